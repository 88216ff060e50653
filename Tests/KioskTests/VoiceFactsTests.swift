import Foundation
@testable import Kiosk
import ReadAloud
import Testing

/// Whether speech-dispatcher is told to write down what it says.
struct VoiceFactsTests {
    private func isLogged(_ files: [String: String]) throws -> Bool {
        let root = FileManager.default.temporaryDirectory.appending(path: "voice-\(UUID())")
        defer { try? FileManager.default.removeItem(at: root) }
        for (path, text) in files {
            let file = root.appending(path: path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
        var facts = VoiceFacts(SpeechFacts(), languages: [])
        facts.read(MachineFiles(root: root.path), settings: ["/home/speechd.conf", "/etc/speechd.conf"])
        return facts.isLogged
    }

    @Test(
        "What is said is written down at the highest level, or with a log of its own",
        arguments: [
            ("LogLevel 5\n", true), ("  loglevel\t5", true), ("LogLevel  4\n", false), ("LogLevel 3", false),
            ("# LogLevel 5", false), ("LogLevel", false), ("LogLevel five", false), ("", false),
            ("CustomLogFile \"protocol\" \"/tmp/log\"\nLogLevel 1", true), ("#CustomLogFile \"protocol\"", false),
            ("LogLevel 5\nLogLevel 1\n", false),
        ])
    func levels(settings: String, isLogged: Bool) throws {
        #expect(try self.isLogged(["etc/speechd.conf": settings]) == isLogged)
    }

    @Test("Only the settings that speech-dispatcher reads count")
    func first() throws {
        #expect(try !isLogged(["home/speechd.conf": "LogLevel 1", "etc/speechd.conf": "LogLevel 5"]))
        #expect(try isLogged(["home/speechd.conf": "LogLevel 5", "etc/speechd.conf": "LogLevel 1"]))
        #expect(try !isLogged([:]))
    }
}
