import Interview
import InterviewFixtures
import Questionnaire
import Testing

/// Whether "3 of 9" is true.
struct ProgressTests {
    private func survey(_ questions: String) throws -> CheckedSurvey {
        let text = """
            survey test "A test"
              edition 1
              support childline
            welcome
              | Hello.
            consent "Yes"
            section main "Main"
            \(questions.split(separator: "\n").map { "  " + $0 }.joined(separator: "\n"))
            ending early
              | Bye.
            """
        return try SurveyCheck.survey(from: SourceFile(name: "test.survey", text: text))
    }

    private func said(_ interview: Interview) -> String {
        "\(interview.progress.number) of \(interview.progress.total)"
    }

    /// The progress at every question, for answers in turn; nil skips.
    private func way(_ survey: CheckedSurvey, _ codes: String?...) throws -> [String] {
        var interview = Interview(survey)
        interview.begin()
        interview.consent(true)
        var way: [String] = []
        for code in codes {
            way.append(said(interview))
            if let code { try interview.answer(.choice(code)) } else { try interview.skip() }
        }
        return way
    }

    private static let branching = """
        yes-no came "Did you get help?"
        yes-no wait "Was it long?"
          when came is yes
        yes-no hard "Was it hard?"
          when wait is yes and came is yes
        note pause "Breathe"
        yes-no last "Last?"
        """

    @Test("The way gets shorter when an answer makes it so, and never longer")
    func shorter() throws {
        let survey = try survey(Self.branching)
        #expect(try way(survey, "yes", "yes", "yes", nil, nil) == ["1 of 4", "2 of 4", "3 of 4", "3 of 4", "4 of 4"])
        #expect(try way(survey, "yes", "no", nil, nil) == ["1 of 4", "2 of 4", "2 of 3", "3 of 3"])
        #expect(try way(survey, "no", nil, nil) == ["1 of 4", "1 of 2", "2 of 2"])
        // What rests on a question that was skipped is not asked.
        #expect(try way(survey, nil, nil, nil) == ["1 of 4", "1 of 2", "2 of 2"])
    }

    @Test("Going back and choosing otherwise counts anew; an early ending ends the count")
    func back() throws {
        let survey = try survey("one q \"Q?\"\n  - a \"A\"\n  - b \"B\" -> end early\n" + Self.branching)
        var interview = Interview(survey)
        #expect(said(interview) == "0 of 5")
        interview.begin()
        interview.consent(true)
        try interview.answer(.choice("a"))
        try interview.answer(.choice("no"))
        #expect(interview.progress.total == 3)
        interview.back()
        #expect(said(interview) == "2 of 3")
        try interview.answer(.choice("yes"))
        #expect(said(interview) == "3 of 5")
        interview.back()
        interview.back()
        try interview.answer(.choice("b"))
        #expect(said(interview) == "1 of 1")
        interview.back()
        #expect(said(interview) == "1 of 1")
    }

    @Test(
        "Going on, the number counts every question, and the total only gets less, never less than what is asked",
        arguments: 0..<400)
    func honest(seed: UInt64) throws {
        var random = RandomSurvey(seed: seed)
        let survey = random.survey()
        var interview = Interview(survey)
        var respondent = MadeUpRespondent(writing: ["some words"], using: SplitMix(seed: seed &+ 3))
        var before = interview.progress
        interview.begin()
        interview.consent(true)
        while let question = interview.question {
            let now = interview.progress
            #expect(now.number == before.number + (question.kind.isAsked ? 1 : 0))
            #expect(now.number <= now.total && now.total <= before.total)
            before = now
            switch question.kind.isAsked ? respondent.given(to: question, in: survey) : nil {
            case .answered(let answer, let writeIns): try interview.answer(answer, writeIns: writeIns)
            case .declined: try interview.decline()
            case nil: try interview.skip()
            }
        }
        if interview.place == .review { #expect(interview.progress.number == before.number) }
    }
}
