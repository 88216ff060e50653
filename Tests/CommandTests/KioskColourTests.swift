import Foundation
import Testing

/// What a kiosk sends to real terminals to be seen.
@Suite(.serialized)
struct KioskColourTests {
    private func terminal(
        _ options: String = "", columns: Int = 80, rows: Int = 24, kind: String = "screen-256color",
        environment: String = "-u NO_COLOR"
    ) throws -> TerminalSession {
        try TerminalSession(
            "env \(environment) bigconvo kiosk priorities --practice --language en \(options)", in: WorkFolder(),
            columns: columns, rows: rows, kind: kind)
    }

    /// Everything that a kiosk sent from its start to its end, with help and the choice of the look in between.
    private func sent(kind: String, environment: String = "-u NO_COLOR", _ folder: WorkFolder) throws -> String {
        let kiosk = "env \(environment) bigconvo kiosk priorities --practice --language en"
        let terminal = try TerminalSession(
            "script -qc \"\(kiosk)\" sent", in: folder, columns: 80, rows: 24, kind: kind)
        try terminal.press("l", "1", when: "Press Enter to start")
        try terminal.press("x", when: "How should this look?")
        try terminal.press("F10", when: "Press Enter to start")
        try terminal.wait(for: "ended with 0")
        return try folder.read("sent")
    }

    @Test(
        "Every cell has the ground of the theme, to the edge",
        arguments: [("light", "48;5;255"), ("dark", "48;5;234"), ("contrast", "48;5;16")], [(80, 24), (40, 15)])
    func painted(theme: (name: String, ground: String), size: (columns: Int, rows: Int)) throws {
        let terminal = try terminal("--theme \(theme.name)", columns: size.columns, rows: size.rows)
        try terminal.press("Enter", when: "Press Enter to start")
        try terminal.wait(for: "Q leave")
        let screen = PaintedScreen(try terminal.styledScreen)
        let rows = screen.rows.prefix(size.rows)
        #expect(rows.count == size.rows && rows.allSatisfy { $0.count == size.columns })
        #expect(Set(rows.joined().map(\.pen.ground)) == [theme.ground])
    }

    @Test("With 8 colours, and where erasing paints, the ground is the theme's too", arguments: ["linux", "xterm"])
    func few(kind: String) throws {
        let terminal = try terminal("--theme light", kind: kind)
        try terminal.press("Enter", when: "Press Enter to start")
        try terminal.wait(for: "Q leave")
        // What was only erased is not in what tmux tells.
        #expect(PaintedScreen(try terminal.styledScreen).grounds.subtracting([nil]) == ["47"])
    }

    @Test("A theme is seen as soon as it is chosen, and a respondent's look is gone with them")
    func choosing() throws {
        let terminal = try terminal()
        try terminal.press("Enter", when: "Press Enter to start")
        try terminal.press("l", when: "Q leave")
        try terminal.press("3", when: "> 2 (•) Dark")
        try terminal.wait(for: "> 3 (•) High contrast")
        let screen = PaintedScreen(try terminal.styledScreen)
        #expect(screen.pen(of: "How should")?.ground == "48;5;16")
        #expect(screen.pen(of: "> 3") == PaintedScreen.Pen(text: "38;5;16", ground: "48;5;226", isBold: true))
        try terminal.press("F10")
        try terminal.wait(for: "Press Enter to start")
        #expect(PaintedScreen(try terminal.styledScreen).pen(of: "Press Enter")?.ground == "48;5;234")
    }

