package import ReadAloud

/// What is to be known of the voice of a kiosk that reads aloud.
package struct VoiceFacts: Hashable, Sendable {
    package var speech: SpeechFacts
    /// The codes of the languages that are to be read aloud.
    package var languages: [String]
    /// Whether speech-dispatcher is told to write down what it says.
    package var isLogged = false

    package init(_ speech: SpeechFacts, languages: [String]) {
        self.speech = speech
        self.languages = languages
    }

    /// Has a voice looked for, and waits no longer than somebody who looks on would.
    package static func look(for languages: [String]) -> VoiceFacts {
        var facts = VoiceFacts(SpeechFacts.look(within: 5000), languages: languages)
        facts.read(MachineFiles(root: ""), settings: Self.settings)
        return facts
    }
}
