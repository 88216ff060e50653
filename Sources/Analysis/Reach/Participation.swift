import Interview
package import Questionnaire
package import Responses

/// How many took part, and how many of them answered at least one question, by the way in which they did.
///
/// A new one is the zero of ``merge(_:)``, which is associative and commutative.
package struct Participation: Hashable, Sendable {
    private(set) var tookPart: [Mode: Int] = [:]
    private(set) var answered: [Mode: Int] = [:]

    package init() {}

    /// Adds one response to a survey.
    package mutating func add(_ response: Response, to survey: CheckedSurvey) {
        tookPart[response.mode, default: 0] += 1
        let states = Route(through: survey, with: response.answers).states(of: survey)
        let hasAnswered = states.contains { if case .answered = $0.value { true } else { false } }
        if hasAnswered { answered[response.mode, default: 0] += 1 }
    }

    package mutating func merge(_ other: Participation) {
        tookPart.merge(other.tookPart, uniquingKeysWith: +)
        answered.merge(other.answered, uniquingKeysWith: +)
    }
}
