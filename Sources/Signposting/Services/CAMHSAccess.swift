/// What is known of the way to the CAMHS of an area, each step with where it comes from.
///
/// A step that nobody found is missing, and nothing stands in for it: a poster then says so, and which question to ask.
package struct CAMHSAccess: Hashable, Sendable {
    /// The steps in the order in which a young person takes them.
    package enum Step: String, CaseIterable, Sendable {
        case whoCanAsk = "who-can-ask"
        case askingForYourself = "asking-for-yourself"
        case whatHappensNext = "what-happens-next"
        case whileYouWait = "while-you-wait"
    }

    private var sentences: [Step: ServiceField<String>] = [:]

    package init() {}

    package subscript(step: Step) -> ServiceField<String>? {
        get { sentences[step] }
        set { sentences[step] = newValue }
    }

    /// The steps that somebody found out about, in their order.
    package var known: [Step] { Step.allCases.filter { sentences[$0] != nil } }

    /// The steps that nobody found out about.
    package var unknown: [Step] { Step.allCases.filter { sentences[$0] == nil } }
}

extension CAMHSAccess.Step: CustomStringConvertible {
    /// As it stands in a list of what has to be looked up.
    package var description: String {
        switch self {
        case .whoCanAsk: "who can ask"
        case .askingForYourself: "asking for yourself"
        case .whatHappensNext: "what happens next"
        case .whileYouWait: "what to do while you wait"
        }
    }
}
