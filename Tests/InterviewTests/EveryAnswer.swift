import Interview
import Questionnaire

/// Tries every combination of answers to a small survey, one by one, with nothing clever about it: what
/// `Reachability` finds out must agree.
struct EveryAnswer {
    let survey: CheckedSurvey
    /// How many ways end at the review or at an ending.
    private(set) var ways = 0
    /// How many of them come to each question, and how many pass it by without an ending before it.
    private(set) var asked: [String: Int] = [:]
    private(set) var passedBy: [String: Int] = [:]
    /// The fewest answers with which each question is reached.
    private(set) var fewest: [String: Int] = [:]
    private(set) var endings: Set<String> = []

    private let named: Set<String>

    init(_ survey: CheckedSurvey) {
        self.survey = survey
        named = Set(
            survey.questions.compactMap { survey.condition(of: $0.id.name) }
                .flatMap(\.references).map(\.question.name))
        follow(Answers(), from: 0)
    }

    private mutating func follow(_ answers: Answers, from index: Int) {
        let route = Route(through: survey, with: answers)
        if let ending = route.ending { endings.insert(ending.id.name) }
        guard index < survey.questions.count, route.ending == nil else {
            ways += 1
            return
        }
        let question = survey.questions[index]
        let id = question.id.name
        guard route.asked.contains(where: { $0.id.name == id }) else {
            passedBy[id, default: 0] += 1
            return follow(answers, from: index + 1)
        }
        asked[id, default: 0] += 1
        fewest[id] = min(fewest[id] ?? .max, answers.questions.count)
        guard question.kind.isAsked else { return follow(answers, from: index + 1) }
        for given in replies(to: question) {
            var answers = answers
            answers[id] = given
            follow(answers, from: index + 1)
        }
    }

    private func replies(to question: Question) -> [GivenAnswer?] {
        let blank: [GivenAnswer?] = question.isRequired ? [.declined] : [nil, .declined]
        let choices = survey.choices(of: question.id.name)
        let canEnd = choices.contains { $0.ending != nil }
        // What nothing rests on makes no difference, and would only take long.
        guard named.contains(question.id.name) || canEnd else { return Array(blank.prefix(1)) }
        let possible = Self.answers(to: question, choosing: choices.map(\.code.name)).filter {
            AnswerRules.refusal(of: $0, to: question, in: survey) == nil
        }
        return blank + possible.map { .answered($0) }
    }

    private static func answers(to question: Question, choosing codes: [String]) -> [Answer] {
        let sets = (1..<(1 << codes.count)).map { bits in
            codes.indices.filter { bits >> $0 & 1 == 1 }.map { codes[$0] }
        }
        switch question.kind {
        case .one, .scale, .yesNo: return codes.map(Answer.choice)
        case .many: return sets.map { .choices(Set($0)) }
        case .rank: return sets.map(Answer.ranking)
        case .grid:
            let ways = codes.map(Optional.some) + [nil]
            return ways.flatMap { first in
                ways.map { second in Answer.rows(["r0": first, "r1": second].compactMapValues(\.self)) }
            }
        case .number: return [0, 3, 5, 7, 10].map(Answer.number)
        case .text, .longText: return [.text("some words")]
        case .note: return []
        }
    }
}
