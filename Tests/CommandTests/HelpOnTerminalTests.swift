import Foundation
import ScanFixtures
import Testing

/// The help screen of the built program in a real terminal.
@Suite(.serialized)
struct HelpOnTerminalTests {
    /// The tests' own environment says `NO_COLOR`.
    private static let command = "env -u NO_COLOR bigconvo kiosk priorities --store s --key k.public --once"

    private func terminal(
        _ command: String = command, columns: Int = 80, rows: Int = 24, kind: String = "screen-256color"
    ) throws -> TerminalSession {
        let folder = try WorkFolder()
        try folder.makeKeys()
        return try TerminalSession(command, in: folder, columns: columns, rows: rows, kind: kind)
    }

    /// The codes on every page of help.
    private func codes(on terminal: TerminalSession, pages: Int) throws -> [String] {
        try terminal.press("h", when: "Press Enter to start")
        return try (1...pages).flatMap { page in
            try terminal.wait(for: "\(page) of \(pages)")
            let lines = try terminal.screen.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            let codes = try HalfBlockPicture(lines).codes()
            try terminal.press("Down", when: "\(page) of \(pages)")
            return codes
        }
    }

    @Test("The codes on a terminal are read back", arguments: ["screen-256color", "xterm-256color", "vt100"])
    func readBack(kind: String) throws {
        let codes = try codes(on: try terminal(kind: kind), pages: 4)
        #expect(codes == ["https://111.nhs.uk", "https://childline.org.uk", "SMSTO:85258:SHOUT", "tel:116123"])
    }

    @Test(
        "A code is dark on light, whatever the terminal's own colours are",
        arguments: [
            ("screen-256color", command, "[38;5;16m\u{1B}[48;5;231m"), ("screen", command, "[30m\u{1B}[47m"),
            ("vt100", command, "[7m"), ("screen", "NO_COLOR=1 \(command.dropFirst("env -u NO_COLOR ".count))", "[7m"),
        ])
    func darkOnLight(kind: String, command: String, style: String) throws {
        let terminal = try terminal(command, kind: kind)
        try terminal.press("h", "Down", when: "Press Enter to start")
        try terminal.wait(for: "2 of 4")
        let lines = try terminal.styledScreen.split(separator: "\n").filter { $0.contains("█ ███ █") }
        #expect(!lines.isEmpty && lines.allSatisfy { $0.contains(style) }, "\(lines)")
    }

    @Test("The console of Linux gets the addresses in words", arguments: [(80, 24), (40, 15)])
    func console(columns: Int, rows: Int) throws {
        let terminal = try terminal(columns: columns, rows: rows, kind: "linux")
        try terminal.press("h", when: "Press Enter to start")
        try terminal.press("Down", when: "Call 999 or go to A&E")
        try terminal.wait(for: columns == 80 ? "Text SHOUT to 85258" : "111.nhs.uk")
        #expect(try terminal.screen.unicodeScalars.allSatisfy(\.isASCII))
    }

    @Test("Who only looks at help leaves the kiosk inviting, also where it serves one respondent")
    func passingBy() throws {
        let terminal = try terminal()
        try terminal.press("F1", when: "Press Enter to start")
        try terminal.press("x", when: "Call 999 or go to A&E")
        try terminal.press("Enter", when: "Press Enter to start")
        try terminal.press("q", when: "We are the Youth Commission")
        try terminal.wait(for: "ended with 0")
    }

    @Test("Words of one's own take the place of the shipped ones, and are checked like every file")
    func ownWords() throws {
        let folder = try WorkFolder()
        try folder.makeKeys()
        try folder.write(
            "risk-words: [{language: en, reviewed: A. Lead, phrases: [rotten]}]\n", to: "risk-words.yml")
        #expect(try folder.bigconvo("check", "risk-words.yml").status == 0)
        try folder.write(
            """
            survey s "S"
              edition 1
              support childline
            welcome
              | Hello.
            consent "Yes"
            section m "M"
              text a "A?"
                hint "Please do not write anyone's name."
              yes-no b "B?"
            """, to: "s.survey")
        for (words, isOffered) in [("I feel rotten", true), ("I want to die", false)] {
            let told = try folder.bigconvo(
                "kiosk", "s.survey", "--store", "s", "--key", "k.public", "--plain", "--once",
                input: "1\n\(words)\n:leave\n")
            #expect(told.output.contains("you can talk to someone now") == isOffered, "\(told)")
        }
        try folder.write("risk-words: [{language: en, phrases: ['*']}]\n", to: "risk-words.yml")
        let checked = try folder.bigconvo("check", "risk-words.yml")
        #expect(
            checked.status == 1 && checked.output.contains("empty-phrase") != checked.errors.contains("empty-phrase"))
    }
}
