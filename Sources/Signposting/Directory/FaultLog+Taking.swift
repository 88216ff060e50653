package import Questionnaire

extension FaultLog {
    /// Takes in what another check found.
    package func report(_ diagnostics: [Diagnostic]) {
        for found in diagnostics {
            report(found.id, found.severity, at: found.range, found.message, help: found.help, notes: found.notes)
        }
    }
}
