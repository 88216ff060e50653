import Interview
@testable import Kiosk
import Questionnaire
import ReadAloud
import Screen
import Testing

/// What is read aloud of the screens, as text.
struct SpokenScreenTests {
    private static let setup = KioskSetup(letsStaffIn: true, readsAloud: true)

    private func script(_ survey: CheckedSurvey, setup: KioskSetup = setup) -> KeyScript {
        KeyScript(survey, setup: setup)
    }

    @Test("A whole way with a voice sounds as it should")
    func wholeWay() throws {
        var script = script(try Samples.surveyOfEveryKind())
        script.press(.enter, .enter, .character("1"), .enter, .down, .character("2"), .enter, .enter)
        script.press(.character("1"), .down, .character("2"), .character("3"), .enter)
        script.press(.character("7"), .enter, .enter, .character("2"), .enter, .character("s"))
        script.press(.character("2"), .backspace, .character("3"), .character("1"), .up, .end, .enter)
        script.press(.character("1"), .enter)
        script.type("12")
        script.press(.enter)
        script.type("Secret")
        script.press(.tab, .enter)
        script.type("Zebra")
        script.press(.tab, .enter)
        script.press(.down, .down, .down, .down, .end, .up, .up, .up, .home, .enter)
        #expect(script.heard.joined(separator: "\n") == Self.wholeWayHeard)
    }

    private static let wholeWayHeard = """
        Hello. We do not know who you are, so we cannot act on what you write here. Press H or F1 at any time \
        to see where to get help. Press Esc 3 times, or F10, to leave at once: the screen is cleared and \
        nothing is kept. A voice reads every screen to you. Press F4 to hear a screen again, and F5 to stop \
        the voice. Use headphones, so that nobody else hears it.
        Do you want to take part? 1. I want to take part. 2. No thanks.
        I want to take part, chosen.
        About you. We ask this to see who we heard from. Question 1 of 9. How old are you? 1. Under 11. 2. 11 \
        to 17. 3. Something else. 4. Prefer not to say.
        Under 11, chosen.
        11 to 17, chosen.
        A short break. Breathe.
        Question 2 of 9. Who would you turn to? Choose up to 2. 1. Family. 2. A friend. 3. Someone else. 4. \
        Nobody. 5. Prefer not to say. Family, not chosen. 0 of 2 chosen.
        Family, chosen. 1 of 2 chosen.
        A friend, not chosen.
        A friend, chosen. 2 of 2 chosen.
        You can choose 2 at most. Take one away first. Someone else, not chosen.
        Question 3 of 9. How do you feel? 0. 1. 2. 3. 4. 5. 6. 7. 8. 9. 10.
        7, chosen.
        Question 4 of 9. How much do you agree? line 1 of 2. I could tell someone at school. 1. Agree. 2. \
        Neither. 3. Disagree.
        Use the arrow keys or a number to choose, or press S to skip.
        Neither, chosen.
        Question 4 of 9. How much do you agree? line 2 of 2. I could talk to a GP. 1. Agree. 2. Neither. 3. \
        Disagree.
        Question 5 of 9. Put these in order. 1. Shorter waits. 2. Drop-in places. 3. Help in school. Shorter \
        waits, not chosen. 0 of 2 chosen.
        Drop-in places, in place 1. 1 of 2 chosen.
        0 of 2 chosen.
        Help in school, in place 1. 1 of 2 chosen.
        Go on. Help in school, in place 1. Shorter waits, in place 2. 2 of 2 chosen.
        Help in school, in place 1.
        Go on.
        Question 6 of 9. Would you go again? 1. Yes. 2. No.
        Yes, chosen.
        Question 7 of 9. How long did you wait? A number from 0 to 104 (weeks).
        Question 8 of 9. If you could change 1 thing? Please do not write anyone's name. 40 letters left.
        Go on.
        Question 9 of 9. What else? Please do not write anyone's name. Does this bring up hard feelings? \
        Press F1 for help. 300 letters left.
        Go on.
        Your answers. Nothing is stored yet. To change an answer, move to it and press Enter. If things feel \
        too much, you can talk to someone now. Press F1. Send my answers.
        Leave without sending.
        How old are you? 11 to 17.
        Who would you turn to? A friend. Family.
        How do you feel? 7.
        What else? you wrote something.
        If you could change 1 thing? you wrote something.
        How long did you wait? you wrote something.
        Would you go again? Yes.
        Send my answers.
        Thank you. Your words will be in our report. Your answers are stored. Nobody can tell they were \
        yours. If you want to talk to someone: Childline. Call 0 8 0 0, 1 1 1 1. Talk about anything, if you \
        are 18 or under. 24 hours, every day. Free. Shout. Text SHOUT to 8 5 2 5 8. Text with someone about \
        how you feel. Free.
        """

