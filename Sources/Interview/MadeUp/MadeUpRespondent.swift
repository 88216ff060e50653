package import Questionnaire

/// A respondent who does not exist, for practice data and for tests. What it says is made up.
package struct MadeUpRespondent<Random: RandomNumberGenerator> {
    /// Made-up things to write, for open questions.
    private let texts: [String]
    private var random: Random

    /// - Parameter texts: what may be written; without any, open questions stay blank.
    package init(writing texts: [String] = [], using random: Random) {
        self.texts = texts
        self.random = random
    }

    /// Goes through a survey as far as the review or an ending, and hands in what was answered.
    ///
    /// Most questions are answered; some are skipped, a few declined.
    package mutating func answers(to survey: CheckedSurvey) -> Answers {
        var answers = Answers()
        // Conditions look only back, so answering in order and following the route again each time
        // reaches every question that is asked.
        for question in survey.questions where question.kind.isAsked {
            let route = Route(through: survey, with: answers)
            guard route.ending == nil, route.asked.contains(where: { $0.id == question.id }) else { continue }
            answers[question.id.name] = given(to: question, in: survey)
        }
        return answers
    }

    /// What it says to one question; nil leaves it blank.
    package mutating func given(to question: Question, in survey: CheckedSurvey) -> GivenAnswer? {
        let roll = Int.random(in: 0..<100, using: &random)
        if roll < 4, survey.offersDeclining(question.id.name) { return .declined }
        let blank = question.kind.isOpenText ? 25 : 12
        if roll < blank { return question.isRequired ? .declined : nil }
        guard let answer = answer(to: question, in: survey) else { return question.isRequired ? .declined : nil }
        return .answered(answer)
    }

    private mutating func answer(to question: Question, in survey: CheckedSurvey) -> Answer? {
        let all = survey.choices(of: question.id.name)
        // Few people are turned away by an ending, or practice data would hold little else.
        let staying = all.filter { $0.ending == nil }
        let turnsAway = staying.isEmpty || Int.random(in: 0..<20, using: &random) == 0
        let codes = (turnsAway ? all : staying).map(\.code.name)
        switch question.kind {
        case .one, .scale, .yesNo: return pick(codes).map(Answer.choice)
        case .many: return choices(for: question, in: survey).map(Answer.choices)
        case .grid:
            var rows: [String: String] = [:]
            for row in question.rows where question.isRequired || Int.random(in: 0..<10, using: &random) > 0 {
                rows[row.id.name] = pick(codes)
            }
            return rows.isEmpty ? nil : .rows(rows)
        case .rank:
            guard !codes.isEmpty else { return nil }
            return .ranking(Array(codes.shuffled(using: &random).prefix(survey.places(of: question))))
        case .number: return number(for: question).map(Answer.number)
        case .text, .longText:
            let fitting = texts.filter {
                ($0.count <= question.characterLimit) && $0.count >= question.atLeastCharacters ?? 0
            }
            return fitting.randomElement(using: &random).map(Answer.text)
        case .note: return nil
        }
    }

    private mutating func choices(for question: Question, in survey: CheckedSurvey) -> Set<String>? {
        let all = survey.choices(of: question.id.name)
        let together = all.filter { !$0.isAlone }.map(\.code.name)
        if let alone = all.first(where: \.isAlone), Int.random(in: 0..<8, using: &random) == 0 {
            return [alone.code.name]
        }
        let least = max(1, question.atLeast ?? 1)
        let most = min(question.atMost ?? together.count, together.count)
        guard least <= most else { return nil }
        let count = Int.random(in: least...min(most, least + 2), using: &random)
        return Set(together.shuffled(using: &random).prefix(count))
    }

    private mutating func number(for question: Question) -> Double? {
        let from = (question.from ?? 0).rounded(.up)
        let to = (question.to ?? from + 20).rounded(.down)
        return from <= to ? Double.random(in: from...to, using: &random).rounded(.down) : nil
    }

    /// One of the codes; the earlier ones more often, so that made-up tallies are not all alike.
    private mutating func pick(_ codes: [String]) -> String? {
        guard !codes.isEmpty else { return nil }
        let first = Int.random(in: 0..<codes.count, using: &random)
        return codes[min(first, Int.random(in: 0..<codes.count, using: &random))]
    }
}
