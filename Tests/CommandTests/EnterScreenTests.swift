import Foundation
import Testing

/// Typing in paper on the screens of a real terminal, one terminal at a time.
@Suite(.serialized)
struct EnterScreenTests {
    private static let command = "bigconvo enter priorities --output paper.csv"

    /// The rows of the file, in an order of their own.
    private func rows(_ folder: WorkFolder) throws -> [String] {
        try folder.read("paper.csv").split(whereSeparator: \.isNewline).dropFirst().map(String.init).sorted()
    }

    @Test(
        "A form can be typed in, taken back and corrected on every size and kind of terminal",
        arguments: [(80, 24, "screen-256color"), (40, 15, "linux"), (40, 15, "vt100"), (200, 60, "xterm-256color")])
    func sizes(columns: Int, rows: Int, kind: String) throws {
        let folder = try WorkFolder()
        let terminal = try TerminalSession(Self.command, in: folder, columns: columns, rows: rows, kind: kind)
        try terminal.press("y", "1", when: "Is the box")
        try terminal.press("h", "i", "Enter", when: "2.  Why did you choose")
        try terminal.press("2", "*", "x", when: "3.  How old are you?")
        try terminal.press("Enter", when: "Save this form")
        try terminal.press("u", when: "Saved.")
        try terminal.press("Up", "Up", "Up", "Enter", when: "The last form")
        try terminal.press("4", when: "3.  How old are you?")
        try terminal.press("Enter", when: "18 to 25")
        try terminal.press("C-c", when: "Saved.")
        try terminal.wait(for: "ended with 0")
        #expect(try self.rows(folder) == ["paper,en,mental-health,,hi,18-25,,prefer-not-to-say"])
        #expect(try folder.names == ["paper.csv"])
    }

    @Test("A window that changes its size in the middle of a form loses nothing")
    func resizing() throws {
        let folder = try WorkFolder()
        let terminal = try TerminalSession(Self.command, in: folder, columns: 80, rows: 24)
        try terminal.press("y", "1", "h", "i", when: "Is the box")
        for (columns, rows) in [(40, 15), (200, 60), (20, 5), (130, 24), (80, 24)] {
            try terminal.resize(columns: columns, rows: rows)
        }
        try terminal.press("Enter", when: "hi")
        try terminal.press("End", when: "3.  How old are you?")
        try terminal.press("Enter", when: "Save this form")
        try terminal.press("C-c", when: "Saved.")
        try terminal.wait(for: "ended with 0")
        #expect(try rows(folder) == ["paper,en,mental-health,,hi,,,"])
    }

    @Test("Ctrl-C asks once in the middle of a form, and the saved forms are there")
    func interrupt() throws {
        let folder = try WorkFolder()
        let terminal = try TerminalSession(Self.command, in: folder, columns: 80, rows: 24)
        try terminal.press("y", "2", "End", "Escape", when: "Is the box")
        try terminal.press("n", when: "Throw this form away?")
        try terminal.press("Up", "Up", "Enter", when: "Save this form")
        try terminal.press("End", when: "4.  Where do you live?")
        try terminal.press("Enter", when: "Save this form")
        try terminal.press("y", "1", "s", "e", "c", when: "Saved.")
        try terminal.press("C-c", when: "sec")
        try terminal.press("n", when: "Leave?")
        try terminal.press("C-c", when: "sec")
        try terminal.press("y", when: "Leave?")
        try terminal.wait(for: "ended with 0")
        try terminal.wait(for: "1 form typed in. 1 response is in paper.csv.")
        #expect(try rows(folder).count == 1)
        #expect(try folder.names == ["paper.csv"])
    }

    @Test(
        "However it is stopped in the middle of a form, the saved forms are there and nothing of that one is",
        arguments: [SIGTERM, SIGHUP, SIGINT, SIGKILL])
    func stopped(signal: Int32) throws {
        let folder = try WorkFolder()
        let terminal = try TerminalSession(
            "echo $$ > pid; exec \(Self.command)", in: folder, columns: 80, rows: 24)
        try terminal.press("y", "2", "End", when: "Is the box")
        try terminal.press("Enter", when: "Save this form")
        try terminal.press("y", "1", "s", "e", "c", "r", "e", "t", when: "Saved.")
        try terminal.wait(for: "secret")
        #expect(kill(try folder.process(), signal) == 0)
        try terminal.wait(for: signal == SIGKILL ? "Killed" : "ended with 0")
        #expect(try rows(folder).count == 1)
        #expect(try !folder.read("paper.csv").contains("secret"))
        // The next session begins where that one was cut off.
        let next = try folder.bigconvo("enter", "priorities", "--output", "paper.csv", input: "y\n1\n:done\n:done\n")
        #expect(next.status == 0 && next.output.hasSuffix("1 form typed in. 2 responses are in paper.csv.\n"))
    }

    @Test("In plain lines on a terminal Ctrl-C and Ctrl-D ask once in the middle of a form", arguments: ["C-c", "C-d"])
    func plain(key: String) throws {
        let folder = try WorkFolder()
        let terminal = try TerminalSession("exec \(Self.command) --plain", in: folder, columns: 80, rows: 24)
        try terminal.press("y", "Enter", "1", "Enter", "Enter", when: "== Form 1 ==")
        try terminal.press(key, when: "3. How old are you?")
        try terminal.press(":", "d", "o", "n", "e", "Enter", when: "Leave?")
        try terminal.press("Enter", when: "Enter saves the form.")
        try terminal.press(key, when: "== Form 2 ==")
        try terminal.wait(for: "ended with 0")
        #expect(try rows(folder) == ["paper,en,mental-health,,,,,"])
    }

    @Test("Two sessions cannot have one file")
    func twoAtOnce() throws {
        let folder = try WorkFolder()
        let terminal = try TerminalSession(Self.command, in: folder, columns: 80, rows: 24)
        try terminal.wait(for: "Is the box")
        let second = try folder.bigconvo("enter", "priorities", "--output", "paper.csv")
        #expect(second.status == 74)
        #expect(second.errors.contains("somebody is typing responses into it now"))
        #expect(second.errors.contains("choose another file"))
        try terminal.press("C-c", when: "Is the box")
        try terminal.wait(for: "ended with 0")
        #expect(try folder.bigconvo("enter", "priorities", "--output", "paper.csv").status == 0)
    }

    @Test(
        "On a full disk the form stays on the screen, and is saved when there is room",
        .enabled(if: Program.canMount, "a small disk can be mounted by the superuser only"))
    func fullDisk() throws {
        let folder = try WorkFolder()
        // Only this one tree of processes sees the disk; somebody in it makes room when told to.
        let command = """
            unshare -m sh -c "mkdir disk; mount -t tmpfs -o size=64k none disk; \
            head -c 100000 /dev/zero > disk/ballast; \
            (while [ ! -e go ]; do sleep 0.1; done; rm disk/ballast; touch gone) & \
            bigconvo enter priorities --output disk/paper.csv; cp disk/paper.csv .; echo copied"
            """
        let terminal = try TerminalSession(command, in: folder, columns: 80, rows: 24)
        try terminal.press("y", "1", "End", when: "Is the box")
        try terminal.press("Enter", when: "Save this form")
        try terminal.wait(for: "Not saved: there is no space left on the disk.")
        try terminal.wait(for: "1 Mental health")
        try folder.write("", to: "go")
        while try !folder.names.contains("gone") {}
        try terminal.press("Enter", when: "Save this form")
        try terminal.press("C-c", when: "Saved.")
        try terminal.wait(for: "copied")
        #expect(try rows(folder).count == 1)
    }
}
