import Consultation
import Foundation
import Questionnaire
import Signposting

/// The words of actions, the same in every format.
enum ActionWording {
    static let notSaid = "not said yet"

    static func name(_ status: ActionStatus) -> String { status.rawValue }

    /// "5 actions: 1 done, 2 under way, 2 proposed. 1 of them is overdue."
    static func summary(_ actions: [Action], on day: CalendarDay) -> String {
        let late = actions.count { $0.isOverdue(on: day) }
        let overdue = late == 0 ? "" : " \(late) of them \(late == 1 ? "is" : "are") overdue."
        return "\(actions.count) action\(actions.count == 1 ? "" : "s"): \(counts(actions.map(\.status))).\(overdue)"
    }

    /// "1 done, 2 under way".
    static func counts(_ statuses: [ActionStatus]) -> String {
        let order: [ActionStatus] = [.done, .underWay, .agreed, .proposed, .notAgreed]
        return order.compactMap { status in
            let count = statuses.count { $0 == status }
            return count == 0 ? nil : "\(count) \(name(status))"
        }.joined(separator: ", ")
    }

    /// "Overdue: it was due by 31 March 2027, and is under way." "Under way, due by 31 March 2027."
    static func state(_ action: Action, on day: CalendarDay) -> String {
        let status = name(action.status)
        guard action.status.isOpen else { return "\(status.firstUppercased)." }
        guard let due = action.due else { return "\(status.firstUppercased). It has no day to be done by." }
        return action.isOverdue(on: day)
            ? "Overdue: it was due by \(due), and is \(status)." : "\(status.firstUppercased), due by \(due)."
    }

    /// Everything else that is known of an action, one line each.
    static func details(_ action: Action) -> [String] {
        let lines: [(String, Text?)] = [
            ("Who leads", action.lead), ("How we will know", action.howWeWillKnow), ("Because", action.reason),
            ("What changed", action.whatChanged), ("Evidence", action.evidence), ("Priority", action.priority),
        ]
        return lines.compactMap { label, text in text.map { "\(label): \($0.words)" } }
            + (action.updatedOn.map { ["Last looked at on \($0)."] } ?? [])
    }
}

extension Text {
    /// The words on one line, as every format shows them.
    var words: String { source.harmless().trimmingCharacters(in: .whitespaces) }
}

extension String {
    var firstUppercased: String { prefix(1).uppercased() + dropFirst() }
}
