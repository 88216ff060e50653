import Questionnaire
import Responses

/// Reads a sheet that was coded by hand, as CSV or `.xlsx`, with every fault by its line and column.
///
/// No message holds what stands in a cell: a column that has slipped would show somebody's answer.
struct HandCodingReader {
    private let file: String
    private let themes: [Theme]
    /// The ids of each theme and of those that it is a part of.
    private let lineages: [String: [String]]
    private let takesBlankForNone: Bool
    private let log: FaultLog
    private var columns: [HandCodingColumn] = []
    private var heads: [String] = []
    private var coding: HandCoding?

    init(_ file: String, codebook: Codebook, takesBlankForNone: Bool) {
        self.file = file
        themes = codebook.themes
        lineages = Dictionary(codebook.themes.map { ($0.id, codebook.lineage(of: $0).map(\.id)) }) { first, _ in first }
        self.takesBlankForNone = takesBlankForNone
        log = FaultLog(file: file)
    }

    /// - Throws: ``Faults`` with every fault of the file, ``FileTrouble``.
    func read() throws -> HandCoding {
        var reader = self
        try SheetReader(file, try SheetForm(of: file)).forEach { event in
            switch event {
            case .fault(let fault, _): throw Faults(fault.diagnostic(in: reader.file))
            case .record(let record):
                if reader.coding == nil { try reader.readHead(record) } else { reader.readRow(record) }
            }
        }
        guard let coding = reader.coding else {
            throw Faults(
                Diagnostic(
                    "empty-file", file: reader.file, "the file is empty",
                    help: ["\"bigconvo themes sample\" makes a sheet to code"]))
        }
        try reader.log.throwIfBroken()
        return coding
    }

    private mutating func readHead(_ record: CSVRecord) throws(Faults) {
        var themed: Set<String> = []
        for index in 0..<record.count {
            let head = FormulaGuard.unguarding(record.text(index) ?? "")
            guard let column = HandCodingColumn(head, themes: themes) else {
                reportUnknown(head, at: place(record, index))
                columns.append(.remark)
                heads.append(head)
                continue
            }
            if column != .remark, columns.contains(column) {
                log.report(
                    "duplicate-column", at: place(record, index), "there are two columns \"\(shown(head))\"",
                    help: ["take one of them out"])
            }
            if case .theme(let id) = column { themed.insert(id) }
            columns.append(column)
            heads.append(head)
        }
        let hasList = columns.contains(.themeList)
        for (column, name) in [(HandCodingColumn.key, CodingSheet.key), (.answer, CodingSheet.answer)]
        where !columns.contains(column) {
            log.report(
                "missing-column", at: place(record, 0), "there is no column \"\(name)\"",
                help: ["keep the first line as \"bigconvo themes sample\" wrote it"])
        }
        if themed.isEmpty, !hasList {
            log.report(
                "missing-column", at: place(record, 0), "no column is called after a theme of the codebook",
                help: ["the themes are: \(themes.map(\.id).joined(separator: ", "))"])
        }
        // Rows cannot be read by columns that are not known.
        try log.throwIfBroken()
        coding = HandCoding(name: file, themes: hasList ? Set(themes.map(\.id)) : themed)
    }

    private func reportUnknown(_ head: String, at range: SourceRange) {
        let ids = themes.map(\.id)
        let bare = head.split(separator: "[").last.map { String($0.filter { $0 != "]" }) } ?? head
        let near = NearestName.of(bare.trimmed.lowercased(), in: ids + themes.map(\.title))
        log.report(
            "unknown-theme", at: range, "the head of this column names no theme of the codebook",
            help: [near.map { "did you mean \"\($0)\"?" } ?? "the themes are: \(ids.joined(separator: ", "))"])
    }

    private mutating func readRow(_ record: CSVRecord) {
        var row = Draft()
        for index in 0..<record.count {
            guard let written = record.text(index) else {
                log.report(
                    "not-utf8", at: place(record, index), "this cell is not UTF-8 text",
                    help: ["save the file as \"CSV UTF-8\" or as .xlsx"])
                continue
            }
            let cell = FormulaGuard.unguarding(written).trimmed
            guard index < columns.count else {
                if !cell.isEmpty {
                    log.report(
                        "extra-cell", at: place(record, index), "there is no column over this cell",
                        help: ["put quotes round text that holds a comma, or save the sheet as .xlsx"])
                }
                continue
            }
            read(cell, as: columns[index], of: record, index, into: &row)
        }
        add(row, record)
    }

