/// How much a diagnostic matters: an error stops the work, a warning does not.
package enum Severity: String, Sendable, Comparable, CaseIterable {
    case warning
    case error

    package static func < (left: Severity, right: Severity) -> Bool {
        left == .warning && right == .error
    }
}
