import Interview
import Questionnaire

/// Surveys that say everything that the language can say, made from a seed. Their form is right; what
/// they mean need not make sense.
struct RandomTree {
    private var random: SplitMix
    private var count = 0

    init(seed: Int) {
        random = SplitMix(seed: UInt64(seed))
    }

    mutating func survey() -> Survey {
        var survey = Survey(id(), text())
        if chance(2) { survey.edition = id().name }
        survey.languages = some(3) { $0.id() }
        if chance(2) { survey.ages = 11...25 }
        if chance(2) { survey.minutes = number(3) }
        survey.support = some(3) { $0.id() }
        survey.welcome = some(3) { $0.paragraph() }
        if chance(2) { survey.consent = text() }
        survey.lists = some(3) { random in ChoiceList(random.id(), random.some(5) { $0.choice() }) }
        survey.sections = some(4) { $0.section() }
        survey.endings = some(3) { random in Ending(random.id(), random.some(3) { $0.paragraph() }) }
        survey.thanks = some(3) { $0.paragraph() }
        return survey
    }

    private mutating func section() -> Section {
        var section = Section(id(), text())
        section.introduction = some(3) { $0.paragraph() }
        if chance(3) { section.condition = condition(depth: 3) }
        section.questions = some(5) { $0.question() }
        return section
    }

    /// A question of any kind with any properties.
    private mutating func question() -> Question {
        let kind = one(of: QuestionKind.allCases)
        var question = Question(kind, id(), kind == .note && chance(2) ? "" : text())
        if chance(3) { question.hint = text() }
        if chance(3) { question.condition = condition(depth: 3) }
        question.isRequired = chance(4)
        question.isSensitive = chance(4)
        question.isBreakdown = chance(4)
        question.isShuffled = chance(4)
        if chance(4) { question.list = id() }
        question.choices = some(4) { $0.choice() }
        question.rows = some(3) { GridRow($0.id(), $0.text()) }
        if chance(4) { question.codebook = id() }
        if chance(4) { question.support = [id()] + some(2) { $0.id() } }
        if chance(4) { question.atLeast = number(5) }
        if chance(4) { question.atMost = number(5) }
        if chance(4) { question.atLeastCharacters = number(3) }
        if chance(4) { question.atMostCharacters = number(900) }
        if chance(4) { (question.from, question.to) = (decimal(), decimal()) }
        if chance(4) { question.unit = text() }
        if chance(4) { question.top = number(5) }
        if kind == .note { question.paragraphs = some(4) { $0.paragraph() } }
        return question
    }

    private mutating func choice() -> Choice {
        var choice = chance(6) ? Choice("prefer-not-to-say") : Choice(id(), text())
        if chance(4) { choice.score = decimal() }
        choice.isAlone = chance(5)
        choice.isOther = chance(5)
        choice.isFixed = chance(5)
        if chance(5) { choice.ending = id() }
        return choice
    }

    private mutating func condition(depth: Int) -> Condition {
        if depth > 0, chance(2) {
            let parts = [condition(depth: depth - 1), condition(depth: depth - 1)] + some(2) { $0.leaf() }
            return one(of: [.not(parts[0]), .not(.not(parts[0])), .and(parts), .or(parts)])
        }
        return leaf()
    }

    private mutating func leaf() -> Condition {
        let reference = Condition.Reference(id(), row: chance(4) ? id() : nil)
        let codes = [chance(5) ? Identifier("all") : id()] + some(2) { $0.id() }
        return one(of: [
            .isOneOf(reference, codes), .hasAny(reference, codes), .hasAll(reference, codes),
            .compares(reference, one(of: Condition.Comparison.allCases), decimal()), .answered(reference),
            .declined(reference),
        ])
    }

    private mutating func id() -> Identifier {
        count += 1
        return Identifier("\(one(of: ["q", "age", "11-13", "zażółć", "a_b", "日本", "-5", "survey", "when"]))\(count)")
    }

    /// Words that people see, with everything that could be taken for something else.
    private mutating func text() -> Text {
        let pieces = [
            "How", "old", "are you?", "\"quoted\"", "back\\slash", "\\\"", "\\", "{{braces}}", "{q1}", "}",
            "# no comment",
            "| no line", "- no choice", "“curly”", "‘it’s’", "👩‍👩‍👧", "日本語", "שלום", "e\u{301}", "  two  blanks  ", "", ",",
            "-> end", "= 5",
        ]
        return Text(some(8) { $0.one(of: pieces) }.joined(separator: " "))
    }

    /// A text that a line can hold: neither empty nor ending in a blank.
    private mutating func paragraph() -> Text {
        Text([text(), text(), text(), text(), "."].map(\.source).joined(separator: chance(2) ? " " : "word"))
    }

    private mutating func decimal() -> Double { one(of: [0, 1, 5, -2.5, 104, 0.1, 1e15, 3e20, 1e-7]) }

    mutating func chance(_ oneIn: Int) -> Bool { number(oneIn) == 1 }

    /// From 1 to `most`.
    mutating func number(_ most: Int) -> Int { Int.random(in: 1...most, using: &random) }

    mutating func one<Element>(of elements: [Element]) -> Element {
        elements[number(elements.count) - 1]
    }

    private mutating func some<Element>(_ atMost: Int, _ make: (inout RandomTree) -> Element) -> [Element] {
        (0..<(number(atMost + 1) - 1)).map { _ in make(&self) }
    }
}
