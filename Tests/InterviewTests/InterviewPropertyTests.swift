import Interview
import InterviewFixtures
import Questionnaire
import Testing

/// What holds for every survey and every way through it.
struct InterviewPropertyTests {
    /// One step that a respondent takes: answers, skips or declines at random.
    private func step(_ interview: inout Interview, by respondent: inout MadeUpRespondent<SplitMix>) throws {
        switch interview.place {
        case .welcome: interview.begin()
        case .consent: interview.consent(true)
        case .question:
            let question = try #require(interview.question)
            guard question.kind.isAsked else { return try interview.skip() }
            switch respondent.given(to: question, in: interview.survey) {
            case .answered(let answer, let writeIns): try interview.answer(answer, writeIns: writeIns)
            case .declined: try interview.decline()
            case nil: try interview.skip()
            }
        case .review, .ending, .submitted, .left: break
        }
    }

    private func isUnderWay(_ interview: Interview) -> Bool {
        switch interview.place {
        case .welcome, .consent, .question: true
        case .review, .ending, .submitted, .left: false
        }
    }

    @Test("Every interview ends, and no question comes twice on the way", arguments: 0..<400)
    func alwaysEnds(seed: UInt64) throws {
        var random = RandomSurvey(seed: seed)
        let survey = random.survey()
        var interview = Interview(survey)
        var respondent = MadeUpRespondent(writing: ["some words"], using: SplitMix(seed: seed &+ 1))
        var seen: [Place] = []
        while isUnderWay(interview) {
            try #require(!seen.contains(interview.place))
            seen.append(interview.place)
            try step(&interview, by: &respondent)
        }
        #expect(interview.remaining.isEmpty)
    }

    @Test("Going back undoes a step: the place is the one before, and the answers stand", arguments: 0..<400)
    func backUndoes(seed: UInt64) throws {
        var random = RandomSurvey(seed: seed)
        let survey = random.survey()
        var interview = Interview(survey)
        var respondent = MadeUpRespondent(writing: ["some words"], using: SplitMix(seed: seed &+ 2))
        while isUnderWay(interview) {
            let place = interview.place
            try step(&interview, by: &respondent)
            var returned = interview
            returned.back()
            #expect(returned.place == place)
            #expect(returned.answers == interview.answers)
        }
    }

    @Test("No answer survives its question, however often a respondent goes back", arguments: 0..<400)
    func noAnswerSurvives(seed: UInt64) throws {
        var random = RandomSurvey(seed: seed)
        let survey = random.survey()
        var interview = Interview(survey)
        var respondent = MadeUpRespondent(writing: ["some words"], using: SplitMix(seed: seed &+ 3))
        var walk = SplitMix(seed: seed &+ 4)
        for _ in 0..<60 {
            if Int.random(in: 0..<3, using: &walk) == 0 {
                interview.back()
            } else {
                try step(&interview, by: &respondent)
            }
            if interview.place == .review, let asked = interview.route.asked.randomElement(using: &walk) {
                interview.change(asked.id.name)
            }
            let asked = Set(interview.route.asked.map(\.id.name))
            #expect(interview.answers.questions.isSubset(of: asked))
            #expect(interview.answers == interview.route.answers)
        }
    }

    @Test("Who leaves takes every answer along", arguments: 0..<50)
    func leaving(seed: UInt64) throws {
        var random = RandomSurvey(seed: seed)
        var interview = Interview(random.survey())
        var respondent = MadeUpRespondent(writing: ["some words"], using: SplitMix(seed: seed))
        for _ in 0..<5 where isUnderWay(interview) { try step(&interview, by: &respondent) }
        interview.leave()
        #expect(interview.answers.isEmpty)
        #expect(interview.isOver)
        #expect(interview.submit() == nil)
    }

    @Test("Every question is in exactly one of the four states", arguments: 0..<200)
    func fourStates(seed: UInt64) {
        var random = RandomSurvey(seed: seed)
        let survey = random.survey()
        var respondent = MadeUpRespondent(writing: ["some words"], using: SplitMix(seed: seed &+ 5))
        let route = Route(through: survey, with: respondent.answers(to: survey))
        let states = route.states(of: survey)
        #expect(Set(states.keys) == Set(survey.questions.filter(\.kind.isAsked).map(\.id.name)))
        let asked = Set(route.asked.map(\.id.name))
        for (id, state) in states { #expect((state == .notAsked) == !asked.contains(id)) }
    }
}
