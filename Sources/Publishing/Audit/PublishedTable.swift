import Analysis
import Questionnaire
import Responses

/// The rows of a table that ``AnalysisCSV`` wrote.
struct PublishedTable {
    private(set) var rows: [PublishedRow] = []

    /// - Returns: nil for a table that is something else.
    init?(reading file: String) throws {
        var isTable: Bool?
        var faults: [Diagnostic] = []
        var rows: [PublishedRow] = []
        try CSVReader(file).forEach { event in
            switch event {
            case .fault(let fault, _):
                if isTable ?? false { faults.append(fault.diagnostic(in: file)) }
            case .record(let record):
                guard isTable != nil else {
                    isTable = record.texts == AnalysisCSV.columns
                    return
                }
                guard isTable == true else { return }
                guard let row = Row(record.texts) else {
                    faults.append(Self.broken(file, record))
                    return
                }
                guard row.isForPublication else { throw PublishedFile.notForPublication(file) }
                if let figure = row.figure { rows.append(figure) }
            }
        }
        guard isTable ?? false else { return nil }
        guard faults.isEmpty else { throw Faults(faults) }
        self.rows = rows
    }

    private static func broken(_ file: String, _ record: CSVRecord) -> Diagnostic {
        Diagnostic(
            "not-a-figure", file: file,
            at: SourceRange(at: SourcePosition(line: record.line, column: 1, offset: record.offset)),
            "this row cannot be read as a figure", help: ["write the file again with \"bigconvo analyse\""])
    }

    /// One row, by the names of its columns.
    private struct Row {
        let isForPublication: Bool
        /// Nil for a row without a count, such as an average.
        let figure: PublishedRow?

        init?(_ cells: [String]) {
            guard cells.count == AnalysisCSV.columns.count else { return nil }
            let fields = Dictionary(zip(AnalysisCSV.columns, cells)) { first, _ in first }
            func field(_ name: String) -> String { fields[name] ?? "" }
            isForPublication = field("release") == "For publication"
            let count: PublishedCell
            switch (field("precision"), Int(field("count"))) {
            case ("hidden", nil): count = .hidden
            case ("exact", let number?), ("rounded", let number?): count = .count(number)
            case ("about", let number?): count = .about(number)
            case ("sum", let number?): count = .sum(number)
            case ("", nil), ("weighted", nil):
                figure = nil
                return
            default: return nil
            }
            guard 0...PublishedRow.most ~= count.shown ?? 0 else { return nil }
            figure = PublishedRow(
                breakdown: field("breakdown"), group: field("group"), item: field("item"), measure: field("measure"),
                code: field("code"), count: count, percent: Double(field("percent")))
        }
    }
}

extension CSVRecord {
    fileprivate var texts: [String] { (0..<count).map { text($0) ?? "" } }
}
