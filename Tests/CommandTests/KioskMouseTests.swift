import Foundation
import Testing

/// The kiosk with a mouse or a finger, and with text that is pasted, in a real terminal.
@Suite(.serialized)
struct KioskMouseTests {
    private func folder() throws -> WorkFolder {
        let folder = try WorkFolder()
        try folder.makeKeys()
        try folder.write(
            """
            survey short "Short"
              edition 1
              support childline
            welcome
              | Hello.
            consent "I will"
            section main "Main"
              yes-no first "Is this the first?"
              many second "Is this the second?"
                - tea "Black tea"
                - milk "Cold milk"
              long-text third "Is this the third?"
                hint "Please do not write anyone's name."
                at most 300 characters
            thanks
              | Bye.

            """, to: "survey.survey")
        return folder
    }

    private static let command = "echo $$ > pid; exec bigconvo kiosk --store s --key k.public"

    @Test(
        "A survey is answered and sent with clicks alone, on every size and kind of terminal",
        arguments: [(80, 24, "screen-256color"), (40, 15, "linux"), (300, 60, "xterm-256color"), (80, 24, "vt100")])
    func clicks(columns: Int, rows: Int, kind: String) throws {
        let folder = try folder()
        let terminal = try TerminalSession(
            Self.command + " --once", in: folder, columns: columns, rows: rows, kind: kind)
        try terminal.click(on: "Tell us what you think", until: "Hello.")
        #expect(try terminal.hearsMouse)
        try terminal.click(on: "go on", until: "Do you want to take part?")
        try terminal.click(on: "I will", until: "> 1")
        try terminal.click(on: "go on", until: "Is this the first?")
        try terminal.click(on: "No", until: "> 2")
        try terminal.click(on: "go on", until: "Is this the second?")
        try terminal.click(on: "Cold milk", until: "> 2 [x]")
        try terminal.click(on: "go on", until: "Is this the third?")
        try terminal.click(on: "Tab", until: "S skip")
        try terminal.click(on: "S skip", until: "Your answers")
        try terminal.click(on: "Send my answers", until: "Bye.")
        try terminal.click(on: "Enter finish", until: "ended with 0")
        #expect(try !terminal.hearsMouse)
        #expect(try folder.collected().contains("kiosk,en,no,,0,1,"))
    }

    @Test("A click leaves, and no byte of the mouse is written where text is", arguments: ["screen-256color", "vt100"])
    func leaving(kind: String) throws {
        let folder = try folder()
        let terminal = try TerminalSession(Self.command, in: folder, columns: 80, rows: 24, kind: kind)
        try terminal.press("Enter", "Enter", when: "Press Enter to start")
        try terminal.press("1", "Enter", when: "take part?")
        try terminal.press("s", when: "Is this the first?")
        try terminal.press("s", when: "Is this the second?")
        try terminal.type("words", when: "Is this the third?")
        try terminal.wait(for: "295 letters left")
        for column in [0, 30, 222, 223, 5000] {
            try terminal.send(press: 8, column)
            for report in ["[<35;1;1M", "[<64;9;9M", "[<65;9;9M", "[M !!", "[<0;9;9", "m"] {
                try terminal.type((report == "m" ? "" : "\u{1B}") + report)
            }
        }
        try terminal.press("End", "x")
        try terminal.wait(for: "294 letters left")
        #expect(try terminal.screen.contains("wordsx "))
        try terminal.click(on: "F10 leave", until: "Press Enter to start")
        kill(try folder.process(), SIGTERM)
        try terminal.wait(for: "ended with 0")
        #expect(try !terminal.hearsMouse)
        #expect(try !folder.collected().contains("kiosk"))
    }

    @Test("What is pasted is text and no key, and a paste without measure is cut")
    func pasting() throws {
        let folder = try folder()
        let terminal = try TerminalSession(Self.command, in: folder, columns: 80, rows: 24)
        try terminal.paste("\n\n1\nq", when: "Press Enter to start")
        try terminal.press("Enter", when: "Press Enter to start")
        try terminal.paste("\n1\n", when: "Hello.")
        try terminal.press("Enter", when: "Hello.")
        try terminal.press("1", "Enter", when: "take part?")
        try terminal.paste("q", when: "Is this the first?")
        try terminal.press("s", when: "Is this the first?")
        try terminal.press("s", when: "Is this the second?")
        try terminal.paste("q\nb\u{7}\n:leave", when: "Is this the third?")
        try terminal.wait(for: "290 letters left")
        try terminal.paste(String(repeating: "many words ", count: 200_000))
        try terminal.wait(for: "0 letters left")
        try terminal.wait(for: "Not all of it fitted.")
        try terminal.press("C-z")
        try terminal.wait(for: "290 letters left")
        try terminal.press("C-y")
        try terminal.wait(for: " 0 letters left")
        try terminal.press("C-z", "C-d", when: "C")
        try terminal.press("Enter", when: "Send my answers")
        try terminal.wait(for: "Bye.")
        #expect(try folder.collected().contains(",,,,\"q\nb\n:leave\""))
        kill(try folder.process(), SIGTERM)
        try terminal.wait(for: "ended with 0")
    }

    @Test(
        "What was pasted, taken away and undone is in no memory of the kiosk afterwards",
        .enabled(if: ForeignProcess.canBeLookedInto, "needs to be allowed to look into another process"),
        arguments: ["leave", "send"])
    func memory(way: String) throws {
        let folder = try folder()
        let terminal = try TerminalSession(Self.command, in: folder, columns: 80, rows: 24)
        try terminal.press("Enter", "Enter", when: "Press Enter to start")
        try terminal.press("1", "Enter", when: "take part?")
        try terminal.press("s", when: "Is this the first?")
        try terminal.press("s", when: "Is this the second?")
        try terminal.paste("zebrastripes quaggamire ", when: "Is this the third?")
        try terminal.type("fjordhamster wombatwaltz")
        try terminal.wait(for: "wombatwaltz")
        try terminal.press("C-w", "C-w")
        try terminal.waitForEnd(of: "fjordhamster")
        try terminal.press("C-z")
        try terminal.wait(for: "fjordhamster")
        try terminal.press("C-u")
        try terminal.wait(for: "300 letters left")
        let process = try folder.process()
        #expect(try ForeignProcess.occurrences(of: "zebrastr", in: process) > 0)
        if way == "leave" {
            try terminal.press("F10")
            try terminal.wait(for: "Press Enter to start")
        } else {
            try terminal.press("x", "C-d")
            try terminal.press("Enter", when: "Send my answers")
            try terminal.wait(for: "Bye.")
        }
        for piece in ["zebrastr", "quaggami", "fjordham", "ombatwal"] {
            #expect(try ForeignProcess.occurrences(of: piece, in: process) == 0, "\(piece)")
        }
        kill(process, SIGTERM)
    }
}
