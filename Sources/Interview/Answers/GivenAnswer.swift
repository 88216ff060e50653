/// What a respondent left at one question. A question without one was skipped, or never asked.
package enum GivenAnswer: Hashable, Sendable {
    /// An answer, with what was written on the line of each `other` choice, by the choice's code.
    case answered(Answer, writeIns: [String: String] = [:])
    /// "Prefer not to say".
    case declined

    package var answer: Answer? {
        if case .answered(let answer, _) = self { answer } else { nil }
    }

    package var writeIns: [String: String] {
        if case .answered(_, let writeIns) = self { writeIns } else { [:] }
    }
}
