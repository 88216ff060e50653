import Interview
import Questionnaire
import Testing

struct InterviewTests {
    private static let text = """
        survey test "A test"
          edition 1
          support childline
        welcome
          | Hello.
        consent "Yes"
        section main "Main"
          one age "Age?"
            required
            - young "Young" -> end too-young
            - old "Old"
            - prefer-not-to-say
          many who "Who?"
            at most 2
            - friend "A friend"
            - family "Family"
            - other "Someone else" other
            - nobody "Nobody" alone
          text why "Why {who}?"
            when who has nobody or age is old
            at most 10 characters
          yes-no again "You chose {who}. Again?"
            when answered who and not who has nobody
          rank order "Order?"
            top 2
            - a "A"
            - b "B"
            - c "C"
        ending too-young
          | Sorry.
        """

    private func interview() throws -> Interview {
        let survey = try SurveyCheck.survey(from: SourceFile(name: "test.survey", text: Self.text))
        var interview = Interview(survey)
        interview.begin()
        interview.consent(true)
        return interview
    }

    @Test("A required question is answered or declined, never skipped")
    func required() throws {
        var interview = try interview()
        #expect(throws: Refusal.required) { try interview.skip() }
        #expect(interview.place == .question("age"))
        try interview.decline()
        #expect(interview.place == .question("who"))
        #expect(interview.answers["age"] == .declined)
    }

    @Test("A condition that rests on an answer that was not given is not true")
    func unknown() throws {
        var interview = try interview()
        try interview.decline()
        try interview.skip()
        // Neither "who has nobody" nor "age is old" is known.
        #expect(interview.place == .question("order"))
        #expect(interview.route.states(of: interview.survey)["why"] == .notAsked)
    }

    @Test("One known part is enough for `or`, whatever is unknown")
    func kleeneOr() throws {
        var interview = try interview()
        try interview.answer(.choice("old"))
        try interview.skip()
        #expect(interview.place == .question("why"))
        #expect(interview.question.map { interview.words(of: $0.title) } == "Why …?")
    }

    @Test("A choice can end the survey; nothing can be sent from there, and the way back is open")
    func ending() throws {
        var interview = try interview()
        try interview.answer(.choice("young"))
        #expect(interview.place == .ending("too-young"))
        #expect(interview.submit() == nil)
        interview.back()
        #expect(interview.place == .question("age"))
        try interview.answer(.choice("old"))
        #expect(interview.place == .question("who"))
    }

    @Test("An answer is dropped when its question is no longer asked")
    func dropping() throws {
        var interview = try interview()
        try interview.answer(.choice("old"))
        try interview.answer(.choices(["friend"]))
        try interview.answer(.text("because"))
        try interview.answer(.choice("yes"))
        try interview.answer(.ranking(["c", "a"]))
        #expect(interview.place == .review)
        interview.change("who")
        try interview.answer(.choices(["nobody"]))
        #expect(interview.place == .review)
        #expect(interview.answers["again"] == nil)
        #expect(interview.answers["why"] != nil)
        #expect(interview.submit()?.questions == ["age", "who", "why", "order"])
        #expect(interview.answers.isEmpty)
    }

    @Test("A change in the review asks only what it newly opens")
    func change() throws {
        var interview = try interview()
        try interview.answer(.choice("old"))
        try interview.answer(.choices(["nobody"]))
        try interview.skip()
        try interview.skip()
        interview.change("who")
        try interview.answer(.choices(["friend", "family"]))
        #expect(interview.place == .question("again"))
        #expect(interview.question.map { interview.words(of: $0.title) } == "You chose A friend and Family. Again?")
        try interview.answer(.choice("no"))
        #expect(interview.place == .review)
    }

    @Test("What a person typed is never put back on a screen")
    func typedText() throws {
        var interview = try interview()
        try interview.answer(.choice("old"))
        try interview.answer(.choices(["other"]), writeIns: ["other": "my secret"])
        #expect(interview.question.map { interview.words(of: $0.title) } == "Why Someone else?")
    }

    @Test(
        "An answer that cannot stand is refused with its rule, and nothing changes",
        arguments: [
            (Answer.choices([]), Refusal.empty),
            (.choices(["friend", "nobody"]), .notAlone),
            (.choices(["friend", "family", "other"]), .tooMany(most: 2)),
            (.choices(["stranger"]), .unknownChoice),
            (.choice("friend"), .wrongKind),
            (.text("friend"), .wrongKind),
        ])
    func refusals(answer: Answer, refusal: Refusal) throws {
        var interview = try interview()
        try interview.answer(.choice("old"))
        let before = interview.answers
        #expect(throws: refusal) { try interview.answer(answer) }
        #expect(interview.answers == before)
        #expect(interview.place == .question("who"))
    }

    @Test("Only an `other` choice that was chosen has a line to write on")
    func writeIns() throws {
        var interview = try interview()
        try interview.answer(.choice("old"))
        #expect(throws: Refusal.strayWriteIn) { try interview.answer(.choices(["friend"]), writeIns: ["other": "x"]) }
        #expect(throws: Refusal.strayWriteIn) { try interview.answer(.choices(["friend"]), writeIns: ["friend": "x"]) }
        try interview.answer(.choices(["other"]), writeIns: ["other": "x"])
        #expect(interview.answers["who"]?.writeIns == ["other": "x"])
    }

    @Test("Shuffled choices keep their order for one respondent, and lose none")
    func shuffling() throws {
        var survey = Survey("s", "S")
        var question = Question(.many, "q", "Q?")
        question.isShuffled = true
        question.choices = (0..<8).map { Choice(Identifier("c\($0)"), "C") }
        question.choices[7].isAlone = true
        survey.sections = [Section("m", "M")]
        survey.sections[0].questions = [question]
        let checked = CheckedSurvey(survey)
        let orders = (0..<20).map { Interview(checked, shufflingBy: $0).choices(of: question).map(\.code.name) }
        #expect(Set(orders).count > 10)
        for order in orders {
            #expect(Set(order).count == 8)
            #expect(order.last == "c7")
        }
        #expect(Interview(checked).choices(of: question).map(\.code.name) == (0..<8).map { "c\($0)" })
    }

    @Test("Text keeps its words and loses what could act on a terminal")
    func typed() {
        #expect(TypedText.cleaned("  a\u{1B}[2Jb\r\nc\u{0}\u{202E}  ", keepingLines: true) == "a[2Jb\nc")
        #expect(TypedText.cleaned("one\ntwo", keepingLines: false) == "one two")
        #expect(TypedText.cleaned(" \n\t ", keepingLines: true) == "")
        #expect(TypedText.cleaned("zażółć 👩‍👩‍👧 नेपाली", keepingLines: false) == "zażółć 👩‍👩‍👧 नेपाली")
    }
}
