import Questionnaire

extension RowFault {
    /// The fault for the one printer that there is. In a CSV file a "column" is a cell.
    ///
    /// - Parameters:
    ///   - record: the number of the record, counting the header.
    ///   - offset: the bytes before the record.
    func diagnostic(
        in file: String, record: Int, line: Int, offset: Int, _ severity: Severity = .error, isCanonical: Bool = false
    ) -> Diagnostic {
        let place = SourcePosition(line: line, column: cell ?? 1, offset: offset)
        return Diagnostic(
            id, severity, file: file, at: SourceRange(at: place), "row \(record), \(message)",
            help: isCanonical ? canonicalHelp : help)
    }
}
