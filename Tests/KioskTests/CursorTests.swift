import Interview
@testable import Kiosk
import Questionnaire
import Screen
import Testing

/// Where the terminal's own cursor stands: braille displays and magnifiers follow it.
struct CursorTests {
    /// What is under the cursor; nil when nothing is.
    private func line(under frame: Frame) -> Substring? {
        guard let spot = frame.cursor, frame.lines.indices.contains(spot.row) else { return nil }
        return frame.lines[spot.row].text.dropFirst(spot.column)
    }

    private func expectSound(_ frame: Frame) {
        let words = line(under: frame)
        #expect(words?.isEmpty == false, "\(frame.text)")
        let focused = frame.lines.firstIndex { line in line.runs.contains { $0.style == .focus } }
        // The focus of a text that is being written is the letter that comes next.
        if let focused, !frame.showsCursor { #expect(frame.cursor?.row == focused, "\(frame.text)") }
        if frame.lines.contains(where: { $0.text.drop { $0 == " " }.hasPrefix("> ") }), !frame.showsCursor {
            #expect(words?.hasPrefix("> ") == true || words?.hasPrefix("  ") == true, "\(frame.text)")
        }
    }

    @Test("On every screen there is a cursor, on what the keys act on", arguments: [(80, 24), (40, 15), (200, 60)])
    func everyScreen(columns: Int, rows: Int) throws {
        for (_, frame) in try Tour(columns: columns, rows: rows).frames { expectSound(frame) }
    }

    @Test("However a way goes on, there is a cursor, on what the keys act on", arguments: 0..<60)
    func anyWay(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let (columns, rows) = [(80, 24), (40, 15), (200, 60)][Int(seed % 3)]
        let setup = KioskSetup(
            isPractice: seed.isMultiple(of: 2), letsStaffIn: true, readsAloud: seed.isMultiple(of: 5))
        var script = KeyScript(try Samples.surveyOfEveryKind(), setup: setup, columns: columns, rows: rows, seed: seed)
        let keys: [Key] =
            [.enter, .enter, .enter, .down, .down, .up, .tab, .end, .pageDown, .pageUp, .help, .staff, .goOn, .escape]
            + "12bsd x".map(Key.character)
        for _ in 0..<200 {
            if let key = keys.randomElement(using: &random) { script.press(key) }
            expectSound(script.screens.frame)
            if Int.random(in: 0..<40, using: &random) == 0 { script.wait(.seconds(130)) }
            expectSound(script.screens.frame)
        }
    }

    @Test("On the first screen it is on the key that starts, in the first of the languages")
    func invitation() throws {
        let script = KeyScript(try LanguageTests.languages(), setup: KioskSetup(readsAloud: true))
        #expect(line(under: script.screens.frame) == "Press Enter to start.")
    }

    @Test("It goes along with the focus: choices, places in an order, the review, going on, the staff's choices")
    func follows() throws {
        var script = KeyScript(try Samples.survey(asking: "rank q \"Q?\"\n  - a \"A\"\n  - b \"B\""))
        script.begin()
        #expect(line(under: script.screens.frame)?.contains("A") == true)
        script.press(.down)
        #expect(line(under: script.screens.frame)?.contains("B") == true)
        script.press(.down)
        #expect(line(under: script.screens.frame) == "> Go on")
        script.press(.home, .enter, .enter, .end, .enter)
        #expect(line(under: script.screens.frame) == "> Send my answers")
        script.press(.end)
        #expect(line(under: script.screens.frame) == "> Q?")
        script.press(.leave)
        var staffed = KeyScript(
            try Samples.survey(asking: "text q \"Q?\""), setup: KioskSetup(letsStaffIn: true))
        staffed.press(.staff)
        #expect(line(under: staffed.screens.frame) == "Type the staff passphrase, then press Enter.")
        let report = StaffReport(store: .none, offersDrafts: false, version: "1", findings: [])
        staffed.screens.admit(report, at: staffed.now)
        #expect(line(under: staffed.screens.frame) == "> Back to the first screen")
        staffed.press(.down)
        #expect(line(under: staffed.screens.frame) == "> Leave the kiosk")
    }

    @Test("A list with nothing chosen is read from its question on")
    func nothingChosen() throws {
        var script = KeyScript(try Samples.survey(asking: "yes-no q \"Q?\""))
        script.begin()
        #expect(line(under: script.screens.frame) == "Q?")
        script.press(.down)
        #expect(line(under: script.screens.frame)?.hasPrefix("> ") == true)
    }
}
