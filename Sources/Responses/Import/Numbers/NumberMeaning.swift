/// What numbers mean that a tool wrote in place of choices.
package enum NumberMeaning: String, CaseIterable, Sendable {
    /// They are the scores that the survey gives to its choices.
    case scores
    /// They count the choices from the top of the list, from 1.
    case places
}

extension NumberMeaning {
    /// What is said of them, to go on from "by".
    package var words: String {
        switch self {
        case .scores: "the scores of the survey"
        case .places: "its place in the list, from the top"
        }
    }

    /// How several of them are read.
    package var readWords: String {
        switch self {
        case .scores: "the scores of the survey"
        case .places: "counted from the top of the list"
        }
    }
}
