package import Consultation

/// How "You said, we did" and a statement of proposed action are written as words; as pages see ``SaidDidHTML`` and
/// ``ProposedActionsHTML``.
package enum ActionPageFormat: Hashable, Sendable {
    /// For a terminal this many cells wide.
    case text(columns: Int)
    case markdown

    package func write(_ board: SaidDid, publisher: String, to output: inout some TextOutputStream) {
        let report = SaidDidReport(board: board, publisher: publisher).report
        switch self {
        case .text(let columns): report.writeText(columns: columns, to: &output)
        case .markdown: report.writeMarkdown(to: &output)
        }
    }

    package func write(_ statement: ProposedActions, to output: inout some TextOutputStream) {
        switch self {
        case .text(let columns): ProposedActionsText(columns: columns).write(statement, to: &output)
        case .markdown: ProposedActionsMarkdown().write(statement, to: &output)
        }
    }
}
