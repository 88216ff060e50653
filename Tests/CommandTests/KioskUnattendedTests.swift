import Foundation
import Testing

/// The kiosk with nobody watching it: what a keyboard can do, what staff can do, and what is left behind.
@Suite(.serialized)
struct KioskUnattendedTests {
    private static let passphrase = "a passphrase for tests only"

    private func folder() throws -> WorkFolder {
        let folder = try WorkFolder()
        try folder.makeKeys()
        try folder.makeStaffLock()
        try folder.write(
            """
            survey short "Short"
              edition 1
              support childline
            welcome
              | Hello.
            consent "Yes"
            section main "Main"
              yes-no q "Q?"
              long-text why "Why?"
                at most 300 characters
            thanks
              | Bye.

            """, to: "survey.survey")
        return folder
    }

    private static let command = "echo $$ > pid; exec bigconvo kiosk --store s --key k.public"

    private static let stopKeys = ["C-c", "C-z", "C-\\", "C-d", "C-s", "C-q", "C-t", "C-v", "C-o", "C-]", "F9"]

    /// Every signal that a keyboard, or a terminal that hangs up, can send.
    private func signal(_ process: pid_t) {
        for number in [SIGINT, SIGQUIT, SIGTSTP, SIGHUP, SIGPIPE, SIGWINCH, SIGCONT] { kill(process, number) }
    }

    @Test("No key and no signal of a keyboard ends, stops or freezes the screens, wherever they are")
    func screens() throws {
        let folder = try folder()
        let terminal = try TerminalSession(Self.command + " --staff kiosk.staff", in: folder, columns: 80, rows: 24)
        let places: [(shows: String, on: [String])] = [
            ("Press Enter to start", ["Escape", "Enter"]), ("Hello.", ["Enter"]),
            ("Do you want to take part?", ["1", "Enter"]), ("Q?", ["F1"]), ("Childline", ["Enter"]),
            ("Q?", ["1", "Enter"]), ("Why?", ["x", "Tab", "Enter"]), ("Send my answers", ["Home", "Enter"]),
            ("Bye.", []),
        ]
        for (shows, keys) in places {
            try terminal.wait(for: shows)
            if shows == "Bye." { break }
            // On a text Ctrl-D goes on, and on the first screen Ctrl-T is for staff: both are meant to.
            for key in Self.stopKeys where !(shows == "Why?" && key == "C-d") {
                // A respondent's key would end the help; a control key is none.
                if shows != "Childline" { try terminal.press(key, when: shows == "Press Enter to start" ? nil : shows) }
            }
            signal(try folder.process())
            if shows == "Press Enter to start" { try terminal.press("Escape", when: "staff passphrase") }
            for key in keys { try terminal.press(key) }
        }
        #expect(kill(try folder.process(), 0) == 0)
        kill(try folder.process(), SIGTERM)
        try terminal.wait(for: "ended with 0")
        #expect(try folder.collectedLines().count == 1)
        #expect(try !terminal.history.contains("Bye."))
    }

    @Test("No key and no signal of a keyboard ends, stops or freezes the lines")
    func lines() throws {
        let folder = try folder()
        let terminal = try TerminalSession(Self.command + " --plain", in: folder, columns: 80, rows: 40)
        for (shows, reply): (String?, String) in [
            ("take part?", "1"), ("Q?", "1"), ("Why?", "hi"), (nil, ""), ("Send my", "1"),
        ] {
            if let shows { try terminal.wait(for: shows) }
            for key in Self.stopKeys where key != "F9" && key != "C-v" { try terminal.press(key) }
            signal(try folder.process())
            try terminal.press("C-v")
            if !reply.isEmpty { try terminal.type(reply) }
            try terminal.press("Enter")
        }
        try terminal.wait(for: "Bye.")
        kill(try folder.process(), SIGTERM)
        try terminal.wait(for: "ended with 0")
        #expect(try folder.collectedLines().count == 1)
        #expect(try folder.read("out.csv").contains(",yes,hi"))
    }

    @Test("A kiosk whose terminal goes away ends, and keeps nothing of an interview", arguments: ["", " --plain"])
    func goneTerminal(flag: String) throws {
        let folder = try folder()
        let terminal = try TerminalSession(Self.command + flag, in: folder, columns: 80, rows: 24)
        if flag.isEmpty { try terminal.press("Enter", "Enter", when: "Press Enter to start") }
        try terminal.press("1", "Enter", when: "take part?")
        try terminal.wait(for: "Q?")
        let process = try folder.process()
        terminal.close()
        #expect(ForeignProcess.waitForEnd(of: process))
        #expect(try folder.collectedLines().count == 0)
    }

