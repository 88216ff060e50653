import Interview
import Kiosk
import Questionnaire
import Testing

struct PlainInterviewTests {
    @Test("One question is asked, looked over and sent, each in one reply")
    func transcript() throws {
        let survey = try Samples.survey(asking: #"yes-no again "Would you go again?""#)
        let run = try Piped(survey, replies: ["1", "2", "1"])
        #expect(run.stored == [Answers(["again": .answered(.choice("no"))])])
        #expect(
            run.output == """
                A test

                Hello.

                We do not know who you are, so we cannot act on what you write
                here.

                Type your answer and press Enter. At any time you can type:
                :help to see where to get help, :leave to stop at once.

                Do you want to take part?

                  1  I want to take part
                  2  No thanks

                Type 1 number.
                Or: b back, h help, q leave.

                Main

                Question 1 of 1
                Would you go again?

                  1  Yes
                  2  No

                Type 1 number.
                Or: Enter to skip, d prefer not to say, b back, h help, q leave.

                Your answers

                Nothing is stored yet. Look at your answers.

                Would you go again?
                    No

                What do you want to do?

                  1  Send my answers
                  2  Change an answer
                  3  Leave without sending

                Type 1 number.
                Or: b back, h help, q leave.

                Bye.

                Your answers are stored. Nobody can tell they were yours.

                If you want to talk to someone:

                Childline
                    Talk about anything, if you are 18 or under.
                    Call 0800 1111
                    24 hours, every day. Free

                Shout
                    Text with someone about how you feel.
                    Text SHOUT to 85258
                    Free


                """)
    }

    /// The replies to a question, the answer that is stored for it, and what is said on the way.
    @Test(
        "Replies are understood, and wrong ones are answered with what would be right",
        arguments: [
            (
                "one q \"Q?\"\n  - a \"A\"\n  - b \"B\"", ["3", "x", "1 2", "2"], Answer.choice("b"),
                "Please choose 1 at most."
            ),
            (
                "many q \"Q?\"\n  at most 2\n  - a \"A\"\n  - b \"B\"\n  - c \"C\"", ["1 2 3", "3,1"],
                .choices(["a", "c"]), "Please choose 2 at most."
            ),
            (
                "many q \"Q?\"\n  - a \"A\"\n  - b \"B\" alone\n  - prefer-not-to-say", ["1 2", "1 3", "2"],
                .choices(["b"]), "\"Prefer not to say\" only goes on its own."
            ),
            ("scale q \"Q?\"\n  from 0 to 10", ["11", "0"], .choice("0"), "That is not one of the numbers shown."),
            (
                "rank q \"Q?\"\n  top 2\n  - a \"A\"\n  - b \"B\"\n  - c \"C\"", ["1 1", "3 1"], .ranking(["c", "a"]),
                "The same thing is there twice."
            ),
            (
                "number q \"Q?\"\n  from 1 to 9", ["ten", "10", " ７ "], .number(7), "Please give a number from 1 to 9."
            ),
            ("number q \"Q?\"\n  from 0 to 9", ["1 2", "1,5"], .number(1.5), "Please type a number in digits"),
            (
                "text q \"Q?\"\n  at most 5 characters", ["too long", "b"], .text("b"),
                "That is too long. Please write 5 letters at most."
            ),
            ("long-text q \"Q?\"", [":help", " one", "two", ""], .text("one\ntwo"), "Call 0800 1111"),
            (
                "grid q \"Q?\"\n  - a \"A\"\n  - b \"B\"\n  * r \"R\"\n  * s \"S\"", ["1", "b", "2", "9", ""],
                .rows(["r": "b"]), "That is not one of the numbers shown."
            ),
        ])
    func replies(question: String, replies: [String], answer: Answer, said: String) throws {
        let run = try Piped(Samples.survey(asking: question), replies: ["1"] + replies + ["1"])
        #expect(run.stored == [Answers(["q": .answered(answer)])])
        #expect(run.output.contains(said))
    }

    @Test("A question that needs an answer is declined, never skipped; nobody is stuck")
    func required() throws {
        let survey = try Samples.survey(
            asking: "one q \"Q?\"\n  required\n  - a \"A\"\n  - b \"B\"\n  - prefer-not-to-say")
        let run = try Piped(survey, replies: ["1", "", "s", ":skip", "3", "1"])
        #expect(run.stored == [Answers(["q": .declined])])
        #expect(run.output.components("This one needs an answer, or choose prefer not to say.") == 3)
        #expect(run.output.components("Not sure? You can type :help for help") == 1)
    }

