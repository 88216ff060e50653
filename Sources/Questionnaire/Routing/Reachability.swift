/// Who is asked what: decided exactly, over every combination of answers that can make a difference.
package struct Reachability: Sendable {
    /// How many combinations are tried for one condition before it counts as too much; one that leaves
    /// several conditions open counts as so many.
    package static let mostPerCondition = 200_000
    /// How many combinations are tried for a whole survey.
    package static let mostPerSurvey = 1_000_000

    package let survey: CheckedSurvey
    /// Who is asked each question or note, in the order of the survey.
    package let questions: [Reach]
    /// Who fulfils each section's own condition; `always` for a section without one.
    package let sections: [Reach]
    /// Whether a question's own condition holds for everybody whom its section is for.
    let isOwnConditionIdle: [Bool]
    let conditions: AskingConditions

    /// - Parameter mostPerCondition: how many combinations to try for one condition.
    package init(_ survey: CheckedSurvey, mostPerCondition: Int = Self.mostPerCondition) {
        self.survey = survey
        let conditions = AskingConditions(survey)
        var search = RouteSearch(survey: survey, conditions: conditions)
        var left = Self.mostPerSurvey
        var gates: [Gate?] = []
        var questions: [Reach] = []
        var sections: [Reach] = []
        var idle: [Bool] = []
        for section in survey.survey.sections {
            func outcomes(of finals: [Condition]) -> [RouteSearch.Outcome]? {
                let end = questions.count
                // What rests on a question that is not decided would take even more.
                let named = conditions.named(by: finals, before: end)
                guard named.allSatisfy({ gates[$0] != nil }) else { return nil }
                search.gates = Dictionary(
                    uniqueKeysWithValues: conditions.gates(of: finals, before: end).compactMap { question in
                        gates[question].map { (question, $0) }
                    })
                let needed = conditions.closure(of: finals, before: end, upTo: Set(search.gates.keys))
                var budget = max(0, min(mostPerCondition, left))
                let allowed = budget
                defer { left -= allowed - max(0, budget) }
                return search.outcomes(of: finals, through: needed, before: end, budget: &budget)
            }
            let whole = section.condition.map { outcomes(of: [$0]) } ?? [.certain]
            sections.append(Self.reach(whole, in: survey))
            for question in section.questions {
                // A section's condition looks only back, so it comes out alike at each of its questions.
                let finals = [section.condition, question.condition].compactMap(\.self)
                let own = question.condition == nil ? whole : outcomes(of: finals)
                let gate = own.map(Gate.init)
                // What is kept is counted too, or a long row of questions would fill the memory with ways.
                left -= gate?.size ?? 0
                gates.append(gate)
                questions.append(Self.reach(own, in: survey))
                idle.append(question.condition != nil && Self.isIdle(own))
            }
        }
        self.conditions = conditions
        self.questions = questions
        self.sections = sections
        isOwnConditionIdle = idle
    }

    package func question(_ id: String) -> Reach? { survey.index(of: id).map { questions[$0] } }

    private static func reach(_ outcomes: [RouteSearch.Outcome]?, in survey: CheckedSurvey) -> Reach {
        guard let outcomes else { return .undecided }
        let asked = outcomes.filter { $0.truths.allSatisfy { $0 == .yes } }
        guard let shortest = asked.min(by: { $0.cost < $1.cost }) else { return .never }
        if asked.count == outcomes.count { return .always }
        return .sometimes(Witness(shortest.steps, in: survey))
    }

    /// Whether the last condition holds wherever those before it do.
    private static func isIdle(_ outcomes: [RouteSearch.Outcome]?) -> Bool {
        let reached = (outcomes ?? []).filter { $0.truths.dropLast().allSatisfy { $0 == .yes } }
        return !reached.isEmpty && reached.allSatisfy { $0.truths.last == .yes }
    }
}

extension Witness {
    init(_ steps: [RouteSearch.Step], in survey: CheckedSurvey) {
        self.init(
            steps: steps.compactMap { step in
                step.reply.map { Step(question: survey.questions[step.question].id.name, reply: $0) }
            })
    }
}
