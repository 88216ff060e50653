import Foundation
import Testing

/// The kiosk with a real speech-dispatcher and espeak-ng, and no sound card.
@Suite(.serialized)
struct KioskSpeechTests {
    private func folder() throws -> WorkFolder {
        let folder = try WorkFolder()
        try folder.makeKeys()
        try folder.write(
            """
            survey short "Short"
              edition 1
              support childline
            welcome
              | Hello there.
            consent "Yes"
            section main "Main"
              yes-no first "First question?"
              text why "Second question?"
                hint "Please do not write anyone's name."
            thanks
              | Goodbye.

            """, to: "survey.survey")
        return folder
    }

    private static let kiosk = "bigconvo kiosk survey.survey --store s --key k.public --speak"

    /// From the second screen to the thanks, in a hurry or listening to each screen.
    private func answer(on terminal: TerminalSession, hearing voice: SpeechFolder? = nil) throws {
        let way = [
            ("Hello there.", ["Enter"]), ("take part?", ["1", "Enter"]), ("First question?", ["1", "Enter"]),
            ("Second question?", ["zebrastripes", "Enter"]), ("Send my answers", ["Enter"]), ("Goodbye.", []),
        ]
        for (words, keys) in way {
            try terminal.wait(for: words)
            try voice?.wait(for: words)
            for key in keys { try terminal.press(key) }
        }
    }

    @Test("Every screen is said, what was typed is not, and whoever has left is not followed by a voice")
    func says() throws {
        let voice = try SpeechFolder(try folder())
        let terminal = try TerminalSession(
            "\(voice.variables) \(Self.kiosk)", in: voice.folder, columns: 80, rows: 24)
        try terminal.press("Enter", when: "Press F4 to hear this.")
        try answer(on: terminal, hearing: voice)
        try voice.waitForSound()
        try terminal.press("F4")
        try voice.wait(for: "Goodbye.", times: 2)
        try terminal.press("F5", "F10")
        try terminal.press("Enter", when: "Press Enter to start")
        try voice.wait(for: "Hello there.", times: 2)
        #expect(voice.count(of: "zebra") == 0)
        #expect(try voice.folder.collectedLines() == ["kiosk,en,yes,zebrastripes"])
    }

    @Test(
        "In every language that ships there is a voice for it, and it is no silence",
        arguments: ["en", "pl", "ne", "ar"])
    func languages(code: String) throws {
        let voice = try SpeechFolder(try WorkFolder(), settings: "LogLevel 1")
        let command = "bigconvo kiosk mental-health --practice --speak --drafts --language \(code) 2>errors"
        let terminal = try TerminalSession("\(voice.variables) \(command)", in: voice.folder, columns: 80, rows: 24)
        try terminal.wait(for: "F4")
        try terminal.press("Enter")
        try voice.waitForSound()
        #expect(try voice.folder.read("errors") == "")
    }

