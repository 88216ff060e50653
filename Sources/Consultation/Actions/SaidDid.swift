import Questionnaire
package import Signposting

/// What young people said and what came of it, in pairs that can stand on a wall: "You said, we did".
///
/// What was refused, and what nobody has answered, stands there too. A choice of some says how many are left out.
package struct SaidDid: Hashable, Sendable {
    /// The pairs, what was done first, each kind in the order of the file.
    package let pairs: [SaidDidPair]
    /// The actions that are left out of a choice, by how far they are.
    package let leftOut: [ActionStatus]
    package let day: CalendarDay

    /// - Parameters:
    ///   - only: the ids to show; nil for all of them.
    ///   - figures: sentences of findings, by their ids.
    package init(_ plan: ActionPlan, only: Set<String>? = nil, on day: CalendarDay, figures: [String: String] = [:]) {
        let chosen = plan.actions.filter { only?.contains($0.id.name) ?? true }
        pairs = SaidDidPair.Answer.allCases.flatMap { answer in
            chosen.map { SaidDidPair($0, on: day, figures: figures) }.filter { $0.answer == answer }
        }
        leftOut = plan.actions.filter { !(only?.contains($0.id.name) ?? true) }.map(\.status)
        self.day = day
    }
}
