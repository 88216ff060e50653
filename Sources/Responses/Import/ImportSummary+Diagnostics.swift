package import Questionnaire

extension ImportSummary {
    /// The faults of rows for the one printer that there is. In a CSV file a "column" is a cell.
    package func diagnostics(file: String, severity: Severity = .error) -> [Diagnostic] {
        faults.map { line, offset, record, fault in
            let place = SourcePosition(line: line, column: fault.cell ?? 1, offset: offset)
            return Diagnostic(
                fault.id, severity, file: file, at: SourceRange(at: place), "row \(record), \(fault.message)")
        }
    }
}