    @Test(
        "Without colours the focus stands out by its mark and in reverse, and only the layout can be chosen",
        arguments: [("vt100", "-u NO_COLOR"), ("screen-256color", "NO_COLOR=1"), ("linux", "NO_COLOR=1")])
    func withoutColours(kind: String, environment: String) throws {
        let terminal = try terminal(kind: kind, environment: environment)
        try terminal.press("l", when: "Press Enter to start")
        try terminal.wait(for: "How should this look?")
        let screen = PaintedScreen(try terminal.styledScreen)
        #expect(screen.rows.joined().allSatisfy { $0.pen.text == nil && $0.pen.ground == nil })
        #expect(screen.pen(of: "> 1") == PaintedScreen.Pen(isReversed: true))
        #expect(screen.pen(of: "How should") == PaintedScreen.Pen(isBold: true))
        #expect(try !terminal.screen.contains("Dark"))
        try terminal.press("2")
        try terminal.wait(for: "> 2")
    }

    @Test("Large print is there from the start when it is asked for")
    func large() throws {
        let terminal = try terminal("--layout large", columns: 40, rows: 15)
        try terminal.press("Enter", when: "Press Enter to start")
        try terminal.press("Enter", when: "We are the Youth Commission.")
        try terminal.press("1", "Enter", when: "Do you want to take part?")
        try terminal.press("k", when: "K all keys")
        try terminal.wait(for: "S skip")
    }

    @Test("The colours of a console are made those of the theme, and its own given back at the end")
    func console() throws {
        let sent = try sent(kind: "linux", WorkFolder())
        let ground = "\u{1B}]P01C1C1C".lowercased()
        // The ground of the dark theme first, that of the light one when it is chosen.
        #expect(sent.lowercased().contains(ground) && sent.lowercased().contains("\u{1B}]p7eeeeee"))
        let end = try #require(sent.range(of: "\u{1B}]R", options: .backwards))
        #expect(!sent[end.upperBound...].contains("\u{1B}]P") && !sent[end.upperBound...].contains("\u{1B}[4"))
    }

    @Test("Where 256 colours are the same everywhere, none is changed, and the terminal's own come back at the end")
    func untouched() throws {
        let sent = try sent(kind: "xterm-256color", WorkFolder())
        #expect(!sent.contains("\u{1B}]4;") && sent.contains("\u{1B}[48;5;234m"))
        let last = try #require(sent.range(of: "\u{1B}[48;5;", options: .backwards))
        #expect(sent[last.upperBound...].contains("\u{1B}[39;49m"))
        let own = try #require(sent.range(of: "\u{1B}[39;49m", options: .backwards))
        // All of the screen is painted in them before it is given back.
        #expect(sent[own.upperBound...].contains("\u{1B}[2J"))
    }

    @Test("A terminal that takes every colour gets it by its own number")
    func direct() throws {
        let folder = try WorkFolder()
        let kind = """
            direct,
            	RGB,
            	colors#0x1000000, pairs#0x10000,
            	setaf=\\E[38;2;%p1%{65536}%/%d;%p1%{256}%/%{255}%&%d;%p1%{255}%&%dm,
            	setab=\\E[48;2;%p1%{65536}%/%d;%p1%{256}%/%{255}%&%d;%p1%{255}%&%dm,
            	use=xterm-256color,

            """
        try folder.write(kind, to: "direct.ti")
        let made = try folder.bigconvo.run("/usr/bin/env", ["tic", "-x", "-o", folder("terminfo"), "direct.ti"])
        try #require(made.status == 0, "\(made.errors)")
        let sent = try sent(kind: "direct", environment: "-u NO_COLOR TERMINFO=$PWD/terminfo", folder)
        #expect(sent.contains("\u{1B}[48;2;28;28;28m") && sent.contains("\u{1B}[48;2;238;238;238m"))
    }

    @Test(
        "A theme or a layout that is none is named with those that are",
        arguments: [
            ("--theme", "lite", "'light', 'dark' or 'contrast'"), ("--layout", "big", "'standard' and 'large'"),
        ])
    func wrong(option: String, value: String, named: String) throws {
        let folder = try WorkFolder()
        let result = try folder.bigconvo("kiosk", "priorities", "--practice", option, value)
        #expect(result.status == 64 && result.errors.contains(named))
    }
}
