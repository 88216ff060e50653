import Interview
package import Questionnaire

/// Surveys of every shape, made from a seed, for properties that hold for all of them.
package struct RandomSurvey {
    /// The most of each part.
    package struct Size {
        var sections = 4
        var questions = 5
        var choices = 5

        /// Small enough to try every answer.
        package static let tiny = Size(sections: 3, questions: 2, choices: 3)
    }

    private var random: SplitMix
    private let size: Size
    private var questions: [Question] = []

    package init(seed: UInt64, size: Size = Size()) {
        random = SplitMix(seed: seed)
        self.size = size
    }

    package mutating func survey() -> CheckedSurvey {
        var survey = Survey("random", "Random")
        survey.edition = "1"
        survey.welcome = ["Hello"]
        survey.consent = "Yes"
        survey.endings = [Ending("early", ["Bye"])]
        survey.lists = [ChoiceList("shared", choices(endingAllowed: false))]
        for index in 0..<Int.random(in: 1...size.sections, using: &random) {
            var section = Section(Identifier("s\(index)"), "Section")
            if chance(4) { section.condition = condition(depth: 2) }
            for _ in 0..<Int.random(in: 1...size.questions, using: &random) {
                let question = question()
                section.questions.append(question)
                questions.append(question)
            }
            survey.sections.append(section)
        }
        return CheckedSurvey(survey)
    }

    private mutating func chance(_ oneIn: Int) -> Bool { Int.random(in: 0..<oneIn, using: &random) == 0 }

    private mutating func question() -> Question {
        let kind = QuestionKind.allCases.randomElement(using: &random) ?? .one
        var question = Question(kind, Identifier("q\(questions.count)"), "Question {q0}?")
        if chance(2) { question.condition = condition(depth: 3) }
        switch kind {
        case .one, .many, .scale, .rank, .grid:
            if chance(3) {
                question.list = "shared"
            } else {
                question.choices = choices(endingAllowed: kind != .grid && kind != .rank)
            }
            if kind == .grid { question.rows = [GridRow("r0", "Row"), GridRow("r1", "Row")] }
            if kind == .many { makeHarder(&question) }
            if kind == .rank, chance(2) { question.top = 2 }
        case .number: (question.from, question.to) = (0, 10)
        default: break
        }
        if kind.isAsked, chance(3) { question.choices.append(Choice("prefer-not-to-say")) }
        if kind.isAsked, chance(6) {
            question.isRequired = true
            if !question.choices.contains(where: \.isPreferNotToSay) {
                question.choices.append(Choice("prefer-not-to-say"))
            }
        }
        return question
    }

    /// Bounds, and a choice that stands alone.
    private mutating func makeHarder(_ question: inout Question) {
        if chance(3) { question.atMost = 2 }
        if chance(4) { question.atLeast = 2 }
        if chance(3), !question.choices.isEmpty { question.choices[question.choices.count - 1].isAlone = true }
    }

    private mutating func choices(endingAllowed: Bool) -> [Choice] {
        (0..<Int.random(in: 2...size.choices, using: &random)).map { index in
            var choice = Choice(Identifier("c\(index)"), "Choice", score: Double(index))
            if endingAllowed, chance(12) { choice.ending = "early" }
            return choice
        }
    }

    private mutating func condition(depth: Int) -> Condition? {
        let earlier = questions.filter(\.kind.isAsked)
        guard let question = earlier.randomElement(using: &random) else { return nil }
        if depth > 0, chance(3) {
            let parts = (0..<2).compactMap { _ in condition(depth: depth - 1) }
            if chance(3), let first = parts.first { return .not(first) }
            return chance(2) ? .and(parts) : .or(parts)
        }
        let reference = Condition.Reference(question.id)
        let first = Int.random(in: 0..<4, using: &random)
        let codes = [Identifier("c\(first)")] + (chance(3) ? [Identifier("c\((first + 1) % 3)")] : [])
        if chance(5) { return .answered(reference) }
        if chance(8) { return .declined(reference) }
        switch question.kind {
        case .one, .scale: return chance(2) ? .isOneOf(reference, codes) : .compares(reference, .greaterOrEqual, 1)
        case .yesNo: return .isOneOf(reference, ["yes"])
        case .many, .rank: return chance(3) ? .hasAll(reference, codes) : .hasAny(reference, codes)
        case .grid:
            let row = Condition.Reference(question.id, row: chance(2) ? "r0" : "r1")
            return chance(4) ? .answered(row) : .isOneOf(row, codes)
        case .number: return .compares(reference, chance(2) ? .less : .equal, chance(2) ? 5 : 10)
        default: return .answered(reference)
        }
    }
}
