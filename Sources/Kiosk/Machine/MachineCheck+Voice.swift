package import Questionnaire
import ReadAloud

/// Whether the screens can be read aloud, where they are to be.
extension MachineCheck {
    static func voice(_ facts: MachineFacts) -> [Diagnostic] { facts.voice.map(findings) ?? [] }

    /// What is missing for the voice, also for who starts a kiosk: it goes on without one.
    package static func findings(_ facts: VoiceFacts) -> [Diagnostic] {
        let logged =
            facts.isLogged
            ? [
                Diagnostic(
                    "speech-logged", file: computer, "speech-dispatcher writes down what it reads aloud",
                    help: ["in its speechd.conf: LogLevel 1, and no CustomLogFile"])
            ] : []
        if let trouble = facts.speech.trouble {
            return logged + [
                Diagnostic(
                    "no-speech", .warning, file: computer,
                    "nothing is read aloud: speech-dispatcher cannot be used (\(trouble.harmless()))",
                    help: [install, "or leave out --speak"])
            ]
        }
        let missing = facts.languages.filter { !facts.speech.hasVoice(for: $0) }
        guard !missing.isEmpty else { return logged }
        return logged + [
            Diagnostic(
                "no-voice", .warning, file: computer,
                "there is no voice for \(missing.joined(separator: ", ")), so nothing is read aloud there",
                help: [install])
        ]
    }

    private static let install = "install it: apt-get install speech-dispatcher speech-dispatcher-espeak-ng espeak-ng"
}
