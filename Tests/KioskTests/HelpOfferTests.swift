import Interview
@testable import Kiosk
import Questionnaire
import Screen
import ShippedResources
import Signposting
import Testing

/// The one kind sentence after a question.
struct HelpOfferTests {
    private static let sentence = "If things feel too much, you can talk to someone now."

    private static func words() throws -> RiskWords {
        try RiskWords(reading: ShippedResources.riskWords.map { try SourceFile(name: $0.key, bytes: $0.value) })
    }

    private static let questions = """
        text first "First?"
          support shout
        yes-no second "Second?"
        text third "Third?"
        one fourth "Fourth?"
          - a "A"
          - b "B" other
        yes-no fifth "Fifth?"
        """

    private func script(columns: Int = 80, rows: Int = 24) throws -> KeyScript {
        let survey = try Samples.survey(asking: Self.questions)
        var script = KeyScript(survey, riskWords: try Self.words(), columns: columns, rows: rows)
        script.begin()
        return script
    }

    private func isOffered(_ script: KeyScript) -> Bool {
        script.screens.frame.text.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(Self.sentence)
    }

    // MARK: On the screens

    @Test(
        "After a question that names support, everybody sees the same, whatever they wrote or did not write",
        arguments: ["I want to die", "More lights.", "I am not suicidal", nil])
    func sameForEveryone(text: String?) throws {
        var other = try script()
        other.give(.answered(.text("Some words.")))
        #expect(isOffered(other))
        var script = try script()
        script.give(text.map { .answered(.text($0)) })
        #expect(script.screens.frame == other.screens.frame)
        var declining = try self.script()
        declining.give(.declined)
        #expect(declining.screens.frame == other.screens.frame)
    }

    @Test("The sentence is gone at the place after, after going back, and once help was looked at")
    func gone() throws {
        var script = try script()
        script.give(.answered(.text("I want to die")))
        script.press(.down)
        #expect(isOffered(script))
        script.press(.enter)
        #expect(!isOffered(script))
        script.press(.tab, .character("b"))
        #expect(!isOffered(script))
        script.press(.left)
        script.give(nil)
        #expect(isOffered(script))
        script.press(.character("h"), .enter)
        #expect(!isOffered(script))
        script.press(.leave)
        #expect(!isOffered(script))
    }

    @Test("Elsewhere the words in an answer bring it forward, and other words do not")
    func words() throws {
        var script = try script()
        for given in [GivenAnswer.answered(.text("x")), .answered(.choice("yes"))] { script.give(given) }
        script.give(.answered(.text("I want to die of boredom")))
        #expect(!isOffered(script))
        script.press(.left)
        script.give(.answered(.text("I hate myself")))
        #expect(isOffered(script))
        script.press(.left)
        #expect(!isOffered(script) && script.screens.frame.text.contains("Third?"))
        script.give(.answered(.text("I hate myself")))
        #expect(isOffered(script))
        script.give(.answered(.choice("b"), writeIns: ["b": "chcę umrzeć"]))
        #expect(isOffered(script) && script.screens.frame.text.contains("Fifth?"))
        script.give(.answered(.choice("no")))
        #expect(!isOffered(script))
    }

    @Test("It never says that anything was noticed, and names the key that works there")
    func kind() throws {
        var script = try script()
        script.give(.answered(.text("I want to die")))
        #expect(script.screens.frame.text.contains("you can talk to someone now. Press H."))
        let survey = try Samples.survey(asking: "text a \"A?\"\n  support shout\ntext b \"B?\"")
        var typing = KeyScript(survey)
        typing.begin()
        typing.give(nil)
        #expect(typing.screens.frame.text.contains("you can talk to someone now. Press F1."))
        typing.press(.tab)
        #expect(typing.screens.frame.text.contains("you can talk to someone now. Press H."))
        var plain = PlainInterview([KioskLanguage(survey, name: "English")], help: Samples.help)
        _ = plain.open()
        _ = plain.take("1")
        #expect(plain.take("").text.hasPrefix(Self.sentence + " Type :help.\n"))
    }

