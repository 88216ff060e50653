import Foundation
import Testing

/// The kiosk's screens in a real terminal, one terminal at a time.
@Suite(.serialized)
struct KioskScreenTests {
    private func folder() throws -> WorkFolder {
        let folder = try WorkFolder()
        try folder.makeKeys()
        return folder
    }

    private static let command = "bigconvo kiosk priorities --store s --key k.public --once"

    /// From the first screen to the second question.
    private func start(_ terminal: TerminalSession) throws {
        try terminal.press("Enter", when: "Press Enter to start")
        try terminal.press("Enter", when: "We are the Youth Commission")
        try terminal.press("1", "Enter", when: "Do you want to take part?")
        try terminal.press("1", "Enter", when: "Which of these matters most")
    }

    @Test(
        "A survey can be answered and sent on every size and kind of terminal",
        arguments: [(80, 24, "screen-256color"), (40, 20, "linux"), (40, 15, "vt100"), (200, 60, "xterm-256color")])
    func sizes(columns: Int, rows: Int, kind: String) throws {
        let folder = try folder()
        let terminal = try TerminalSession(Self.command, in: folder, columns: columns, rows: rows, kind: kind)
        try start(terminal)
        try terminal.press("h", "i", "Tab", "Enter", when: "Why did you choose")
        try terminal.press("2", "Enter", when: "How old are you?")
        try terminal.press("s", when: "Where do you live?")
        try terminal.press("d", when: "How do you describe")
        try terminal.press("Enter", when: "Send my answers")
        try terminal.wait(for: "Thank you")
        try terminal.wait(for: "ended with 0", pressing: "Enter")
        #expect(try folder.collectedLines() == ["kiosk,en,mental-health,,hi,14-15,,prefer-not-to-say"])
        #expect(try !terminal.history.contains("you wrote something"))
    }

    @Test(
        "The terminal's own cursor stands on what the keys act on", arguments: [(80, 24), (40, 15), (120, 40)])
    func cursor(columns: Int, rows: Int) throws {
        let folder = try folder()
        let terminal = try TerminalSession(
            "bigconvo kiosk priorities --practice", in: folder, columns: columns, rows: rows)
        for (line, keys) in [
            ("Press Enter to start.", ["Enter"]), ("We are the Youth Commission", ["Enter"]),
            ("Do you want to take part?", ["Down"]), ("> 1 (•) I want to", ["Down"]), ("> 2 (•) No thanks", ["F1"]),
            ("", ["F1"]), ("> 2 (•) No thanks", ["Up"]), ("> 1 (•) I want to", ["Enter"]),
            ("Which of these matters most", ["3"]), ("> 3 (•)", ["Enter"]), ("", ["h", "i"]),
            // Past the two letters, at the edge of their box.
            ("   ", ["Tab"]), ("> Go on", ["Enter"]), ("We ask this to see who we", ["s"]),
            ("Where do you live?", ["s"]),
            ("How do you describe", ["s"]), ("> Send my answers", ["Down"]),
            ("> Leave without sending", ["Down"]), ("> Which of these matters most", ["Home", "Enter"]),
        ] {
            try terminal.waitForCursor(at: line)
            for key in keys { try terminal.press(key) }
        }
        try terminal.wait(for: "This was practice")
    }

    @Test("Leaving clears the screen and keeps nothing", arguments: ["F10", "q"])
    func leaving(key: String) throws {
        let folder = try folder()
        let terminal = try TerminalSession(Self.command, in: folder, columns: 80, rows: 24)
        try start(terminal)
        if key == "q" { try terminal.press("Tab", "s", when: "Why did you choose") }
        try terminal.press(key, when: key == "q" ? "How old are you?" : "Why did you choose")
        try terminal.wait(for: "ended with 0")
        #expect(try !terminal.history.contains("How old"))
        #expect(try folder.collectedLines().isEmpty)
    }

    @Test("What is sent together with the key for leaving does not begin the next interview")
    func typedAhead() throws {
        let folder = try folder()
        let terminal = try TerminalSession(
            Self.command.replacing(" --once", with: ""), in: folder, columns: 80, rows: 24)
        try start(terminal)
        try terminal.type("secret\u{1B}[21~\r\r1\r", when: "Why did you choose")
        try terminal.wait(for: "Press Enter to start")
        try terminal.press("h")
        try terminal.wait(for: "Help: talk to someone now")
        #expect(try !terminal.history.contains("secret"))
    }

    @Test("A window that changes its size in the middle of an answer loses nothing")
    func resizing() throws {
        let folder = try folder()
        let terminal = try TerminalSession(Self.command, in: folder, columns: 80, rows: 24)
        try start(terminal)
        try terminal.press("h", "i", when: "Why did you choose")
        for (columns, rows) in [(40, 15), (200, 60), (20, 5), (80, 24)] {
            try terminal.resize(columns: columns, rows: rows)
        }
        try terminal.press("Tab", "Enter", when: "hi")
        for question in ["How old are you?", "Where do you live?", "How do you describe"] {
            try terminal.press("s", when: question)
        }
        try terminal.press("Enter", when: "Send my answers")
        try terminal.wait(for: "Thank you")
        try terminal.wait(for: "ended with 0", pressing: "Enter")
        #expect(try folder.collectedLines() == ["kiosk,en,mental-health,,hi,,,"])
    }

    @Test("Keys that stop other programs do nothing here", arguments: ["C-c", "C-z", "C-\\", "C-d", "C-s"])
    func stopKeys(key: String) throws {
        let folder = try folder()
        let terminal = try TerminalSession(Self.command, in: folder, columns: 80, rows: 24)
        try start(terminal)
        try terminal.press("Tab", "s", when: "Why did you choose")
        try terminal.press(key, "2", "Enter", when: "How old are you?")
        try terminal.press("F10", when: "Where do you live?")
        try terminal.wait(for: "ended with 0")
    }

    @Test("A kiosk that is killed in the middle keeps nothing of the answers")
    func killed() throws {
        let folder = try folder()
        let terminal = try TerminalSession("echo $$ > pid; exec \(Self.command)", in: folder, columns: 80, rows: 24)
        try start(terminal)
        try terminal.press("s", "e", "c", "r", "e", "t", when: "Why did you choose")
        try terminal.wait(for: "secret")
        #expect(kill(try folder.process(), SIGKILL) == 0)
        try terminal.wait(for: "Killed")
        #expect(try folder.collectedLines().isEmpty)
        let store = try Data(contentsOf: URL(fileURLWithPath: folder("s")))
        #expect(store.range(of: Data("secret".utf8)) == nil)
    }
}
