/// The four states of a question in a response. Exactly one of them holds, and no output mixes them.
package enum AnswerState: Hashable, Sendable {
    case answered(Answer, writeIns: [String: String])
    /// The respondent preferred not to say.
    case declined
    /// Asked, and left blank.
    case skipped
    /// Routed past.
    case notAsked

    package var isAnswered: Bool { if case .answered = self { true } else { false } }
}
