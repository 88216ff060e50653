import Interview
import Questionnaire

/// Surveys of every shape, made from a seed, for properties that hold for all of them.
struct RandomSurvey {
    private var random: SplitMix
    private var questions: [Question] = []

    init(seed: UInt64) {
        random = SplitMix(seed: seed)
    }

    mutating func survey() -> CheckedSurvey {
        var survey = Survey("random", "Random")
        survey.edition = "1"
        survey.welcome = ["Hello"]
        survey.consent = "Yes"
        survey.endings = [Ending("early", ["Bye"])]
        survey.lists = [ChoiceList("shared", choices(endingAllowed: false))]
        for index in 0..<Int.random(in: 1...4, using: &random) {
            var section = Section(Identifier("s\(index)"), "Section")
            if chance(4) { section.condition = condition(depth: 2) }
            for _ in 0..<Int.random(in: 1...5, using: &random) {
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
            if kind == .many, chance(3) { question.atMost = 2 }
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

    private mutating func choices(endingAllowed: Bool) -> [Choice] {
        (0..<Int.random(in: 2...5, using: &random)).map { index in
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
        let codes: [Identifier] = [Identifier("c\(Int.random(in: 0..<4, using: &random))")]
        if chance(5) { return .answered(reference) }
        if chance(8) { return .declined(reference) }
        switch question.kind {
        case .one, .scale: return chance(2) ? .isOneOf(reference, codes) : .compares(reference, .greaterOrEqual, 1)
        case .yesNo: return .isOneOf(reference, ["yes"])
        case .many, .rank: return .hasAny(reference, codes)
        case .grid: return .isOneOf(Condition.Reference(question.id, row: "r0"), codes)
        case .number: return .compares(reference, .less, 5)
        default: return .answered(reference)
        }
    }
}
