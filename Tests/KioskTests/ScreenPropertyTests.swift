import Interview
@testable import Kiosk
import Questionnaire
import Screen
import Testing

/// What holds for every way through the screens.
struct ScreenPropertyTests {
    private static let texts = ["Some words.", "zażółć 👩‍👩‍👧 नेपाली 🇬🇧", "two\nlines", "a gap\n\nbetween", "q", "bsdh"]

    private func survey(_ name: String) throws -> CheckedSurvey {
        try name == "every kind" ? Samples.surveyOfEveryKind() : Samples.shipped(name)
    }

    @Test(
        "Keys give the same answers as the interview they are pressed for",
        arguments: ["mental-health", "priorities", "every kind"], 0..<40)
    func sameAnswers(name: String, seed: UInt64) throws {
        var script = KeyScript(try survey(name), seed: seed)
        var respondent = MadeUpRespondent(writing: Self.texts, using: SplitMix(seed: seed))
        var expected = Answers()
        script.begin()
        while case .question = script.screens.interview.place {
            let question = try #require(script.screens.interview.question)
            guard question.kind.isAsked else {
                script.press(.enter)
                continue
            }
            var given = respondent.given(to: question, in: script.screens.survey)
            if case .answered(.text(let text), _)? = given, question.kind == .text {
                given = .answered(.text(TypedText.cleaned(text, keepingLines: false)))
            }
            if case .answered(.choice("other"), _)? = given {
                given = .answered(.choice("other"), writeIns: ["other": "qq"])
            }
            expected[question.id.name] = given
            script.give(given)
            let place = script.screens.interview.place
            #expect(place != .question(question.id.name))
        }
        let ends = Route(through: script.screens.survey, with: expected).ending != nil
        script.press(.enter)
        #expect(script.stored == (ends ? [] : [expected]))
        if !ends {
            let isThanking = script.screens.isThanking
            #expect(isThanking)
            script.press(.enter)
        }
        let isAttracting = script.screens.isAttracting
        #expect(isAttracting)
        let count = script.screens.finalCount
        #expect(count == (ends ? KioskCount(left: 1) : KioskCount(submitted: 1)))
    }

    @Test(
        "Whatever is pressed, at whatever size and look, a frame fits its screen and leaving works", arguments: 0..<24)
    func anything(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let look = Look(layout: seed % 3 == 0 ? .large : .standard)
        var script = KeyScript(
            try survey(["mental-health", "every kind"][Int(seed % 2)]), setup: KioskSetup(look: look), seed: seed)
        let keys: [Key] =
            [
                .enter, .enter, .enter, .tab, .backTab, .up, .down, .down, .left, .right, .home, .end, .pageUp,
                .pageDown,
                .backspace, .delete, .help, .look, .goOn, .escape,
            ] + "1234567890 bsdhlkxyé界".map(Key.character)
        for _ in 0..<250 {
            if let key = keys.randomElement(using: &random) { script.press(key) }
            if Int.random(in: 0..<20, using: &random) == 0 {
                let size = ScreenSize(
                    columns: .random(in: 1...120, using: &random), rows: .random(in: 1...60, using: &random))
                script.screens.resize(to: size)
            }
            let frame = script.screens.frame
            let size = frame.size
            #expect(frame.lines.count == size.rows)
            if size.isEnough {
                #expect(frame.lines.allSatisfy { $0.width <= size.columns })
                let longest = size.layout.longestLine
                #expect(frame.lines.allSatisfy { TerminalWidth.of($0.text.drop { $0 == " " }) <= longest })
                #expect(frame.theme == script.screens.look.theme)
                let isHidden = script.screens.isAttracting || script.screens.shift != 0
                // What has the focus is in sight.
                #expect(isHidden || script.screens.body.focus == nil || frame.cursor != nil)
                #expect(frame.cursor.map { $0.row < size.rows && $0.column < size.columns } ?? true)
            }
        }
        script.press(.leave)
        let isAttracting = script.screens.isAttracting
        let interview = script.screens.interview
        #expect(isAttracting && interview.answers.isEmpty && interview.place == .welcome)
    }

    @Test("A line that is typed breaks into lines that hold every character once", arguments: 0..<100)
    func layout(seed: UInt64) {
        var random = SplitMix(seed: seed)
        let alphabet: [Character] = ["a", "b", " ", " ", "\n", "界", "👩‍👩‍👧", "e\u{301}"]
        let characters = (0..<Int.random(in: 0...120, using: &random)).compactMap { _ in
            alphabet.randomElement(using: &random)
        }
        let width = Int.random(in: 2...30, using: &random)
        let layout = TextLayout(characters, width: width)
        for (line, range) in layout.lines.enumerated() {
            #expect(TerminalWidth.of(layout.text(ofLine: line)) <= width)
            if line > 0 { #expect(0...1 ~= range.lowerBound - layout.lines[line - 1].upperBound) }
        }
        #expect(layout.lines.first?.lowerBound == 0)
        #expect(layout.lines.last?.upperBound == characters.count)
        for place in 0...characters.count {
            let spot = layout.spot(of: place)
            #expect(layout.place(in: spot.row, near: spot.column) == place)
        }
    }
}
