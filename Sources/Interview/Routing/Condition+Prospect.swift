import Questionnaire

extension Condition {
    /// Whether the condition holds, or may still come to.
    ///
    /// - Parameter isOpen: whether a question may still be answered. What rests on any other is decided already.
    func mayHold(for answers: Answers, in survey: CheckedSurvey, while isOpen: (String) -> Bool) -> Bool {
        mayBe(.yes) { $0.references.contains { isOpen($0.question.name) } ? nil : $0.truth(of: answers, in: survey) }
    }

    /// - Parameter atom: the truth of the parts that `not`, `and` and `or` put together; nil while it may be any.
    private func mayBe(_ truth: Truth, _ atom: (Condition) -> Truth?) -> Bool {
        switch self {
        case .not(let condition): condition.mayBe(!truth, atom)
        case .and(let parts) where truth == .yes: parts.allSatisfy { $0.mayBe(truth, atom) }
        case .and(let parts): parts.contains { $0.mayBe(truth, atom) }
        case .or(let parts) where truth == .yes: parts.contains { $0.mayBe(truth, atom) }
        case .or(let parts): parts.allSatisfy { $0.mayBe(truth, atom) }
        case .isOneOf, .hasAny, .hasAll, .compares, .answered, .declined: atom(self).map { $0 == truth } ?? true
        }
    }
}
