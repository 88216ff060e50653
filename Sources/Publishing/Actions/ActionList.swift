package import Consultation
import Questionnaire
package import Signposting

/// Some of the actions of a plan, as they stand on a day.
package struct ActionList: Sendable {
    package let title: String
    package let actions: [Action]
    package let day: CalendarDay
    /// What is said where there are none.
    let none: String
    /// What has to be said besides.
    package let notes: [String]

    /// All actions, or those of one status.
    package init(_ plan: ActionPlan, status: ActionStatus? = nil, on day: CalendarDay) {
        title = "Actions" + (status.map { ": \(ActionWording.name($0))" } ?? "")
        actions = plan.actions.filter { status == nil || $0.status == status }
        self.day = day
        none = "There are no \(status == nil ? "actions yet" : "such actions")."
        notes = []
    }

    /// What is due by a later day, and a note of what has no day at all.
    package init(dueBy last: CalendarDay, of plan: ActionPlan, on day: CalendarDay) {
        title = "Actions due by \(last)"
        actions = plan.due(by: last)
        self.day = day
        none = "Nothing is due by then."
        let open = plan.openWithoutDay.map { $0.id.name.harmless() }
        notes = open.isEmpty ? [] : ["Open, and without a day to be done by: \(open.joined(separator: ", "))."]
    }
}
