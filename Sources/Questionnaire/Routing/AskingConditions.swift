/// When each question of a survey is asked, and which questions that rests on.
struct AskingConditions: Sendable {
    /// The section's condition and the question's own, by the index of the question.
    private let conditions: [Condition?]
    /// The earlier questions that each condition names.
    private let needs: [[Int]]
    private let survey: CheckedSurvey

    init(_ survey: CheckedSurvey) {
        self.survey = survey
        let conditions = survey.survey.sections.flatMap { section in
            section.questions.map { question in
                let both = [section.condition, question.condition].compactMap(\.self)
                return both.count > 1 ? Condition.and(both) : both.first
            }
        }
        self.conditions = conditions
        needs = conditions.enumerated().map { index, condition in
            condition.map { Self.questions(in: [$0], before: index, of: survey) } ?? []
        }
    }

    subscript(question: Int) -> Condition? { conditions[question] }

    /// The earlier questions that a condition of this question names.
    func needs(of question: Int) -> [Int] { needs[question] }

    /// The questions that conditions rest on, and those that it rests on whether these are asked, in order.
    ///
    /// - Parameter gates: questions of which nothing is wanted that leads to them.
    func closure(of finals: [Condition], before end: Int, upTo gates: Set<Int> = []) -> [Int] {
        var found = named(by: finals, before: end)
        var open = Array(found)
        while let question = open.popLast() {
            guard !gates.contains(question) else { continue }
            for need in needs[question] where found.insert(need).inserted { open.append(need) }
        }
        return found.sorted()
    }

    /// The earlier questions that conditions name.
    func named(by finals: [Condition], before end: Int) -> Set<Int> {
        Set(Self.questions(in: finals, before: end, of: survey))
    }

    /// The questions that conditions name and whose own conditions rest on nothing that the conditions rest on
    /// in another way as well.
    func gates(of finals: [Condition], before end: Int) -> Set<Int> {
        let named = named(by: finals, before: end)
        let conditional = named.filter { conditions[$0] != nil }
        guard named.count > 1, !conditional.isEmpty else { return conditional }
        var ways = Dictionary(uniqueKeysWithValues: named.map { ($0, 1) })
        let leading = conditional.map { question in
            (question: question, needed: closure(of: conditions[question].map { [$0] } ?? [], before: question))
        }
        for need in leading.flatMap(\.needed) { ways[need, default: 0] += 1 }
        return Set(leading.filter { $0.needed.allSatisfy { ways[$0] == 1 } }.map(\.question))
    }

    private static func questions(in conditions: [Condition], before end: Int, of survey: CheckedSurvey) -> [Int] {
        conditions.flatMap(\.references).compactMap { survey.index(of: $0.question.name) }.filter { $0 < end }
    }
}
