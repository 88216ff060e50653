package import Questionnaire

extension ImportSummary {
    /// The faults of rows for the one printer that there is.
    package func diagnostics(file: String, severity: Severity = .error) -> [Diagnostic] {
        faults.map { $0.fault.diagnostic(in: file, record: $0.record, line: $0.line, offset: $0.offset, severity) }
    }
}
