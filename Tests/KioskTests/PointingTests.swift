import Interview
@testable import Kiosk
import Questionnaire
import Screen
import Testing

/// The screens with a mouse or a finger.
struct PointingTests {
    private func script(_ question: String, columns: Int = 80, rows: Int = 24) throws -> KeyScript {
        var script = KeyScript(try Samples.survey(asking: question), columns: columns, rows: rows)
        script.begin()
        return script
    }

    private static let texts = ["Some words.", "zażółć 👩‍👩‍👧 नेपाली", "q"]

    @Test(
        "With clicks alone, but for words, an interview is sent, and gives the answers that keys give",
        arguments: [(80, 24), (40, 15), (200, 60)], 0..<12)
    func sameAnswers(size: (columns: Int, rows: Int), seed: UInt64) throws {
        let survey = seed % 2 == 0 ? try Samples.surveyOfEveryKind() : try Samples.shipped("mental-health")
        var clicks = KeyScript(survey, columns: size.columns, rows: size.rows, seed: seed)
        var keys = KeyScript(survey, columns: size.columns, rows: size.rows, seed: seed)
        var respondent = MadeUpRespondent(writing: Self.texts, using: SplitMix(seed: seed))
        keys.begin()
        clicks.click(Frame.Spot(row: 0, column: 0))
        try clicks.click(.enter)
        try clicks.click(.item(0))
        try clicks.click(.enter)
        while case .question(let id) = keys.screens.interview.place {
            let question = try #require(keys.screens.interview.question)
            let place = clicks.screens.interview.place
            #expect(place == .question(id))
            guard question.kind.isAsked else {
                keys.press(.enter)
                try clicks.click(.enter)
                continue
            }
            let given = respondent.given(to: question, in: survey)
            keys.give(given)
            try clicks.clickToGive(given)
        }
        let ends = keys.screens.interview.place != .review
        keys.press(.enter)
        try clicks.click(ends ? .enter : .item(0))
        #expect(clicks.stored == keys.stored && clicks.stored.count == (ends ? 0 : 1))
        if !ends { try clicks.click(.enter) }
        let isAttracting = clicks.screens.isAttracting
        #expect(isAttracting)
    }

    @Test("A press on a thing of a list chooses it, whether or not it has a number")
    func items() throws {
        let choices = (0..<14).map { "  - c\($0) \"Choice \($0)\"" }.joined(separator: "\n")
        var script = try script("many q \"Q?\"\n\(choices)")
        for text in ["Choice 12", "Choice 3", "Choice 13", "Choice 3"] { try script.click(on: text) }
        try script.click(on: "go on")
        try script.click(on: "Send my answers")
        #expect(script.stored == [Answers(["q": .answered(.choices(["c12", "c13"]))])])
    }

    @Test("A list stays where it is under the finger")
    func longList() throws {
        let choices = (0..<40).map { "  - c\($0) \"Choice \($0)\"" }.joined(separator: "\n")
        var script = try script("many q \"Q?\"\n\(choices)", columns: 40, rows: 15)
        try script.click(on: "more below")
        try script.click(on: "more below")
        let lines = script.screens.frame.text.split(separator: "\n")
        let choice = try #require(lines.last { $0.contains("Choice") }?.split(separator: " ").last)
        let spot = try script.spot(of: "Choice \(choice)")
        for isChosen in [true, false, true] {
            script.click(spot)
            let same = try script.spot(of: "Choice \(choice)")
            #expect(same == spot)
            #expect(script.screens.frame.text.contains("> ") && script.screens.frame.text.contains("[x]") == isChosen)
        }
    }

