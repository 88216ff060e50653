package import Questionnaire

/// Brings a CSV file of answers into the canonical form.
package struct Importer: Sendable {
    let survey: CheckedSurvey
    let translations: [CheckedSurvey]
    let kind: ImportKind?
    let encoding: TextEncoding?
    let map: ImportMap
    private let mode: Mode
    private let isStrict: Bool
    private let redaction: Redaction
    private let others: [String]
    private let unasked: String?

    /// Prepares an import.
    ///
    /// - Parameters:
    ///   - translations: the same survey in its other languages, by whose words columns and choices are
    ///     found too.
    ///   - kind: the layout of the file; nil finds it out from the header.
    ///   - encoding: how the file is encoded; nil finds it out from its start.
    ///   - map: what a person wrote down about columns and choices.
    ///   - mode: how the answers were given, where the file does not say.
    ///   - isStrict: whether one row with a fault spoils the whole file.
    ///   - redaction: what becomes of personal details in open answers.
    ///   - others: files of responses that may hold the same rows already; then nothing is taken.
    ///   - unasked: the file for answers to questions that were not asked; nil leaves them out.
    package init(
        into survey: CheckedSurvey, in translations: [CheckedSurvey] = [], from kind: ImportKind? = nil,
        encoding: TextEncoding? = nil, map: ImportMap = ImportMap(), mode: Mode = .online, isStrict: Bool = false,
        redaction: Redaction = Redaction(), besides others: [String] = [], unasked: String? = nil
    ) {
        self.survey = survey
        self.translations = translations
        self.kind = kind
        self.encoding = encoding
        self.map = map
        self.mode = mode
        self.isStrict = isStrict
        self.redaction = redaction
        self.others = others
        self.unasked = unasked
    }

    /// Reads `file` and writes `output`, and `rejects` when a row has a fault. The rows of `output` are
    /// in random order.
    ///
    /// - Throws: ``Faults`` when nothing could be taken, ``FileTrouble`` when a file cannot be read or
    ///   written. Then neither file was touched.
    package func run(
        _ file: String, output: String, rejects: String, watch: ReadingWatch = .none
    ) throws -> ImportSummary {
        let form = try SheetForm(of: file, encoding: encoding)
        var work = Work(importer: self, file: file, form: form, rejectsFile: rejects)
        try SheetReader(file, form, watch: watch).forEach { records in
            try work.begin(records)
        } then: { event in
            try work.take(event)
        }
        return try work.finish(output: output)
    }

    /// An import that is under way.
    private struct Work: ~Copyable {
        let importer: Importer
        let file: String
        let form: SheetForm
        let rejectsFile: String
        private var furtherHeaders: [[String]] = []
        private var header: [String] = []
        private var reader: RowReader?
        private var summary: ImportSummary?
        private var rows: [[UInt8]] = []
        private var rejected: [[UInt8]] = []
        private let columns: ResponseColumns
        private var redactor: Redactor
        private var sameRows: SameRows
        private var unasked = UnaskedAnswers()

        init(importer: Importer, file: String, form: SheetForm, rejectsFile: String) {
            self.importer = importer
            self.file = file
            self.form = form
            self.rejectsFile = rejectsFile
            columns = ResponseColumns(of: importer.survey)
            redactor = Redactor(importer.redaction)
            sameRows = SameRows(columns, of: importer.survey, keeping: importer.redaction.known)
        }

        mutating func take(_ event: CSVReader.Event) throws {
            switch event {
            case .record(let record):
                readRow(record)
            case .fault(let fault, let raw):
                guard fault.isContained, reader != nil else { throw Faults(fault.diagnostic(in: file)) }
                summary?.rowsRead += 1
                reject([RowFault(kind: .strayQuote)], [raw[...]], record: fault.record, fault.line, fault.offset)
            }
        }

        /// - Returns: How many of the first records are the header.
        mutating func begin(_ records: [CSVRecord]) throws -> Int {
            let opening = try SheetOpening(records, of: file, for: importer)
            let columns = opening.columns
            try opening.matcher.require(columns, file: file, line: opening.line)
            let meanings = columns.map(\.meaning)
            header = opening.header[0]
            furtherHeaders = Array(opening.header.dropFirst())
            reader = RowReader(
                importer.survey, opening.layout, importer.map, header: columns.map(\.name), meanings: meanings,
                mode: importer.mode, language: importer.survey.survey.language, in: importer.translations)
            var summary = ImportSummary(kind: opening.layout.kind, reason: opening.reason, form: form)
            summary.droppedColumns = columns.filter { $0.meaning == .dropped && !$0.name.isEmpty }.map(\.name)
            let found = Set(meanings.compactMap(\.question))
            summary.missingQuestions = importer.survey.questions
                .filter { $0.kind.isAsked && !found.contains($0.id.name) }.map(\.id.name)
            self.summary = summary
            return opening.header.count
        }

        private mutating func readRow(_ record: CSVRecord) {
            guard let reader else { return }
            summary?.rowsRead += 1
            // What a spreadsheet leaves under its last row is nobody's response.
            guard !record.holdsNothing else {
                summary?.emptyRows += 1
                return
            }
            switch reader.row(record) {
            case .success(let row):
                summary?.rowsTaken += 1
                let cells = columns.cells(of: redactor.redacted(row.response))
                if !importer.others.isEmpty { sameRows.add(cells) }
                unasked.add(row.unasked, in: columns, redactor: &redactor, keeping: importer.unasked != nil)
                rows.append(CSVWriter.bytes(of: cells))
            case .failure(let faults):
                let cells = (0..<record.count).map(record.bytes)
                // The rejects file guards every cell once, also those that were guarded already.
                let original = reader.isGuarded ? cells.map(FormulaGuard.unguarding) : cells
                reject(faults.faults, original, record: record.number, record.line, record.offset)
            }
        }

        private mutating func reject(
            _ faults: [RowFault], _ cells: [ArraySlice<UInt8>], record: Int, _ line: Int, _ offset: Int
        ) {
            summary?.rowsRejected += 1
            summary?.faultCount += faults.count
            for fault in faults { summary?.causes[FaultCause(fault), default: 0] += 1 }
            for fault in faults where summary?.faults.count ?? 0 < ImportSummary.faultsKept {
                summary?.faults.append((line, offset, record, fault))
            }
            rejected.append(
                RejectsFile.row(line: line, reasons: faults.map(\.message), cells: cells, of: header))
        }

        mutating func finish(output: String) throws -> ImportSummary {
            guard var summary else {
                throw Faults(
                    Diagnostic("empty-file", file: file, "the file is empty", help: ["download the answers again"]))
            }
            guard summary.rowsRead > summary.emptyRows else {
                throw Faults(
                    Diagnostic(
                        "no-rows", file: file, "the file has a header and no answers",
                        help: ["check that it is the file with the responses"]))
            }
            if summary.rowsTaken == 0 || (importer.isStrict && summary.rowsRejected > 0) {
                throw Faults(summary.diagnostics(file: file))
            }
            // Mended rows come beside those that were taken at once, and never in their place.
            if RejectsFile.matches(header), WholeFile.exists(output) {
                throw Faults(
                    Diagnostic(
                        "would-replace", file: output, "mended rows would replace the responses that are here",
                        help: ["give another --output, such as one that ends with -mended.csv"]))
            }
            if let same = sameRows.file(among: summary.rowsTaken == 0 ? [] : importer.others) {
                throw Faults(
                    Diagnostic(
                        "same-rows", file: file, "the same responses are in \(same) already, and would count twice",
                        help: [
                            "to bring them in again, give that file as --output",
                            "if they are of other people who happened to answer alike, add --again",
                        ]))
            }
            summary.note(redactor, unasked, redaction: importer.redaction)
            // The order of the rows would be the order in which people answered.
            let taken = try Self.grown([CSVWriter.bytes(of: columns.names)] + rows.shuffled(), at: output)
            if !redactor.review.isEmpty, let review = importer.redaction.reviewFile {
                summary.reviewFile = review
                try Self.grown(redactor.review.records, at: review, permissions: ReviewFile.permissions).commit()
            }
            if let file = importer.unasked, summary.answersNotAsked > 0 {
                try Self.grown(unasked.shuffled, at: file, permissions: ReviewFile.permissions).commit()
            }
            if !rejected.isEmpty {
                summary.rejectsFile = rejectsFile
                let headers = furtherHeaders.map { RejectsFile.furtherHeader($0, under: header) }
                try Self.grown([RejectsFile.header(header)] + headers + rejected, at: rejectsFile).commit()
            }
            try taken.commit()
            return summary
        }

        /// A file that is on the disk and not yet in place, so that two of them appear together or not
        /// at all.
        private static func grown(
            _ records: [[UInt8]], at path: String, permissions: UInt32? = nil
        ) throws(FileTrouble) -> WholeFile {
            var file = try WholeFile(path, permissions: permissions)
            for record in records { try file.append(record) }
            try file.synchronise()
            return file
        }
    }
}
