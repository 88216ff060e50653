import Consultation
import Questionnaire
import Signposting
import Testing

/// Files of actions for tests. Every body and every promise in them is made up.
enum MadeUpActions {
    static func plan(_ text: String) throws -> ActionPlan {
        try ActionPlan(reading: try SourceFile(name: "actions.yml", bytes: Array(text.utf8)))
    }

    /// A plan of one action with these further lines.
    static func one(_ lines: String...) throws -> ActionPlan {
        try plan(
            "actions:\n  - id: drop-in\n    finding: We wait too long.\n    recommendation: Open a drop-in.\n"
                + lines.map { "    \($0)\n" }.joined())
    }

    /// The ids of what is wrong with a plan of one action with these further lines.
    static func faults(_ lines: String...) -> [String] {
        do throws(Faults) {
            let text =
                "actions:\n  - id: drop-in\n    finding: We wait too long.\n    recommendation: Open a drop-in.\n"
                + lines.map { "    \($0)\n" }.joined()
            return try ActionPlan(reading: try SourceFile(name: "actions.yml", bytes: Array(text.utf8))).warnings
                .map(\.described)
        } catch {
            return error.diagnostics.map(\.described)
        }
    }

    static func day(_ iso: String) throws -> CalendarDay { try #require(CalendarDay(iso)) }
}

extension Diagnostic {
    /// `5 warning lead-is-a-person`.
    var described: String { "\(range?.start.line ?? 0) \(severity.rawValue) \(id)" }
}