    @Test("Nothing that somebody typed is ever said: no word, no number, no passphrase", arguments: 0..<40)
    func neverTyped(seed: UInt64) throws {
        var script = script(try Samples.surveyOfEveryKind())
        var random = SplitMix(seed: seed)
        let keys: [Key] = [
            .enter, .enter, .enter, .down, .up, .tab, .goOn, .end, .home, .help, .sayAgain, .hush, .staff, .pageDown,
            .character("b"), .character("s"), .character("1"), .character("2"), .character("d"), .backspace,
        ]
        for _ in 0..<400 {
            if script.screens.staff != nil, Bool.random(using: &random) { script.type("quaggamire") }
            if let text = script.screens.field.textField, text.isWriting {
                script.type(text.kind == .number ? "97" : "zebrastripes")
            }
            if let key = keys.randomElement(using: &random) { script.press(key) }
            if Int.random(in: 0..<60, using: &random) == 0 { script.press(.leave) }
        }
        let said = script.heard.joined(separator: "\n")
        #expect(said.contains("Hello."))
        for typed in ["zebra", "quagga", "97"] { #expect(!said.contains(typed)) }
    }

    @Test(
        "Who leaves is not followed by a voice, and the next one hears the beginning",
        arguments: [Key.leave, .character("q")]
    )
    func leaving(key: Key) throws {
        var script = script(try Samples.survey(asking: "yes-no q \"Q?\""))
        script.begin()
        script.heard = []
        script.press(key)
        #expect(script.heard == ["(hush)"])
        script.wait(.seconds(1000))
        script.press(.escape, .character("x"))
        #expect(script.heard == ["(hush)"])
        script.press(.enter)
        #expect(script.heard.last?.contains("Hello.") == true)
    }

    @Test("Whoever walks away is asked aloud once, and not counted down aloud; then it is silent")
    func idling() throws {
        var script = script(try Samples.survey(asking: "yes-no q \"Q?\""))
        script.begin()
        script.heard = []
        script.wait(.seconds(125))
        #expect(script.heard.count == 1 && script.heard[0].contains("Are you still there?"))
        #expect(script.heard[0].contains("This screen is cleared in 30 seconds."))
        script.press(.sayAgain)
        #expect(script.heard.count == 2 && script.heard[1].contains("Q?"))
        script.wait(.seconds(1000))
        #expect(script.heard.count == 4 && script.heard[3] == "(hush)")
    }

    @Test("F4 says a screen again with its keys, F5 stops it, also while writing, and neither does anything else")
    func keys() throws {
        var script = script(try Samples.survey(asking: "text q \"Q?\""))
        script.begin()
        script.type("words")
        let frame = script.screens.frame
        script.heard = []
        script.press(.sayAgain, .hush, .hush)
        #expect(script.heard.count == 3 && script.heard[0].contains("Q?") && script.heard[0].contains("F1: help."))
        #expect(script.heard[0].contains("F4: hear again.") && script.heard[1...] == ["(hush)", "(hush)"])
        let after = script.screens.frame
        #expect(after == frame)
        script.press(.tab, .enter, .enter)
        let isThanking = script.screens.isThanking
        #expect(isThanking)
        script.wait(.seconds(1))
        script.press(.sayAgain, .hush)
        let stillThanks = script.screens.isThanking
        #expect(stillThanks)
        script.press(.help, .sayAgain, .hush)
        let stillHelps = script.screens.isShowingHelp
        #expect(stillHelps)
    }

    @Test("F4 on the first screen says what it is, for who cannot see it")
    func invitation() throws {
        var script = script(try Samples.survey(asking: "yes-no q \"Q?\""))
        script.press(.sayAgain)
        #expect(script.heard.last?.contains("Press Enter to start.") == true)
        script.press(.character("x"), .hush, .enter)
        #expect(script.heard.count == 3 && script.heard[1] == "(hush)" && script.heard[2].contains("Hello."))
    }

    @Test("What a key did not do is said each time, and a choice that moves away from another is said alone")
    func changes() throws {
        var script = script(try Samples.survey(asking: "one q \"Q?\"\n  - a \"A\"\n  - b \"B\""))
        script.begin()
        script.heard = []
        script.press(.enter, .enter, .down, .down, .down)
        #expect(
            script.heard == [
                "Use the arrow keys or a number to choose, or press S to skip.",
                "Use the arrow keys or a number to choose, or press S to skip.", "A, chosen.", "B, chosen.",
                "A, chosen.",
            ])
    }

