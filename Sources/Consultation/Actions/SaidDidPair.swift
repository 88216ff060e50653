package import Questionnaire
package import Signposting

/// One thing that young people said, and the answer to it.
package struct SaidDidPair: Hashable, Sendable {
    /// What can be answered, the best first.
    package enum Answer: String, Hashable, Sendable, CaseIterable {
        case did
        case doing
        case will
        /// Somebody was asked, and has not answered.
        case asked
        case haveNot = "have-not"
    }

    package let id: String
    package let said: Text
    /// Sentences with the figures that carry it.
    package let figures: [String]
    package let answer: Answer
    /// What was done, what is being done, or what was asked for.
    package let words: Text
    package let reason: Text?
    package let lead: Text?
    /// By when, where it is still open.
    package let due: CalendarDay?
    package let isOverdue: Bool
    package let evidence: Text?

    init(_ action: Action, on day: CalendarDay, figures: [String: String]) {
        id = action.id.name
        said = action.finding
        self.figures = action.findings.compactMap { figures[$0.name] }
        answer = Answer(action.status)
        words = action.status == .done ? action.whatChanged ?? action.recommendation : action.recommendation
        reason = action.reason
        lead = action.lead
        due = action.status.isOpen ? action.due : nil
        isOverdue = action.isOverdue(on: day)
        evidence = action.status == .done ? action.evidence : nil
    }
}

extension SaidDidPair.Answer {
    init(_ status: ActionStatus) {
        self =
            switch status {
            case .done: .did
            case .underWay: .doing
            case .agreed: .will
            case .proposed: .asked
            case .notAgreed: .haveNot
            }
    }
}
