import Glibc

/// What is known of the voice on this computer.
package struct SpeechFacts: Hashable, Sendable {
    /// Why speech-dispatcher cannot be reached; nil when it can.
    package var trouble: String?
    /// The languages that there is a voice for, without their countries.
    package var languages: Set<String>

    package init(trouble: String? = nil, languages: Set<String> = []) {
        self.trouble = trouble
        self.languages = languages
    }

    /// Whether there is a voice for a language, such as `pl`.
    package func hasVoice(for language: String) -> Bool { languages.contains(Utterance.primary(language)) }

    // MARK: From the process that looked

    private static let trouble = "trouble "
    private static let voice = "voice "

    /// A line for each thing that is known.
    package var lines: String {
        ((trouble.map { [Self.trouble + $0.split(whereSeparator: \.isNewline).joined(separator: " ")] } ?? [])
            + languages.sorted().map { Self.voice + $0 } + ["end"]).map { $0 + "\n" }.joined()
    }

    /// - Returns: Nil when the lines are not whole.
    package init?(lines: String) {
        let lines = lines.split(separator: "\n").map(String.init)
        guard lines.last == "end" else { return nil }
        func after(_ word: String) -> [String] {
            lines.filter { $0.hasPrefix(word) }.map { String($0.dropFirst(word.count)) }
        }
        self.init(trouble: after(Self.trouble).first, languages: Set(after(Self.voice)))
    }

    /// Has a process look, and waits no longer than it is told to.
    package static func look(within milliseconds: Int32) -> SpeechFacts {
        guard let helper = HelperProcess(["speech", "--look"], linkedBy: .output) else {
            return SpeechFacts(trouble: "no process can be started for it")
        }
        var text: [UInt8] = []
        var ends = [pollfd(fd: helper.end, events: Int16(POLLIN), revents: 0)]
        while unsafe poll(&ends, 1, milliseconds) > 0 {
            var bytes = [UInt8](repeating: 0, count: 4096)
            let count = unsafe bytes.withUnsafeMutableBytes { unsafe read(helper.end, $0.baseAddress, $0.count) }
            guard count > 0 else { break }
            text += bytes.prefix(count)
        }
        helper.kill()
        return SpeechFacts(lines: String(decoding: text, as: UTF8.self)) ?? SpeechFacts(trouble: "it does not answer")
    }
}