    @Test("A daemon that hangs makes nobody wait, and says nothing of what is over when it wakes up")
    func hangs() throws {
        let voice = try SpeechFolder(try folder())
        let terminal = try TerminalSession(
            "\(voice.variables) \(Self.kiosk)", in: voice.folder, columns: 80, rows: 24)
        try terminal.press("Enter", when: "Press F4 to hear this.")
        try voice.wait(for: "Hello there.")
        voice.signal(SIGSTOP)
        try answer(on: terminal)
        try terminal.press("F10")
        try terminal.wait(for: "Press Enter to start")
        #expect(try voice.folder.collectedLines().count == 1)
        voice.signal(SIGCONT)
        try terminal.press("Enter")
        try voice.wait(for: "Hello there.", times: 2)
        for words in ["First question?", "Second question?", "Goodbye."] { #expect(voice.count(of: words) == 0) }
    }

    @Test("When the daemon dies the kiosk goes on, and another one speaks")
    func dies() throws {
        let voice = try SpeechFolder(try folder())
        let terminal = try TerminalSession(
            "\(voice.variables) \(Self.kiosk)", in: voice.folder, columns: 80, rows: 24)
        try terminal.press("Enter", when: "Press F4 to hear this.")
        try voice.wait(for: "Hello there.")
        let first = try #require(voice.daemon)
        voice.signal(SIGKILL)
        #expect(ForeignProcess.waitForEnd(of: first))
        try answer(on: terminal)
        try terminal.press("F4")
        try voice.wait(for: "Goodbye.")
        #expect(voice.daemon != first)
        #expect(try voice.folder.collectedLines().count == 1)
    }

    @Test("Without a daemon the kiosk says before the first screen what is missing, and serves in silence")
    func missing() throws {
        let voice = try SpeechFolder(try folder(), settings: "LogLevel 5\nDisableAutoSpawn")
        let terminal = try TerminalSession(
            "\(voice.variables) \(Self.kiosk) 2>errors", in: voice.folder, columns: 80, rows: 24)
        try terminal.press("Enter", when: "Press F4 to hear this.")
        let errors = try voice.folder.read("errors")
        #expect(errors.contains("[no-speech]") && errors.contains("apt-get install speech-dispatcher"))
        try answer(on: terminal)
        #expect(try voice.folder.collectedLines().count == 1)
        var program = voice.folder.bigconvo
        program.environment.merge(voice.environment) { $1 }
        let test = try program("kiosk", "survey.survey", "--self-test", "--speak", "--store", "s", "--key", "k.public")
        #expect(test.errors.contains("[no-speech]") && test.errors.contains("[speech-logged]"))
        #expect(try !program("kiosk", "survey.survey", "--self-test").errors.contains("speech"))
    }

    @Test("A process that takes nothing any more is ended, and another one speaks")
    func helperHangs() throws {
        let voice = try SpeechFolder(try folder())
        let long = (0..<60).map { "  | \(String(repeating: "word ", count: 30))\($0).\n" }.joined()
        let survey = try voice.folder.read("survey.survey")
        try voice.folder.write(
            survey.replacing("  | Hello there.\n", with: "  | Hello there.\n\(long)"), to: "survey.survey")
        let terminal = try TerminalSession(
            "echo $$ > pid; exec \(voice.variables) \(Self.kiosk)", in: voice.folder, columns: 80, rows: 24)
        try terminal.press("Enter", when: "Press F4 to hear this.")
        try voice.wait(for: "Hello there.")
        let kiosk = try voice.folder.process()
        let helper = try #require(ForeignProcess.children(of: kiosk).first)
        kill(helper, SIGSTOP)
        // Keys that come together are one request, so it may take more of them than fill a pipe.
        for _ in 0..<200 where ForeignProcess.children(of: kiosk).contains(helper) { try terminal.press("F4") }
        #expect(ForeignProcess.waitForEnd(of: helper))
        try answer(on: terminal)
        try terminal.press("F4")
        try voice.wait(for: "Goodbye.")
        kill(kiosk, SIGTERM)
        try terminal.wait(for: "ended with 0")
        #expect(ForeignProcess.children(of: kiosk) == [])
    }

    @Test("Lines are not read aloud, and that is said")
    func plain() throws {
        let folder = try WorkFolder()
        let result = try folder.bigconvo("kiosk", "priorities", "--practice", "--speak", "--plain")
        #expect(result.status == 0 && result.errors.contains("screen readers"))
    }

    @Test("The unit of a kiosk that speaks starts a command that the program understands")
    func unit() throws {
        let folder = try WorkFolder()
        let unit = try folder.bigconvo("kiosk", "--unit", "--speak").output
        let lines = unit.split(whereSeparator: \.isNewline).map(String.init)
        let start = try #require(lines.last { $0.hasPrefix("ExecStart=") })
        #expect(lines.contains("ExecStart=") && start.contains(" --speak "))
        let result = try folder.bigconvo.run(
            Program.path, start.split(separator: " ").dropFirst().map(String.init) + ["--self-test"])
        #expect(result.status != 64, "\(result.errors)")
    }
}
