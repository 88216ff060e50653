@testable import Kiosk
import Questionnaire
import Screen
import Testing

/// The layout for short screens, and for whoever finds reading hard.
struct LayoutTests {
    private static let sizes = [(40, 15), (40, 20), (80, 24), (200, 60)]

    private func script(
        _ question: String, layout: Layout = .large, columns: Int = 80, rows: Int = 24
    ) throws -> KeyScript {
        KeyScript(
            try Samples.survey(asking: question), setup: KioskSetup(look: Look(layout: layout)), columns: columns,
            rows: rows)
    }

    private func lines(_ script: KeyScript) -> [String] {
        script.screens.frame.text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { String($0.drop { $0 == " " }) }
    }

    @Test("Every sentence stands on its own, with air between")
    func sentences() throws {
        var script = try script("note n \"Read\"\n  | One is here. Is e.g. two? \"Three!\" Four\nyes-no q \"Q?\"")
        script.begin()
        let text = lines(script).joined(separator: "\n")
        #expect(text.contains("Read\n\nOne is here.\n\nIs e.g. two?\n\n\"Three!\"\n\nFour\n"))
        script.press(.look, .character("4"), .left)
        #expect(lines(script).contains("One is here. Is e.g. two? \"Three!\" Four"))
    }

    @Test("There is air between choices where all of it fits then, and none where it would not")
    func air() throws {
        let choices = (1...6).map { "\n  - c\($0) \"Choice \($0)\"" }.joined()
        var script = try script("one q \"Q?\"\n  hint \"H.\"" + choices, columns: 40, rows: 24)
        script.begin()
        var text = lines(script).joined(separator: "\n")
        #expect(text.contains("Q?\n\nH.\n\n1 ( ) Choice 1\n\n2 ( ) Choice 2\n\n3"))
        script.screens.resize(to: ScreenSize(columns: 40, rows: 15))
        text = lines(script).joined(separator: "\n")
        #expect(text.contains("Q?\nH.\n\n1 ( ) Choice 1\n2 ( ) Choice 2\n3"))
    }

    @Test("The foot says what is needed most, and K says the rest; every key works all along")
    func foot() throws {
        var script = try script("yes-no q \"Q?\"\nyes-no r \"R?\"\ntext t \"T?\"", columns: 40, rows: 15)
        script.begin()
        #expect(
            lines(script).suffix(2).joined()
                == "Up Down move   Enter go on   B backH help   Q leave   L look   K all keys")
        var skipping = script
        skipping.press(.character("s"))
        #expect(lines(skipping).contains("R?"))
        script.press(.character("k"))
        var text = lines(script).joined(separator: "\n")
        #expect(text.contains("S skip   D prefer not to say") && !text.contains("all keys"))
        // They stay until the next question.
        script.press(.down)
        #expect(lines(script).joined().contains("S skip"))
        script.press(.enter)
        #expect(lines(script).joined().contains("K all keys"))
        // A letter where letters are written, and nothing left out below them.
        script.press(.character("s"))
        script.type("k")
        #expect(lines(script).contains { $0.hasPrefix("│ k ") })
        script.press(.tab)
        text = lines(script).joined(separator: "\n")
        #expect(text.contains("S skip") && !text.contains("all keys"))
    }

    @Test("In the usual layout nothing is left out of the foot, and K means nothing")
    func usual() throws {
        var script = try script("yes-no q \"Q?\"", layout: .standard)
        script.begin()
        let before = script.screens.frame
        #expect(before.text.contains("S skip") && !before.text.contains("all keys"))
        script.press(.character("k"))
        #expect(script.screens.frame == before)
    }

    @Test("Nothing to read is lost: every word comes into sight", arguments: sizes, Layout.allCases)
    func reachable(size: (columns: Int, rows: Int), layout: Layout) throws {
        let words = (1...60).map { "Word\($0) of a text. " }.joined()
        var script = try script(
            "note n \"A note\"\n  | \(words)\nyes-no q \"Q?\"", layout: layout, columns: size.columns, rows: size.rows)
        script.begin()
        var seen: Set<String> = []
        for _ in 0..<200 {
            seen.formUnion(script.screens.frame.text.split(whereSeparator: \.isWhitespace).map(String.init))
            script.press(.down)
        }
        #expect(seen.isSuperset(of: (1...60).map { "Word\($0)" }))
    }

    @Test("Every choice comes into sight when the keys act on it", arguments: sizes, Layout.allCases)
    func choices(size: (columns: Int, rows: Int), layout: Layout) throws {
        let choices = (1...30).map { "\n  - c\($0) \"Choice number \($0) of a list that is long\"" }.joined()
        var script = try script("one q \"Q?\"" + choices, layout: layout, columns: size.columns, rows: size.rows)
        script.begin()
        for number in 1...30 {
            script.press(.down)
            let focused = script.screens.frame.lines.filter { $0.runs.contains { $0.style == .focus } }
            #expect(focused.map(\.text).joined().contains("Choice number \(number) of"))
        }
    }

    @Test("Whoever invites in many languages loses nothing of it on the smallest screen", arguments: Layout.allCases)
    func invitation(layout: Layout) throws {
        let survey = try Samples.survey(asking: #"text q "Q?""#)
        let languages = (1...4).map { KioskLanguage(survey, name: "Language \($0)") }
        let script = KeyScript(
            languages, setup: KioskSetup(isPractice: true, look: Look(layout: layout)), columns: 40, rows: 15)
        let lines = lines(script)
        #expect(lines[0] == "Practice: nothing is stored." && lines.contains("A test"))
        #expect(lines.count { $0 == "Press Enter to start." } == 4)
        #expect(lines.contains("Press F10 here to end the practice."))
    }
}
