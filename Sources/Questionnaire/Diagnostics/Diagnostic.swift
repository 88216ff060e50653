/// One fault in a file that a person wrote: where it is, what is wrong, and what to do about it.
///
/// Every fault of every kind of file (survey, translation, codebook, services, mapping, CSV) is one
/// of these, and ``DiagnosticPrinter`` is the only thing that turns them into words on a screen.
/// A diagnostic never carries an answer that a respondent gave.
package struct Diagnostic: Error, Hashable, Sendable {
    /// A second place that explains the first, such as where a name was used before.
    package struct Note: Hashable, Sendable {
        package var message: String
        package var range: SourceRange?

        package init(_ message: String, at range: SourceRange? = nil) {
            self.message = message
            self.range = range
        }
    }

    /// A name that never changes, in kebab case, such as `unknown-question`.
    package var id: String
    package var severity: Severity
    /// The file as the person named it.
    package var file: String
    /// Nil when the fault is in the file as a whole.
    package var range: SourceRange?
    /// What is wrong, without a capital letter and without a full stop.
    package var message: String
    /// What to do, one suggestion a line.
    package var help: [String]
    package var notes: [Note]

    package init(
        _ id: String, _ severity: Severity = .error, file: String, at range: SourceRange? = nil,
        _ message: String, help: [String] = [], notes: [Note] = []
    ) {
        self.id = id
        self.severity = severity
        self.file = file
        self.range = range
        self.message = message
        self.help = help
        self.notes = notes
    }
}

extension [Diagnostic] {
    /// Whether any of these stops the work.
    package var hasErrors: Bool { contains { $0.severity == .error } }

    /// The same faults in the order a reader meets them in the file.
    package var inReadingOrder: [Diagnostic] {
        // `sorted` is stable, so faults at one place keep the order in which they were found.
        sorted { left, right in
            guard left.file == right.file else { return false }
            guard let from = left.range?.start else { return right.range != nil }
            guard let to = right.range?.start else { return false }
            return from < to
        }
    }
}
