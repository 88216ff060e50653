import Foundation
import Testing

/// The kiosk in Arabic, in a real terminal that knows nothing of right to left.
@Suite(.serialized)
struct KioskArabicTests {
    private static let command = "bigconvo kiosk mental-health --practice --drafts --language ar"

    // What stands on the screen is in the order in which it is shown, with letters in the forms that join.
    private static let start = ".Enter ﻰﻠﻋ ﻂﻐﻀﻟﺍ ﻰﺟﺮﻳ ءﺪﺒﻠﻟ"
    private static let takePart = "؟ﺔﻛﺭﺎﺸﻤﻟﺍ ﻲﻓ ﺔﺒﻏﺭ ﻚﻳﺪﻟ ﻞﻫ"
    private static let age = "؟ﻙﺮﻤﻋ ﻢﻛ"

    @Test(
        "Arabic is shown from the right edge, on every size and kind of terminal",
        arguments: [(80, 24, "screen-256color"), (40, 15, "linux"), (200, 60, "xterm-256color")])
    func shows(columns: Int, rows: Int, kind: String) throws {
        let terminal = try TerminalSession(
            Self.command, in: try WorkFolder(), columns: columns, rows: rows, kind: kind)
        try terminal.press("Enter", when: Self.start)
        // The vowel of "is kept" has no place on the console of Linux.
        try terminal.wait(for: kind == "linux" ? "ﻆﻔﺤﻳ ﻻ" : "ﻆﻔﺤﻳُ ﻻ")
        try terminal.press("Enter")
        try terminal.press("1", when: Self.takePart)
        try terminal.wait(for: kind == "linux" ? "(*) 1 <" : "(•) 1 <")
        let margin = (columns - min(66, columns - (columns < 44 ? 2 : 6))) / 2
        let focused = try terminal.screen.split(separator: "\n").first { $0.hasSuffix("<") }
        #expect(focused?.count == columns - margin)
        // Left goes on reading, right goes back.
        try terminal.press("Enter", when: Self.takePart)
        try terminal.press("Right", when: Self.age)
        try terminal.wait(for: Self.takePart)
    }

    @Test("For a terminal that puts lines in order itself, they begin at the left edge and are in the order of reading")
    func leftToTheTerminal() throws {
        let terminal = try TerminalSession(
            Self.command + " --bidi terminal", in: try WorkFolder(), columns: 80, rows: 24)
        let reversed = String(Self.start.reversed())
        try terminal.wait(for: String(reversed.split(separator: " ")[0]))
        try terminal.press("Enter", "Enter")
        try terminal.wait(for: "       " + String(Self.takePart.reversed()))
    }

    @Test("The terminal is asked not to put lines in order, and given back as it was", arguments: ["F10", "stop"])
    func asks(end: String) throws {
        let folder = try WorkFolder()
        let terminal = try TerminalSession(
            #"script -qec "echo \$\$ > process; exec bigconvo kiosk priorities --practice" log"#, in: folder,
            columns: 80,
            rows: 24)
        try terminal.wait(for: "Press Enter to start")
        if end == "F10" {
            try terminal.press("F10")
        } else {
            let process = try #require(pid_t(folder.read("process").filter(\.isNumber)))
            kill(process, SIGTERM)
        }
        try terminal.wait(for: "ended with 0")
        let log = try folder.read("log")
        let asked = try #require(log.range(of: "\u{1B}[8l"))
        let returned = try #require(log.range(of: "\u{1B}[8h"))
        #expect(asked.upperBound <= returned.lowerBound)
    }
}
