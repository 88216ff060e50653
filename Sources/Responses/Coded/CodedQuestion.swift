import Interview
import Questionnaire

/// A question with places for names: what its answers have to keep to, and when it is asked.
struct CodedQuestion: Sendable {
    let kind: QuestionKind
    /// The codes of the choices, and `prefer-not-to-say` behind them.
    let codes: CodeTable
    let choiceCount: Int
    /// The choices that stand alone, and those that take words, a bit each.
    let alone: UInt64
    let others: UInt64
    /// The choices that end the survey.
    let endings: Set<Int>
    let endingMask: UInt64
    let least: Int
    let most: Int
    let from: Double
    let to: Double
    let leastCharacters: Int
    let mostBytes: Int
    let condition: CodedCondition?
    let list: Int
    let listCount: Int

    /// - Parameters:
    ///   - list: where its part of ``CodedRow/list`` starts.
    ///   - earlier: the questions before it, which its condition may look at.
    /// - Returns: nil where there are too many choices, or codes that differ only in their spelling.
    init?(_ question: Question, of survey: CheckedSurvey, list: Int, earlier: [CodedQuestion]) {
        let choices = survey.choices(of: question.id.name)
        kind = question.kind
        choiceCount = choices.count
        let names = choices.map(\.code.name) + [Choice.preferNotToSay]
        let vocabulary = ChoiceVocabulary(of: question, in: [survey], ImportLayout.canonical.cells)
        // A code that is read as itself, whatever the rules for spelling are.
        let isPlain = names.allSatisfy { name in
            vocabulary.meaning(of: name) == .choice(name) && TypedText.cleaned(name, keepingLines: true) == name
                && name.first != "'"
        }
        let holdsMany = question.kind == .many || question.kind == .rank
        let hasOther = choices.contains(where: \.isOther)
        guard isPlain, choices.count <= (holdsMany || hasOther ? 64 : 4000),
            let codes = CodeTable(names.map { Array($0.utf8) })
        else { return nil }
        self.codes = codes
        func mask(_ isIn: (Choice) -> Bool) -> UInt64 {
            choices.prefix(64).enumerated().reduce(0) { isIn($1.element) ? $0 | 1 << UInt64($1.offset) : $0 }
        }
        func ends(_ choice: Choice) -> Bool { choice.ending.flatMap { survey.ending($0.name) } != nil }
        alone = mask(\.isAlone)
        others = mask(\.isOther)
        endings = Set(choices.indices.filter { ends(choices[$0]) })
        endingMask = mask(ends)
        least = question.atLeast ?? 0
        most = question.kind == .rank ? survey.places(of: question) : question.atMost ?? 64
        from = question.from ?? -.infinity
        to = question.to ?? .infinity
        leastCharacters = question.atLeastCharacters ?? 0
        // Each character has a byte at least.
        mostBytes = question.atMostCharacters ?? RowReader.longestText
        self.list = list
        listCount = question.kind == .grid ? question.rows.count : question.kind == .rank ? choices.count : 0
        guard let written = survey.condition(of: question.id.name) else {
            condition = nil
            return
        }
        guard let coded = CodedCondition(written, of: survey, earlier) else { return nil }
        condition = coded
    }
}

extension CodedCondition {
    /// - Returns: nil where it rests on something that is not before the question.
    fileprivate init?(_ condition: Condition, of survey: CheckedSurvey, _ earlier: [CodedQuestion]) {
        func reference(_ name: Condition.Reference) -> (CodedCondition.Reference, [String])? {
            guard let index = survey.index(of: name.question.name), index < earlier.count else { return nil }
            let question = survey.questions[index]
            var row: Int?
            if let wanted = name.row {
                guard let place = question.rows.firstIndex(where: { $0.id.name == wanted.name }) else { return nil }
                row = earlier[index].list + place
            }
            // A grid has no choice of its own, and nothing but a grid has rows.
            guard (question.kind == .grid) == (row != nil) || question.kind == .grid else { return nil }
            let choices = survey.choices(of: question.id.name)
            let reference = CodedCondition.Reference(
                question: index, row: row, scores: choices.map(\.score), isNumber: question.kind == .number)
            return (reference, choices.map(\.code.name))
        }
        func parts(_ conditions: [Condition]) -> [CodedCondition]? {
            let coded = conditions.compactMap { CodedCondition($0, of: survey, earlier) }
            return coded.count == conditions.count ? coded : nil
        }
        func mask(_ codes: [Identifier], _ known: [String]) -> (mask: UInt64, isWhole: Bool)? {
            let places = codes.map { known.firstIndex(of: $0.name) }
            guard places.allSatisfy({ $0 ?? 0 < 64 }) else { return nil }
            return (places.reduce(0) { $0 | ($1.map { 1 << UInt64($0) } ?? 0) }, !places.contains(nil))
        }
        switch condition {
        case .isOneOf(let name, let codes):
            guard let (reference, known) = reference(name) else { return nil }
            self = .isOneOf(reference, Set(codes.compactMap { known.firstIndex(of: $0.name) }))
        case .hasAny(let name, let codes):
            guard let (reference, known) = reference(name), let mask = mask(codes, known) else { return nil }
            self = .hasAny(reference, mask.mask)
        case .hasAll(let name, let codes):
            guard let (reference, known) = reference(name), let mask = mask(codes, known) else { return nil }
            self = .hasAll(reference, mask.isWhole ? mask.mask : nil)
        case .compares(let name, let comparison, let number):
            guard let (reference, _) = reference(name) else { return nil }
            self = .compares(reference, comparison, number)
        case .answered(let name):
            guard let (reference, _) = reference(name) else { return nil }
            self = .answered(reference)
        case .declined(let name):
            guard let (reference, _) = reference(name) else { return nil }
            self = .declined(reference)
        case .not(let part):
            guard let part = CodedCondition(part, of: survey, earlier) else { return nil }
            self = .not(part)
        case .and(let conditions):
            guard let parts = parts(conditions) else { return nil }
            self = .and(parts)
        case .or(let conditions):
            guard let parts = parts(conditions) else { return nil }
            self = .or(parts)
        }
    }
}
