import Foundation
import Testing

/// A folder in which speech-dispatcher runs for one test, with espeak-ng as its voice and no sound card: its sound goes
/// to a file. A class, because the daemon goes when it goes.
final class SpeechFolder {
    let folder: WorkFolder
    private let home: String

    /// - Parameter settings: lines for `speechd.conf`, besides the usual ones. At level 5 it writes down what it says.
    init(_ folder: WorkFolder, settings: String = "LogLevel 5") throws {
        self.folder = folder
        // Short, for the address of a socket holds 107 bytes; and no part of it is the program's name.
        home = FileManager.default.temporaryDirectory.appending(path: "voice-\(UUID().uuidString)").path
        for name in ["config/speech-dispatcher", "run"] {
            try FileManager.default.createDirectory(atPath: "\(home)/\(name)", withIntermediateDirectories: true)
        }
        try write(
            """
            \(settings)
            AudioOutputMethod "alsa"
            AddModule "espeak-ng" "sd_espeak-ng" "espeak-ng.conf"
            DefaultModule espeak-ng

            """, to: "config/speech-dispatcher/speechd.conf")
        try write(
            #"pcm.!default { type file slave.pcm "null" file "\#(sound)" format raw }"# + "\n", to: ".asoundrc")
    }

    deinit {
        signal(SIGKILL)
        try? FileManager.default.removeItem(atPath: home)
    }

    private func write(_ text: String, to name: String) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: "\(home)/\(name)"))
    }

    /// Where the program and the daemon look for each other, for the front of a command line.
    var variables: String { "env " + environment.map { "\($0)=\($1)" }.sorted().joined(separator: " ") }

    var environment: [String: String] {
        ["HOME": home, "XDG_CONFIG_HOME": "\(home)/config", "XDG_RUNTIME_DIR": "\(home)/run"]
    }

    /// What was played, as 16-bit samples.
    private var sound: String { "\(home)/sound.raw" }

    var daemon: pid_t? {
        (try? String(contentsOfFile: "\(home)/run/speech-dispatcher/pid/speech-dispatcher.pid", encoding: .utf8))
            .flatMap { pid_t($0.filter(\.isNumber)) }
    }

    /// Sends a signal to the daemon; its voice ends when it does.
    func signal(_ number: Int32) { if let daemon { kill(daemon, number) } }

    /// How often a text was said, or was about to be.
    func count(of text: String) -> Int {
        let log = "\(home)/run/speech-dispatcher/log/speech-dispatcher.log"
        let written =
            (try? Data(contentsOf: URL(fileURLWithPath: log))).map { String(decoding: $0, as: UTF8.self) } ?? ""
        return written.split(separator: "\n").count { $0.contains("New buf is now: |") && $0.contains(text) }
    }

    /// Waits until a text was said so often; far longer than any machine needs.
    func wait(for text: String, times: Int = 1) throws {
        try wait("the voice never said \"\(text)\"") { count(of: text) >= times }
    }

    /// Waits until there is sound that is no silence.
    func waitForSound() throws {
        try wait("there is no sound") {
            (try? Data(contentsOf: URL(fileURLWithPath: sound)))?.contains { $0 != 0 } ?? false
        }
    }

    private func wait(_ otherwise: String, until holds: () -> Bool) throws {
        let deadline = Date.now.addingTimeInterval(60)
        while !holds(), Date.now < deadline { usleep(50_000) }
        try #require(holds(), "\(otherwise)")
    }
}