    @Test("A press on the mark that there is more moves to it, and the wheel does too, but changes no answer")
    func scrolling() throws {
        let choices = (0..<40).map { "  - c\($0) \"Choice \($0)\"" }.joined(separator: "\n")
        var script = try script("one q \"Q?\"\n\(choices)")
        let top = script.screens.frame
        try script.click(on: "more below")
        #expect(!script.screens.frame.text.contains("Choice 1\n"))
        try script.click(on: "more above")
        #expect(script.screens.frame == top)
        for isUp in [false, false, true, true, true] {
            _ = script.screens.take(.wheel(isUp: isUp), on: script.screens.frame, at: script.now)
            if !isUp { #expect(script.screens.frame != top) }
        }
        #expect(script.screens.frame == top)
        guard case .choices(let field) = script.screens.field else { throw KeyScript.NotThere(wanted: "", screen: "") }
        #expect(field.chosen.isEmpty)
    }

    @Test("A press in a text puts the cursor there, and goes back to writing from below it")
    func cursor() throws {
        var script = try script("long-text q \"Q?\"")
        script.type("one 界 three\nfour")
        let first = try script.spot(of: "one")
        script.click(Frame.Spot(row: first.row, column: first.column + 5))
        script.type("x")
        #expect(script.screens.frame.text.contains("one x界 three"))
        script.press(.tab)
        script.click(Frame.Spot(row: first.row + 1, column: first.column + 30))
        script.type("!")
        #expect(script.screens.frame.text.contains("four!"))
        script.click(Frame.Spot(row: first.row + 3, column: first.column))
        script.type("?")
        #expect(script.screens.frame.text.contains("?four!"), "below the text is its last line")
    }

    @Test("Where nothing can be pressed nothing happens, but that somebody is there")
    func nothing() throws {
        var script = try script("yes-no q \"Q?\"")
        let before = script.screens.frame
        script.wait(.seconds(100))
        script.click(Frame.Spot(row: 3, column: 2))
        script.click(Frame.Spot(row: 500, column: 2))
        script.click(Frame.Spot(row: 0, column: 500))
        script.wait(.seconds(100))
        #expect(script.screens.frame == before)
        script.wait(.seconds(30))
        #expect(script.screens.frame.text.contains("Are you still there?"))
        script.click(Frame.Spot(row: 0, column: 0))
        #expect(script.screens.frame == before)
    }

    @Test("The second press of a double click does not act on the screen that the first one led to")
    func doubleClick() throws {
        var script = KeyScript(try Samples.survey(asking: "yes-no q \"Q?\"\nyes-no r \"R?\""))
        script.click(Frame.Spot(row: 5, column: 5))
        let places = [Place.welcome, .consent, .question("q"), .question("r"), .review]
        for (place, next) in zip(places, places.dropFirst()) {
            if place != .welcome { try script.click(.item(0)) }
            let spot = try #require(script.spot(of: .enter))
            script.click(spot)
            for _ in 0..<2 {
                for key in [Key.enter, .item(0), .leave, .help] {
                    if let spot = script.spot(of: key) { script.click(spot, after: .milliseconds(60)) }
                }
            }
            let there = script.screens.interview.place
            #expect(there == next)
        }
        try script.click(.item(0))
        #expect(script.stored.count == 1)
        let spot = try #require(script.spot(of: .enter))
        script.click(spot, after: .milliseconds(200))
        let isThanking = script.screens.isThanking
        #expect(isThanking)
    }

    @Test("What is toggled quickly is toggled each time")
    func quickToggling() throws {
        var script = try script("many q \"Q?\"\n  - a \"A\"\n  - b \"B\"")
        let spot = try #require(script.spot(of: .item(1)))
        script.click(spot)
        script.click(spot, after: .milliseconds(100))
        script.click(spot, after: .milliseconds(100))
        #expect(script.screens.frame.text.contains("1 chosen"))
    }

    @Test("What was not on the screen yet, or is not there any more, is not pressed")
    func unseen() throws {
        var script = try script("many q \"Q?\"\n  - a \"A\"\n  - b \"B\"")
        let spot = try #require(script.spot(of: .item(1)))
        let shown = script.screens.frame
        script.press(.help)
        script.now += .seconds(2)
        _ = script.screens.take(.press(spot), on: shown, at: script.now)
        script.press(.enter)
        #expect(script.screens.frame.text.contains("0 chosen"))
    }

    @Test("Leaving, help and its pages are a press away", arguments: [(80, 24), (40, 15)])
    func help(columns: Int, rows: Int) throws {
        for question in ["yes-no q \"Q?\"", "text q \"Q?\"", "long-text q \"Q?\"", "number q \"Q?\""] {
            var script = try script(question, columns: columns, rows: rows)
            let before = script.screens.frame
            try script.click(.help)
            #expect(script.screens.frame.text.contains("Childline"))
            if let next = script.spot(of: .down) {
                script.click(next)
                #expect(script.screens.frame.text.contains("Shout"))
            }
            try script.click(.enter)
            #expect(script.screens.frame == before)
            try script.click(.leave)
            let isAttracting = script.screens.isAttracting
            #expect(isAttracting)
        }
    }

    @Test("From the screen that invites, help is a press away, and anything else begins")
    func inviting() throws {
        let survey = try Samples.survey(asking: "yes-no q \"Q?\"")
        var script = KeyScript([KioskLanguage(survey, name: "English"), KioskLanguage(survey, name: "Polski")])
        try script.click(on: "Press H")
        #expect(script.screens.frame.text.contains("Childline"))
        try script.click(.enter)
        script.click(Frame.Spot(row: 20, column: 1))
        try script.click(on: "Polski")
        try script.click(on: "go on")
        #expect(script.screens.frame.text.contains("Hello."))
    }

    @Test("Staff choose with a press too, and a pasted passphrase is one")
    func staff() throws {
        let survey = try Samples.survey(asking: "yes-no q \"Q?\"")
        var script = KeyScript(survey, setup: KioskSetup(letsStaffIn: true))
        script.press(.staff)
        _ = script.screens.take(.paste("horse\n"), on: script.screens.frame, at: script.now)
        try script.click(.enter)
        let passphrase = script.screens.passphraseToCheck
        #expect(passphrase == "horse")
        let report = StaffReport(store: .none, offersDrafts: false, version: "1", findings: [])
        script.screens.admit(report, at: script.now)
        try script.click(on: "Leave the kiosk")
        let hasLeft = script.screens.hasStaffLeft
        #expect(hasLeft)
    }

    @Test("A screen that is too small is left with a press, and does nothing else")
    func tooSmall() throws {
        var script = try script("yes-no q \"Q?\"")
        script.screens.resize(to: ScreenSize(columns: 30, rows: 10))
        let small = script.screens.frame
        script.click(Frame.Spot(row: 0, column: 0))
        #expect(script.screens.frame == small)
        try script.click(on: "F10 leaves.")
        let isAttracting = script.screens.isAttracting
        #expect(isAttracting)
    }

    // MARK: Pasting

    @Test("What is pasted is written and no key, and what does not fit is said to be left out")
    func pasting() throws {
        var script = try script("long-text q \"Q?\"\n  at most 10 characters")
        func paste(_ text: String) { _ = script.screens.take(.paste(text), on: script.screens.frame, at: script.now) }
        paste("q\nb\u{4}")
        #expect(script.screens.frame.text.contains("7 letters left"))
        paste("0123456789")
        #expect(script.screens.frame.text.contains("0 letters left"))
        #expect(script.screens.frame.text.contains("Not all of it fitted. The end was left out."))
        paste("x")
        #expect(script.screens.frame.text.contains("There is no more room."))
        script.press(.undo)
        #expect(script.screens.frame.text.contains("7 letters left"))
        script.press(.redo, .removeToLineStart, .undo, .undo, .undo)
        #expect(script.screens.frame.text.contains("10 letters left"))
        script.press(.redo, .goOn, .enter)
        #expect(script.stored == [Answers(["q": .answered(.text("q\nb"))])])
    }

    @Test("Where nothing is written, what is pasted does nothing", arguments: ["q", "\r", "1", "b", "h"])
    func strayPaste(text: String) throws {
        for keys in [[Key](), [.help], [.leave]] {
            var script = try script("yes-no q \"Q?\"")
            for key in keys { script.press(key) }
            let before = script.screens.frame
            _ = script.screens.take(.paste(text), on: before, at: script.now)
            #expect(script.screens.frame == before)
        }
    }

    @Test("Nothing of what was written can be undone into another field, or by the next one")
    func noTrace() throws {
        var script = try script("text q \"Q?\"\ntext r \"R?\"")
        script.type("secret")
        script.press(.removeWord, .undo, .enter, .undo, .redo)
        #expect(!script.screens.frame.text.contains("secret"))
        script.press(.tab, .character("b"), .undo, .redo)
        #expect(!script.screens.frame.text.contains("secret"))
        script.press(.leave)
        script.begin()
        script.press(.undo, .redo)
        #expect(!script.screens.frame.text.contains("secret"))
    }
}