    /// What is known of a row so far.
    private struct Draft {
        var key = ""
        var question = ""
        var language = ""
        var text = ""
        var themes: Set<String> = []
        var isMarked = false
        var saysNone = false
    }

    private func read(
        _ cell: String, as column: HandCodingColumn, of record: CSVRecord, _ index: Int, into row: inout Draft
    ) {
        switch column {
        case .key: row.key = cell
        case .question: row.question = cell
        case .language: row.language = cell
        case .answer: row.text = cell
        case .remark: break
        case .themeList:
            row.isMarked = true
            for id in cell.lowercased().split(whereSeparator: { " ,;|\n\t".contains($0) }).map(String.init) {
                if let line = lineages[id] {
                    row.themes.formUnion(line)
                } else if id != CodingSheet.none {
                    log.report(
                        "unknown-theme", at: place(record, index), "this cell names a theme that the codebook has not",
                        help: ["the themes are: \(themes.map(\.id).joined(separator: ", "))"])
                }
            }
        case .theme, .noTheme:
            guard !cell.isEmpty else { return }
            let isYes = CodingSheet.yes.contains(cell.lowercased())
            guard isYes || CodingSheet.no.contains(cell.lowercased()) else {
                log.report(
                    "bad-mark", at: place(record, index),
                    "the cell under \"\(shown(heads[index]))\" says neither yes nor no",
                    help: ["write 1, x or yes where the answer is about it; 0, no or nothing where it is not"])
                return
            }
            if case .theme(let id) = column {
                row.isMarked = true
                if isYes { row.themes.formUnion(lineages[id] ?? [id]) }
            } else if isYes {
                row.isMarked = true
                row.saysNone = true
            }
        }
    }

    private mutating func add(_ row: Draft, _ record: CSVRecord) {
        let place = place(record, 0)
        // A line of nothing but commas, as spreadsheets leave them behind.
        if row.key.isEmpty, row.text.isEmpty, row.themes.isEmpty, !row.saysNone { return }
        guard !row.key.isEmpty else {
            log.report("missing-key", at: place, "this row has no key", help: ["put back the key of the sheet"])
            return
        }
        if row.saysNone, !row.themes.isEmpty {
            log.report(
                "contradicting-marks", at: place, "this row has a theme, and a mark that it has none",
                help: ["take one of them out"])
            return
        }
        let key = HandCoding.AnswerKey(key: row.key, question: row.question)
        if let other = coding?.rows[key] {
            log.report(
                "duplicate-key", at: place, "this row has the key of the row on line \(other.line)",
                help: ["keep one of the two"])
            return
        }
        guard row.isMarked || takesBlankForNone else {
            coding?.unmarked.append(record.line)
            return
        }
        coding?.rows[key] = HandCoding.Row(
            line: record.line, language: row.language, text: row.text, themes: row.themes)
    }

    private func place(_ record: CSVRecord, _ index: Int) -> SourceRange {
        SourceRange(at: SourcePosition(line: record.line, column: index + 1, offset: record.offset))
    }

    /// A head as far as a line takes it.
    private func shown(_ head: String) -> String { String(head.harmless().prefix(60)) }
}

extension HandCoding {
    /// Reads a sheet that a person coded.
    ///
    /// A row that holds a mark, also a no, is coded, and its empty cells mean no. One without any mark was not
    /// coded, and is left out, unless blank means that there is no theme.
    ///
    /// - Parameter takesBlankForNone: whether a row without any mark is about no theme.
    /// - Throws: ``Faults`` with every fault of the file, ``FileTrouble``.
    package init(reading file: String, by codebook: Codebook, takesBlankForNone: Bool = false) throws {
        self = try HandCodingReader(file, codebook: codebook, takesBlankForNone: takesBlankForNone).read()
    }
}
