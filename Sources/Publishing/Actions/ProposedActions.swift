package import Consultation
import Questionnaire
package import Signposting

/// A statement of proposed action: who does what about a finding, by when, and how anybody will know.
///
/// Inspectors ask for one. No form of it that is laid down was found, so this layout is the toolkit's own.
package struct ProposedActions: Sendable {
    /// A row of a table, in the order of its heads.
    struct Row: Hashable, Sendable {
        let cells: [String]
        let isOverdue: Bool
    }

    struct Table: Hashable, Sendable {
        let title: String
        let heads: [String]
        let rows: [Row]
    }

    package let publisher: String
    package let day: CalendarDay
    let tables: [Table]
    /// What is still missing from the rows, in words.
    let gaps: [String]

    package init(_ plan: ActionPlan, publisher: String, on day: CalendarDay) {
        self.publisher = publisher
        self.day = day
        let open = plan.actions.filter(\.status.isOpen)
        tables = [
            Table(
                title: "What is proposed", heads: Self.heads,
                rows: open.map { action in
                    Row(
                        cells: [
                            action.finding.words, action.recommendation.words, Self.said(action.lead),
                            Self.due(action, on: day), Self.said(action.howWeWillKnow),
                        ], isOverdue: action.isOverdue(on: day))
                }),
            Table(
                title: "What is done", heads: ["Finding", "What changed", "Lead", "Evidence"],
                rows: plan.actions.filter { $0.status == .done }.map { action in
                    Row(
                        cells: [
                            action.finding.words, Self.said(action.whatChanged), Self.said(action.lead),
                            Self.said(action.evidence),
                        ], isOverdue: false)
                }),
            Table(
                title: "What was not agreed", heads: ["Finding", "What was asked for", "Why not"],
                rows: plan.actions.filter { $0.status == .notAgreed }.map { action in
                    Row(
                        cells: [action.finding.words, action.recommendation.words, Self.said(action.reason)],
                        isOverdue: false)
                }),
        ].filter { !$0.rows.isEmpty }
        gaps = Self.gaps(of: open)
    }

    static let heads = ["Finding", "Proposed action", "Lead", "Due date", "How we will know"]

    private static func said(_ text: Text?) -> String { text?.words ?? ActionWording.notSaid }

    private static func due(_ action: Action, on day: CalendarDay) -> String {
        guard let due = action.due else { return ActionWording.notSaid }
        return action.isOverdue(on: day) ? "\(due) (overdue)" : "\(due) (\(ActionWording.name(action.status)))"
    }

    private static func gaps(of open: [Action]) -> [String] {
        let missing: [(String, Int)] = [
            ("who leads", open.count { $0.lead == nil }), ("by when", open.count { $0.due == nil }),
            ("how we will know", open.count { $0.howWeWillKnow == nil }),
        ]
        let gaps = missing.filter { $0.1 > 0 }.map { "\($0.0) (\($0.1) of \(open.count))" }
        return gaps.isEmpty ? [] : ["Not said yet: \(gaps.joined(separator: ", "))."]
    }
}

extension ProposedActions {
    static let title = "Statement of proposed action"
    static let ownLayout =
        "This layout is the toolkit's own. It is not an official form: none was found."

    /// What stands over the tables.
    var introduction: [String] {
        ["\(publisher.harmless()), as it stood on \(day).", Self.ownLayout]
            + (tables.isEmpty ? ["There are no actions yet."] : []) + gaps
    }
}