    @Test("A command works inside text, write-ins and grids, at the consent and at the review")
    func commandsEverywhere() throws {
        let survey = try Samples.surveyOfEveryKind()
        for replies in [
            [":leave"], ["q"], ["2"], ["d"], ["1", "3", ":leave"], ["1", "2", "3", ":leave"],
            ["1", "2", "", "", "1", ":leave"], ["1", "2", "", "", "", "", "", "", "", ":leave"],
            ["1", "2", "", "", "", "", "", "", "", "", "some", ":leave"],
            ["1", "2", "", "", "", "", "", "", "", "", "", "3"], ["1", "2", "", "", "", "", "", "", "", "", "", "q"],
        ] {
            let run = try Piped(survey, replies: replies)
            #expect(run.stored.isEmpty)
            #expect(run.count == KioskCount(left: 1))
            #expect(run.output.hasSuffix("You have left. Nothing was kept.\n\n"))
        }
    }

    @Test("What a person wrote is never put back on the screen")
    func neverRepeated() throws {
        let survey = try Samples.surveyOfEveryKind()
        let secret = "my-secret"
        let replies = [
            "1", "3", secret, "3", secret, "", "", "", "", "", "", secret, secret, "", "2", "8", ":keep", "1",
        ]
        let run = try Piped(survey, replies: replies)
        #expect(run.stored.first?["more"] == .answered(.text(secret)))
        #expect(run.stored.first?["age"] == .answered(.choice("other"), writeIns: ["other": secret]))
        #expect(!run.output.contains(secret))
    }

    @Test("Answers that cannot be stored stay at the review, and can be sent again")
    func fullDisk() throws {
        struct DiskIsFull: Error {}
        let survey = try Samples.survey(asking: #"text q "Q?""#)
        var failures = 2
        let run = try Piped(survey, replies: ["1", "words", "1", "1", "1"]) {
            failures -= 1
            if failures >= 0 { throw DiskIsFull() }
        }
        #expect(run.stored == [Answers(["q": .answered(.text("words"))])])
        #expect(run.output.components("The kiosk cannot store answers.") == 2)
        #expect(!run.output.contains("DiskIsFull"))
        let given = try Piped(survey, replies: ["1", "words", "1", "3"]) { throw DiskIsFull() }
        #expect(given.count == KioskCount(left: 1))
    }

    @Test("An ending takes no reply, and the next respondent follows")
    func severalRespondents() throws {
        let survey = try Samples.surveyOfEveryKind()
        let run = try Piped(survey, replies: ["1", "1", "2", "1", ":leave"], once: false)
        #expect(run.count == KioskCount(left: 3))
        #expect(run.output.contains("This is for people aged 11 to 25.\n\nNothing was kept."))
        #expect(run.output.components("Do you want to take part?") == 4)
        #expect(!run.output.contains("\u{1B}"))
    }

    @Test("A line beyond 64 KiB is refused as a whole; bytes that are no text do no harm")
    func hostileInput() throws {
        let survey = try Samples.survey(asking: #"text q "Q?""#)
        let long = Array(repeating: UInt8(ascii: "1"), count: 70_000)
        let bytes = Array("1\n".utf8) + long + Array("\n".utf8) + [0xFF, 0x1B, 0x41, 0x00] + Array("\n1\n".utf8)
        let run = try Piped(survey, bytes)
        #expect(run.stored == [Answers(["q": .answered(.text("\u{FFFD}A"))])])
        #expect(run.output.contains("That line is too long."))
    }

    @Test("Whatever a survey says, no line is too wide and nothing acts on the terminal")
    func hostileSurvey() throws {
        var survey = Survey("s", "S\u{1B}[2J\u{7}")
        survey.welcome = [Text(String(repeating: "超長い言葉", count: 30)), Text(String(repeating: "w", count: 200))]
        survey.consent = "\u{202E}seY"
        survey.sections = [Section("m", "M\u{9B}31m")]
        var question = Question(.many, "q", "👩‍👩‍👧 مرحبا \u{1B}]0;x\u{7}")
        question.hint = Text(String(repeating: "e\u{301}", count: 100))
        question.choices = [Choice("a", "A\nB\r\tC"), Choice("b", Text(String(repeating: "👍🏽", count: 50)))]
        survey.sections[0].questions = [question]
        let run = try Piped(CheckedSurvey(survey), replies: ["1", "h", "1 2", "1"])
        #expect(run.stored.count == 1)
        #expect(run.output.split(separator: "\n").allSatisfy { TerminalWidth.of($0) <= 66 })
        #expect(run.output.harmless(keepingLines: true) == run.output)
    }
}

extension String {
    /// How often a part stands in the text.
    fileprivate func components(_ part: String) -> Int {
        split(separator: part, omittingEmptySubsequences: false).count - 1
    }
}
