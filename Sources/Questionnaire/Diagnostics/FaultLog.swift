/// Gathers the faults of one file while it is read.
///
/// A class, because the readers of the parts of a file all add to the same list.
package final class FaultLog {
    package let file: String
    package private(set) var diagnostics: [Diagnostic] = []

    package init(file: String) {
        self.file = file
    }

    package func report(
        _ id: String, _ severity: Severity = .error, at range: SourceRange?, _ message: String,
        help: [String] = [], notes: [Diagnostic.Note] = []
    ) {
        diagnostics.append(
            Diagnostic(id, severity, file: file, at: range, message, help: help, notes: notes))
    }

    /// - Throws: ``Faults`` with everything that was gathered, when any of it stops the work.
    package func throwIfBroken() throws(Faults) {
        if diagnostics.hasErrors { throw Faults(diagnostics.inReadingOrder) }
    }
}
