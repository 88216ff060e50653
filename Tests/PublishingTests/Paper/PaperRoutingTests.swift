import Interview
import InterviewFixtures
import Publishing
import Questionnaire
import ShippedSurveys
import Testing

struct PaperRoutingTests {
    @Test("Whoever does what the paper says comes to the questions of the route, on any survey", arguments: 0..<600)
    func followsTheRoute(seed: UInt64) throws {
        var random = RandomSurvey(seed: seed)
        let survey = random.survey()
        try compare(survey, seed: seed, people: 40)
    }

    @Test("The same on every survey that ships", arguments: ShippedSurveys.files.keys.sorted())
    func followsShippedRoutes(name: String) throws {
        let bytes = try #require(ShippedSurveys.files[name])
        let survey = try SurveyCheck.survey(from: SourceFile(name: name, bytes: bytes))
        try compare(survey, seed: 1, people: 2_000)
    }

    private func compare(_ survey: CheckedSurvey, seed: UInt64, people: Int) throws {
        let person = PaperPerson(survey)
        var respondent = MadeUpRespondent(writing: ["some words"], using: SplitMix(seed: seed &+ 1))
        var blanks = SplitMix(seed: seed &+ 2)
        for _ in 0..<people {
            // Something to say to everything, asked or not; on paper also a required question can stay blank.
            var answers = Answers()
            for question in survey.questions where question.kind.isAsked {
                let isBlank = Int.random(in: 0..<8, using: &blanks) == 0
                answers[question.id.name] = isBlank ? nil : respondent.given(to: question, in: survey)
            }
            let route = Route(through: survey, with: answers)
            let filled = person.fillIn(saying: answers)
            try #require(filled.read.map { survey.questions[$0].id } == route.asked.map(\.id))
            try #require(filled.stopped == (route.ending != nil))
        }
    }

    @Test("Random surveys have guards of both kinds, so that the property says something")
    func isNotIdle() {
        let routings = (0..<200).map { seed -> PaperRouting in
            var random = RandomSurvey(seed: UInt64(seed))
            return PaperRouting(random.survey())
        }
        #expect(routings.count { !$0.before.isEmpty } > 100)
        #expect(routings.count { !$0.after.isEmpty } > 20)
    }

    @Test("A question that alone decides sends people on; what rests on an earlier one asks them to look back")
    func placesGuards() throws {
        let survey = try PaperSamples.survey(
            """
            yes-no smokes "Do you smoke?"
            number often "How often a week?"
              when smokes is yes
            text why "Why?"
              when smokes is yes
            text free "Anything else?"
              when smokes is no
            """)
        let routing = PaperRouting(survey)
        #expect(routing.after[0]?.items == 1..<3)
        #expect(routing.after.count == 1)
        #expect(routing.before[3]?.map(\.items) == [3..<4])
        #expect(routing.before.count == 1)
    }

    @Test("A guarded question does not lead past others: who was led past it would never read that")
    func guardedQuestionDecidesNothing() throws {
        let survey = try PaperSamples.survey(
            """
            yes-no first "First?"
            yes-no second "Second?"
              when first is yes
            text third "Third?"
              when second is no
            """)
        let routing = PaperRouting(survey)
        #expect(Set(routing.after.keys) == [0])
        #expect(routing.before[2]?.map(\.items) == [2..<3])
    }
}
