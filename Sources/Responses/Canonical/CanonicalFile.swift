package import Questionnaire

/// A file of responses in the canonical form.
package enum CanonicalFile {
    /// Reads responses one at a time, in a constant piece of memory.
    ///
    /// - Parameter noteMark: called where the file says that its responses are made up (``MadeUpMark``).
    /// - Throws: ``Faults`` with every row that cannot be read (at most
    ///   ``ImportSummary/faultsKept``), ``FileTrouble``, and whatever `body` throws.
    package static func read(
        _ file: String, of survey: CheckedSurvey, watch: ReadingWatch = .none, noteMark: () -> Void = {},
        _ body: (Response) throws -> Void
    ) throws {
        var reader: RowReader?
        var faults: [Diagnostic] = []
        func add(_ fault: RowFault, _ record: Int, _ line: Int, _ offset: Int) {
            guard faults.count < ImportSummary.faultsKept else { return }
            faults.append(fault.diagnostic(in: file, record: record, line: line, offset: offset, isCanonical: true))
        }
        try CSVReader(file, watch: watch).forEach { event in
            switch event {
            case .fault(let fault, _): faults.append(fault.diagnostic(in: file))
            case .record(let record):
                guard let reader else {
                    reader = try self.reader(header: record, of: survey, file: file)
                    if MadeUpMark.isIn(record) { noteMark() }
                    return
                }
                switch reader.row(record) {
                case .success(let row): if faults.isEmpty { try body(row.response) }
                case .failure(let found):
                    for fault in found.faults { add(fault, record.number, record.line, record.offset) }
                }
            }
        }
        if reader == nil, faults.isEmpty {
            faults.append(
                Diagnostic(
                    "empty-file", file: file, "the file is empty",
                    help: ["a file of responses starts with the names of its columns"]))
        }
        if !faults.isEmpty { throw Faults(faults) }
    }

    /// The bytes of a whole file, with the rows in random order.
    package static func records(of responses: [Response], to survey: CheckedSurvey) -> [UInt8] {
        let columns = ResponseColumns(of: survey)
        let rows = responses.map { CSVWriter.bytes(of: columns.cells(of: $0)) }
        return ([CSVWriter.bytes(of: columns.names)] + rows.shuffled()).flatMap(\.self)
    }

    static func reader(
        header record: CSVRecord, of survey: CheckedSurvey, file: String
    ) throws(Faults) -> RowReader {
        let header = try HeaderProbe.names(of: record, in: file)
        guard ImportKind.recognise(header: header).kind == .canonical, !RejectsFile.matches(header) else {
            throw Faults(
                Diagnostic(
                    "not-canonical", file: file,
                    at: SourceRange(at: SourcePosition(line: record.line, column: 1, offset: 0)),
                    "this is not a file of responses as this program writes them",
                    help: ["bring it in first: bigconvo import \(file) --survey … --output responses/….csv"]))
        }
        let meanings = try ColumnMatcher(survey, .canonical, ImportMap())
            .meanings(of: header, file: file, line: record.line)
        try requireWhole(meanings, of: survey, file: file, line: record.line)
        return RowReader(
            survey, .canonical, ImportMap(), header: header, meanings: meanings, mode: .online,
            language: survey.survey.language)
    }

    /// A file of this survey has all its columns. One that lacks some is of another edition, and its
    /// people were never asked what would count as skipped.
    private static func requireWhole(
        _ meanings: [ColumnMeaning], of survey: CheckedSurvey, file: String, line: Int
    ) throws(Faults) {
        let missing = ResponseColumns(of: survey).meanings.filter { !meanings.contains($0) }.map(\.canonicalName)
        guard !missing.isEmpty else { return }
        let names = missing.prefix(10).map { "\"\($0)\"" }.joined(separator: ", ")
        throw Faults(
            Diagnostic(
                "missing-column", file: file,
                at: SourceRange(at: SourcePosition(line: line, column: 1, offset: 0)),
                "the file has no column \(names)\(missing.count > 10 ? " and \(missing.count - 10) more" : "")",
                help: ["check that the file is of this survey and this edition, or import it again"]))
    }
}
