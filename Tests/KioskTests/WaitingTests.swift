import Interview
@testable import Kiosk
import Questionnaire
import Screen
import Testing

/// What time does to the screens.
struct WaitingTests {
    private func script(_ question: String = #"text q "Q?""#, idle: Int = 120) throws -> KeyScript {
        let setup = KioskSetup(patience: Patience(seconds: idle))
        var script = KeyScript(try Samples.survey(asking: question), setup: setup)
        script.begin()
        return script
    }

    @Test("Nobody there: the kiosk asks, counts down every second, and then clears itself")
    func idle() throws {
        var script = try script()
        script.type("words")
        script.wait(.seconds(119))
        #expect(!script.screens.frame.text.contains("Are you still there?"))
        script.wait(.seconds(1))
        for left in (2...30).reversed() {
            let text = script.screens.frame.text
            #expect(text.contains("Are you still there?") && text.contains("cleared in \(left) seconds."))
            #expect(!text.contains("words"))
            let wakes = script.screens.deadline
            #expect(wakes == script.now + .seconds(1))
            script.wait(.seconds(1))
        }
        #expect(script.screens.frame.text.contains("cleared in 1 second."))
        script.wait(.seconds(1))
        let screens = script.screens
        #expect(screens.isAttracting && screens.deadline == nil && screens.finalCount == KioskCount(left: 1))
        #expect(screens.interview.answers.isEmpty)
    }

    @Test("Any key says that somebody is there, does nothing else, and starts the waiting anew")
    func anyKey() throws {
        for key in [Key.enter, .character("x"), .escape, .tab, .up, .goOn, .backspace, .staff] {
            var script = try script()
            script.type("words")
            script.wait(.seconds(140))
            script.press(key)
            let text = script.screens.frame.text
            #expect(text.contains("│ words ") && !text.contains("wordsx"), "\(key)")
            script.wait(.seconds(119))
            #expect(!script.screens.frame.text.contains("Are you still there?"))
            script.wait(.seconds(1))
            #expect(script.screens.frame.text.contains("Are you still there?"))
        }
    }

    @Test("Leaving works from the question whether anybody is there, also by Q above a text")
    func leaving() throws {
        for key in [Key.leave, .character("q"), .character("Q")] {
            var script = try script()
            script.type("words")
            script.wait(.seconds(125))
            script.press(key)
            let screens = script.screens
            #expect(screens.isAttracting && screens.interview.answers.isEmpty)
        }
    }

    @Test("On every screen on the way, the kiosk clears itself when nobody is there")
    func everywhere() throws {
        let survey = try Samples.survey(asking: "yes-no q \"Q?\"")
        let polish = KioskLanguage(survey, name: "Polski")
        let ways: [[Key]] = [
            [], [.enter], [.enter, .enter], [.enter, .enter, .enter], [.enter, .enter, .enter, .help],
            [.enter, .enter, .enter, .character("1"), .enter],
            [.enter, .enter, .enter, .character("1"), .enter, .character("1"), .enter],
        ]
        for way in ways {
            var script = KeyScript([KioskLanguage(survey, name: "English"), polish])
            script.press(.enter)
            for key in way { script.press(key) }
            script.screens.resize(to: ScreenSize(columns: way.count.isMultiple(of: 2) ? 80 : 20, rows: 24))
            let before = script.screens
            #expect(!before.isAttracting && before.deadline != nil)
            script.wait(.seconds(400))
            let after = script.screens
            #expect(after.isAttracting && after.deadline == nil)
        }
    }

    @Test("A long text is given the time that a slow reader needs, but not for ever")
    func reading() throws {
        let note =
            "note n \"N\"\n" + String(repeating: "  | Words to read, again and again.\n", count: 20) + "yes-no q \"Q?\""
        var script = try script(note, idle: 10)
        script.wait(.seconds(56))
        #expect(!script.screens.frame.text.contains("Are you still there?"))
        script.wait(.seconds(5))
        #expect(script.screens.frame.text.contains("Are you still there?"))
        var short = try self.script(idle: 10)
        short.wait(.seconds(12))
        #expect(short.screens.frame.text.contains("cleared in"))
    }

    @Test(
        "The time to wait has bounds, and so has the time to read",
        arguments: [
            (-1, 10), (0, 10), (10, 10), (120, 120), (1800, 1800), (5000, 1800),
        ])
    func bounds(asked: Int, given: Int) {
        let patience = Patience(seconds: asked)
        #expect(patience.idle(reading: 0) == .seconds(given))
        #expect(patience.idle(reading: .max / 1_000_000) == .seconds(max(300, given)))
        #expect(patience.grace == .seconds(min(30, given)))
        #expect(patience.thanks(reading: 0) == .seconds(30) && patience.thanks(reading: 500) == .seconds(60))
    }

    @Test("The thanks count down to the screen that invites; a key that is held down does not end them")
    func thanks() throws {
        var script = try script("yes-no q \"Q?\"")
        script.type("1")
        script.press(.enter, .enter)
        _ = script.screens.press(.enter, at: script.now + .milliseconds(40))
        let stays = script.screens.isThanking
        #expect(stays)
        script.now += .milliseconds(40)
        #expect(script.screens.frame.text.contains("This screen is cleared in 30 seconds."))
        script.wait(.milliseconds(28_500))
        #expect(script.screens.frame.text.contains("This screen is cleared in 2 seconds."))
        script.wait(.milliseconds(1500))
        let screens = script.screens
        #expect(screens.isAttracting && screens.finalCount == KioskCount(submitted: 1))
    }

    @Test(
        "A countdown shows every part of a second as a whole one",
        arguments: [
            (0, 0), (1, 1), (999, 1), (1000, 1), (1001, 2), (29_999, 30),
        ])
    func whole(milliseconds: Int, seconds: Int) {
        let time = Duration.milliseconds(milliseconds)
        #expect(time.wholeSeconds == seconds && time.milliseconds == milliseconds)
        #expect((time + .nanoseconds(1)).milliseconds == milliseconds + 1)
    }

    @Test("The plain mode asks once, reminds once, and then clears; words may take twice as long")
    func plain() {
        func steps(_ idle: Int, letters: Int = 0, typing: Bool = false) -> [String] {
            PlainVigil(Patience(seconds: idle), reading: letters, whileTyping: typing).steps
                .map { "\($0.after.wholeSeconds) \($0.step)" }
        }
        #expect(steps(120) == ["120 ask(seconds: 30)", "20 remind(seconds: 10)", "10 clear"])
        #expect(steps(120, letters: 1500) == ["180 ask(seconds: 30)", "20 remind(seconds: 10)", "10 clear"])
        #expect(steps(20, typing: true) == ["40 ask(seconds: 20)", "10 remind(seconds: 10)", "10 clear"])
        #expect(steps(10) == ["10 ask(seconds: 10)", "10 clear"])
    }
}