    @Test("Without a voice nothing is said, no key of it is shown, and its keys do nothing")
    func off() throws {
        var script = script(try Samples.survey(asking: "yes-no q \"Q?\""), setup: KioskSetup())
        script.begin()
        let frame = script.screens.frame
        script.press(.sayAgain, .hush)
        let after = script.screens.frame
        #expect(script.heard == [] && after == frame && !frame.text.contains("F4"))
        script.press(.help, .sayAgain)
        let isShowingHelp = script.screens.isShowingHelp
        #expect(isShowingHelp)
    }

    @Test("Each language is offered in its own voice, and the interview is said in the one that was chosen")
    func languages() throws {
        var script = KeyScript(try LanguageTests.languages(), setup: Self.setup)
        script.press(.enter)
        guard case .say(let asked)? = script.requests.last else { throw NothingSaid() }
        #expect(asked.map(\.language) == ["en", "xx", "en", "xx", "en"])
        script.press(.character("2"), .enter)
        guard case .say(let welcome)? = script.requests.last else { throw NothingSaid() }
        #expect(welcome.allSatisfy { $0.language == "xx" && $0.text.hasPrefix("[") })
        script.press(.help)
        guard case .say(let help)? = script.requests.last else { throw NothingSaid() }
        // The services are written in the survey's first language.
        #expect(help.contains(Utterance("Call 0 8 0 0, 1 1 1 1", in: "en")))
    }

    private struct NothingSaid: Error {}

    @Test("The keys at the foot take three lines at most on the smallest screen, with a voice too")
    func feet() throws {
        var script = KeyScript(try Samples.surveyOfEveryKind(), setup: Self.setup, columns: 40, rows: 15)
        var random = SplitMix(seed: 3)
        let keys: [Key] = [.enter, .enter, .down, .tab, .character("1"), .character("s"), .help, .character("b")]
        for _ in 0..<300 {
            let frame = script.screens.frame
            #expect(frame.lines.count { line in line.runs.contains { $0.style == .key } } <= 4, "\(frame.text)")
            if let key = keys.randomElement(using: &random) { script.press(key) }
        }
    }

    @Test(
        "A number to call is said digit by digit",
        arguments: [
            ("Call 0800 1111", "Call 0 8 0 0, 1 1 1 1"), ("Text SHOUT to 85258", "Text SHOUT to 8 5 2 5 8"),
            ("Call 999", "Call 9 9 9"), ("Call 116 123.", "Call 1 1 6, 1 2 3."),
            ("24 hours, 9am to 10pm", "24 hours, 9am to 10pm"), ("", ""),
        ])
    func digits(written: String, said: String) { #expect(written.withDigitsApart == said) }
}
