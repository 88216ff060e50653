package import Questionnaire

/// What a commission asks for and what came of it: `actions.yml`.
package struct ActionPlan: Hashable, Sendable {
    /// In the order of the file.
    package let actions: [Action]
    /// Which answers of a follow-up survey say what came of it; empty where that is not said.
    package let outcomes: [OutcomeQuestion]
    /// The name of the file.
    package let file: String
    /// What was found while reading that does not stop the work.
    package let warnings: [Diagnostic]
}

extension ActionPlan {
    /// The actions of a priority of the report, by its title; ignoring case.
    package func actions(of priority: String) -> [Action] {
        actions.filter { $0.priority?.source.lowercased() == priority.lowercased() }
    }
}
