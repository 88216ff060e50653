import Interview
import InterviewFixtures
import Questionnaire
import Testing

/// What is decided without trying everything is what trying everything shows.
struct ReachabilityPropertyTests {
    @Test("Who is asked what agrees with every combination of answers", arguments: 0..<400)
    func agreesWithBruteForce(seed: UInt64) throws {
        var random = RandomSurvey(seed: seed, size: .tiny)
        let survey = random.survey()
        let reachability = Reachability(survey)
        let everything = EveryAnswer(survey)
        for question in survey.questions {
            let id = question.id.name
            let isAsked = everything.asked[id] != nil
            let isPassedBy = everything.passedBy[id] != nil
            switch try #require(reachability.question(id)) {
            case .always: #expect(isAsked && !isPassedBy, "\(id)")
            case .never: #expect(!isAsked, "\(id)")
            case .sometimes(let witness):
                #expect(isAsked && isPassedBy, "\(id)")
                try checkWitness(witness, leadsTo: id, of: survey, fewest: everything.fewest[id])
            case .undecided: Issue.record("a small survey is decided: \(id)")
            }
        }
    }

    /// The made-up answers are accepted one by one, and bring the question onto the route.
    private func checkWitness(_ witness: Witness, leadsTo id: String, of survey: CheckedSurvey, fewest: Int?) throws {
        var answers = Answers()
        for step in witness.steps {
            let question = try #require(survey[step.question])
            answers[step.question] = GivenAnswer(step.reply, to: question.kind)
            if let answer = answers[step.question]?.answer {
                #expect(AnswerRules.refusal(of: answer, to: question, in: survey) == nil, "\(id)")
            }
        }
        let route = Route(through: survey, with: answers)
        #expect(route.asked.contains { $0.id.name == id }, "\(id)")
        // Where nothing has to be answered, no way is shorter.
        guard !survey.questions.contains(where: \.isRequired) else { return }
        #expect(witness.steps.count == fewest, "\(id)")
    }

    @Test("With too little room nothing is guessed")
    func undecided() {
        var count = 0
        for seed: UInt64 in 0..<40 {
            var random = RandomSurvey(seed: seed)
            let survey = random.survey()
            let exact = Reachability(survey).questions
            for (narrow, exact) in zip(Reachability(survey, mostPerCondition: 5).questions, exact) {
                #expect(narrow == exact || narrow == .undecided)
                if narrow == .undecided { count += 1 }
            }
        }
        #expect(count > 0)
    }
}

extension GivenAnswer {
    init(_ reply: Reply, to kind: QuestionKind) {
        self =
            switch reply {
            case .declined: .declined
            case .choice(let code): .answered(.choice(code))
            case .choices(let codes): .answered(kind == .rank ? .ranking(codes) : .choices(Set(codes)))
            case .rows(let rows): .answered(.rows(rows))
            case .number(let number): .answered(.number(number))
            case .wrote: .answered(.text("some words"))
            }
    }
}