    @Test("It fits a small screen, with the keys")
    func small() throws {
        var script = try script(columns: 40, rows: 15)
        script.give(nil)
        #expect(isOffered(script) && script.screens.frame.text.contains("Q leave"))
        #expect(script.screens.frame.text.contains("Second?"))
    }

    // MARK: What it leaves alone

    @Test("The same keys give the same answers, with the offer and without it", arguments: 0..<20)
    func nothingStored(seed: UInt64) throws {
        let survey = try Samples.surveyOfEveryKind()
        var stored: [[Answers]] = []
        for words in [try Self.words(), .none] {
            var script = KeyScript(survey, riskWords: words, seed: seed)
            var respondent = MadeUpRespondent(writing: ["I want to die", "self harm"], using: SplitMix(seed: seed))
            script.begin()
            while case .question = script.screens.interview.place, let question = script.screens.interview.question {
                if question.kind.isAsked {
                    script.give(respondent.given(to: question, in: survey))
                } else {
                    script.press(.enter)
                }
            }
            script.press(.enter)
            stored.append(script.stored)
        }
        #expect(stored[0] == stored[1])
    }

    // MARK: In lines

    @Test("In lines it is said once, before what is asked next")
    func plain() throws {
        let survey = try Samples.survey(asking: Self.questions)
        let languages = [KioskLanguage(survey, name: "English")]
        var interview = PlainInterview(languages, help: Samples.help, riskWords: try Self.words())
        _ = interview.open()
        #expect(!interview.take("1").text.contains(Self.sentence))
        #expect(interview.take("I want to die").text.hasPrefix(Self.sentence + " Type h.\n\nQuestion 2 of 5"))
        #expect(!interview.take("9").text.contains(Self.sentence))
        #expect(interview.take("h").text.contains("Shout"))
        #expect(!interview.take("1").text.contains(Self.sentence))
        #expect(interview.take("self harm").text.hasPrefix(Self.sentence + " Type h.\n"))
        #expect(!interview.take("b").text.contains(Self.sentence))
        #expect(!interview.take("k").text.isEmpty)
    }

    @Test("The screens and the lines offer help after the same questions", arguments: ["every kind", "own"], 0..<40)
    func equal(name: String, seed: UInt64) throws {
        let survey = try name == "own" ? Samples.survey(asking: Self.questions) : Samples.surveyOfEveryKind()
        let texts = ["I want to die", "I am not suicidal", "More lights.", "chce sie zabic", "self harm"]
        var respondent = MadeUpRespondent(writing: texts, using: SplitMix(seed: seed))
        var script = KeyScript(survey, riskWords: try Self.words(), seed: seed)
        var answers = Answers()
        var onScreens: [String: Bool] = [:]
        script.begin()
        while case .question(let id) = script.screens.interview.place, let question = script.screens.interview.question
        {
            if question.kind.isAsked {
                var given = respondent.given(to: question, in: survey)
                if case .answered(.choice("other"), _)? = given {
                    given = .answered(.choice("other"), writeIns: ["other": texts[Int(seed) % texts.count]])
                }
                answers[id] = given
                script.give(given)
                onScreens[id] = isOffered(script)
            } else {
                script.press(.enter)
            }
        }
        let languages = [KioskLanguage(survey, name: "English")]
        var plain = PlainInterview(languages, help: Samples.help, riskWords: try Self.words())
        var inLines: [String: Bool] = [:]
        _ = plain.open()
        for reply in PlainScript.replies(for: answers, survey: survey) {
            let place = plain.interview.place
            let said = plain.take(reply).text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            if case .question(let id) = place, place != plain.interview.place {
                inLines[id] = said.contains(Self.sentence)
            }
        }
        #expect(inLines == onScreens)
    }
}
