import Questionnaire
package import ReadAloud
import Screen

/// When something is read aloud, for who cannot read the screen or finds it hard.
extension KioskScreens {
    /// The keys of the voice, which work everywhere, while writing too.
    ///
    /// - Returns: Whether the key is one of them, and does nothing else.
    mutating func listens(to key: Key) -> Bool {
        listening.hasPressed = true
        guard key == .sayAgain || key == .hush else { return false }
        if setup.readsAloud { listening.wish = key == .hush ? .silence : .again }
        // To the question whether anybody is there, every key is an answer.
        return !isAskingIfThere
    }

    var voiceKeys: [FootKey] { setup.readsAloud ? [.sayAgain, .hush] : [] }

    /// What the voice is to do now, to be asked for after every key and whenever time has passed.
    ///
    /// - Returns: Nil when it is to go on with what it does.
    package mutating func nextSpeech() -> SpeechRequest? {
        guard setup.readsAloud else { return nil }
        let (before, wish, hasPressed) = (listening.heard, listening.wish, listening.hasPressed)
        let screen = spoken
        listening = Listening(heard: screen)
        if wish == .again { return .say(screen.all + keysInWords) }
        if wish == .silence { return .hush }
        if isAttracting, staff == nil {
            // The screen that invites says nothing unasked: whoever has left is not followed by a voice.
            if before?.page == screen.page { return nil }
            listening = Listening()
            return before == nil ? nil : .hush
        }
        let words = screen.words(after: before, sayingMessageAgain: hasPressed)
        return words.isEmpty ? nil : .say(words)
    }

    /// The keys at the foot, for who asks to hear a screen again.
    private var keysInWords: [Utterance] {
        if isAttracting, staff == nil { return [] }
        return keys(isLong: false).map { utterance("\($0.name(in: wording)): \(wording[$0.meaning])") }
    }

    func utterance(_ text: String) -> Utterance { Utterance(text, in: survey.survey.language) }
}
