/// When each question of a survey is asked, and which questions that rests on.
struct AskingConditions: Sendable {
    /// The section's condition and the question's own, by the index of the question.
    private let conditions: [Condition?]
    /// The earlier questions that each condition names.
    private let needs: [[Int]]
    private let survey: CheckedSurvey

    init(_ survey: CheckedSurvey) {
        self.survey = survey
        let conditions = survey.questions.map { survey.condition(of: $0.id.name) }
        self.conditions = conditions
        needs = conditions.enumerated().map { index, condition in
            condition.map { Self.questions(in: [$0], before: index, of: survey) } ?? []
        }
    }

    subscript(question: Int) -> Condition? { conditions[question] }

    /// The earlier questions that a condition of this question names.
    func needs(of question: Int) -> [Int] { needs[question] }

    /// The questions that conditions rest on, and those that it rests on whether these are asked, in order.
    func closure(of finals: [Condition], before end: Int) -> [Int] {
        var found = Set(Self.questions(in: finals, before: end, of: survey))
        var open = Array(found)
        while let question = open.popLast() {
            for need in needs[question] where found.insert(need).inserted { open.append(need) }
        }
        return found.sorted()
    }

    private static func questions(in conditions: [Condition], before end: Int, of survey: CheckedSurvey) -> [Int] {
        conditions.flatMap(\.references).compactMap { survey.index(of: $0.question.name) }.filter { $0 < end }
    }
}
