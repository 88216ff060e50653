package import Questionnaire

extension ImportSummary {
    /// The faults of rows for the one printer that there is.
    package func diagnostics(file: String, severity: Severity = .error) -> [Diagnostic] {
        faults.map {
            $0.fault.diagnostic(
                in: file, record: $0.record, line: $0.line, offset: $0.offset, severity, isCanonical: kind == .canonical
            )
        }
    }

    /// The fault of a file in which not one row is a response.
    func noResponses(in file: String) -> Faults {
        let takable = leftOut.inOrder.map(\.reason).filter(NoResponse.takable.contains)
        let take =
            takable.isEmpty
            ? [] : ["to take what can be taken, add --also \(takable.map(\.rawValue).joined(separator: ","))"]
        return Faults(
            Diagnostic(
                "no-responses", file: file,
                "none of its rows is a response: "
                    + leftOut.inOrder.map { "\($0.count) \($0.reason.words)" }.joined(separator: "; "),
                help: ["check that it is the file with what people sent"] + take))
    }
}
