/// What of a consultation is done, what is next, and what comes later: a function of what stands in its folder, and of
/// nothing else.
package struct ConsultationStatus: Hashable, Sendable {
    package let title: String?
    /// What is wrong now, whatever comes next.
    package let warnings: [String]
    /// In the order in which they are done.
    package let steps: [StatusStep]

    package init(of facts: FolderFacts) {
        title = if case .ready(let title, _) = facts.survey { title } else { nil }
        warnings = StatusWarnings(facts: facts).all
        var isNextFound = false
        steps = StatusPlan(facts: facts).steps.map { step in
            var state = StatusStep.State.done
            if step.done == nil {
                if step.isOptional {
                    // What rests on answers can wait until there are some.
                    state = facts.hasResponses ? .ifYouWant : .later
                } else {
                    state = isNextFound ? .later : .next
                    isNextFound = true
                }
            }
            return StatusStep(
                id: step.id, state: state, words: step.done ?? step.toDo, command: step.done == nil ? step.command : nil
            )
        }
    }

    package func steps(_ state: StatusStep.State) -> [StatusStep] { steps.filter { $0.state == state } }
}

extension FolderFacts {
    var hasResponses: Bool { responses != .none }
}