    @Test("Staff leave with their passphrase, which shows nowhere; a wrong one has to be waited out")
    func staff() throws {
        let folder = try folder()
        let terminal = try TerminalSession(Self.command + " --staff kiosk.staff", in: folder, columns: 80, rows: 24)
        try terminal.press("C-t", when: "Press Enter to start")
        try terminal.type("not the passphrase", when: "What you type is not shown.")
        #expect(try !terminal.screen.contains("not the"))
        try terminal.press("Enter")
        try terminal.wait(for: "That was not it. You can try again in")
        try terminal.type("x", when: "What you type is not shown.")
        try terminal.press("BSpace")
        try terminal.type(Self.passphrase)
        try terminal.press("Enter")
        try terminal.wait(for: "0 responses are in the store.")
        try terminal.wait(for: "The store was checked: it is sound.")
        try terminal.press("Enter", when: "> Back to the first screen")
        try terminal.press("C-t", when: "Press Enter to start")
        try terminal.type(Self.passphrase, when: "What you type is not shown.")
        try terminal.press("Enter")
        try terminal.press("Down", when: "> Back to the first screen")
        try terminal.press("Enter", when: "> Leave the kiosk")
        try terminal.wait(for: "ended with 0")
        #expect(try !terminal.history.contains("passphrase for"))
    }

    @Test("A practice stores nothing, needs nothing, and ends with a key")
    func practice() throws {
        let folder = try folder()
        let before = try folder.names
        let terminal = try TerminalSession("bigconvo kiosk --practice", in: folder, columns: 80, rows: 24)
        try terminal.press("Enter", when: "Press F10 here to end the practice.")
        try terminal.press("Enter", when: "Hello.")
        try terminal.press("1", "Enter", when: "take part?")
        try terminal.press("1", "Enter", when: "Q?")
        try terminal.press("Tab", "s", when: "Why?")
        try terminal.press("Enter", when: "Send my answers")
        try terminal.press("F10", when: "This was practice: nothing was stored.")
        try terminal.wait(for: "Press F10 here to end the practice.")
        try terminal.wait(for: "ended with 0", pressing: "F10")
        #expect(try folder.names == before)
    }

    @Test("When nobody replies any more, the lines are cleared, and half a line is not left for the next one")
    func idle() throws {
        let folder = try folder()
        let terminal = try TerminalSession(Self.command + " --plain --idle 10", in: folder, columns: 80, rows: 40)
        try terminal.press("1", "Enter", when: "take part?")
        try terminal.type("2", when: "Q?")
        try terminal.wait(for: "Are you still there?")
        try terminal.waitForEnd(of: "Are you still there?")
        #expect(try !terminal.history.contains("Q?"))
        // Were the 2 still there, this would send it, and the kiosk would say goodbye.
        try terminal.press("Enter")
        try terminal.wait(for: "Please choose one of the numbers shown.")
    }

    @Test(
        "Words that were typed are in no memory of the kiosk after leaving, nor after sending",
        .enabled(if: ForeignProcess.canBeLookedInto, "needs to be allowed to look into another process"),
        arguments: ["leave", "send"])
    func memory(way: String) throws {
        let folder = try folder()
        let terminal = try TerminalSession(Self.command, in: folder, columns: 80, rows: 24)
        try terminal.press("Enter", "Enter", when: "Press Enter to start")
        try terminal.press("1", "Enter", when: "take part?")
        try terminal.press("1", "Enter", when: "Q?")
        try terminal.type(Self.words, when: "Why?")
        try terminal.wait(for: "wombatwaltz")
        let process = try folder.process()
        #expect(try ForeignProcess.occurrences(of: "zebrastripes", in: process) > 0)
        if way == "leave" {
            try terminal.press("F10")
            try terminal.wait(for: "Press Enter to start")
        } else {
            try terminal.press("Tab", "Enter")
            try terminal.press("Enter", when: "Send my answers")
            try terminal.wait(for: "Bye.")
        }
        try expectNothing(in: process)
    }

    @Test(
        "Nor are they when lines were typed",
        .enabled(if: ForeignProcess.canBeLookedInto, "needs to be allowed to look into another process"),
        arguments: ["leave", "send"])
    func memoryOfLines(way: String) throws {
        let folder = try folder()
        let terminal = try TerminalSession(Self.command + " --plain", in: folder, columns: 80, rows: 40)
        try terminal.press("1", "Enter", when: "take part?")
        try terminal.press("1", "Enter", when: "Q?")
        try terminal.type(Self.words, when: "Why?")
        try terminal.press("Enter")
        let process = try folder.process()
        try terminal.press("Enter")
        try terminal.wait(for: "Send my")
        #expect(try ForeignProcess.occurrences(of: "zebrastripes", in: process) > 0)
        try terminal.press(way == "leave" ? "3" : "1", "Enter")
        try terminal.wait(for: way == "leave" ? "Nothing was kept" : "Bye.")
        try expectNothing(in: process)
    }

    private static let words = "zebrastripes quaggamire fjordhamster wombatwaltz"

    /// Nothing of the words, nor of what is sealed: the response as JSON, with what was chosen.
    private func expectNothing(in process: pid_t) throws {
        for piece in ["zebrastr", "quaggami", "fjordham", "ombatwal", "\"choice\":\"yes\"", "{\"answers\":{"] {
            #expect(try ForeignProcess.occurrences(of: piece, in: process) == 0, "\(piece)")
        }
    }
}
