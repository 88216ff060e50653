import CSpeechd
import Glibc

/// The line to speech-dispatcher, opened when it is needed.
///
/// The only place that speaks to libspeechd. Its calls wait for answers, end the program on some faults, and start the
/// daemon where none runs; so it is used by a process of its own, which a kiosk can do without. The pointer lives as
/// long as this value does and is handed to nobody.
@safe
struct SpeechDaemon: ~Copyable {
    private var connection: UnsafeMutablePointer<SPDConnection>?
    /// The languages that there is a voice for; known once the line was opened.
    private(set) var languages: Set<String> = []

    init() {}

    deinit { if let connection = unsafe connection { unsafe spd_close(connection) } }

    /// Opens the line where it is not open.
    ///
    /// - Throws: ``SpeechTrouble`` when there is no daemon and none can be started.
    mutating func open() throws(SpeechTrouble) {
        if unsafe connection != nil { return }
        var trouble: UnsafeMutablePointer<CChar>?
        // A name for the daemon to list; it says nothing of who is here.
        unsafe connection = spd_open2("bigconvo", "kiosk", "kiosk", SPD_MODE_SINGLE, nil, 1, &trouble)
        guard let connection = unsafe connection else {
            let words = unsafe trouble.map { unsafe String(cString: $0) }
            unsafe free(trouble)
            throw SpeechTrouble(words ?? "it cannot be reached")
        }
        languages = unsafe Self.languages(connection)
    }

    private static func languages(_ connection: UnsafeMutablePointer<SPDConnection>) -> Set<String> {
        guard let voices = unsafe spd_list_synthesis_voices(connection) else { return [] }
        defer { unsafe free_spd_voices(voices) }
        var found: Set<String> = []
        var next = unsafe voices
        while let voice = unsafe next.pointee {
            if let language = unsafe voice.pointee.language {
                found.insert(Utterance.primary(unsafe String(cString: language)))
            }
            unsafe next += 1
        }
        return found
    }

    /// Makes it silent, and drops what it has not said yet.
    ///
    /// - Returns: False when the line is broken; it is closed then.
    mutating func cancel() -> Bool {
        guard let connection = unsafe connection else { return true }
        return closing(unless: unsafe spd_cancel(connection) == 0)
    }

    /// Says something after what it says already. What there is no voice for is left out: read in another language it
    /// is noise.
    ///
    /// - Returns: False when the line is broken; it is closed then.
    mutating func say(_ utterance: Utterance) -> Bool {
        guard let connection = unsafe connection else { return false }
        guard languages.contains(utterance.primaryLanguage) else { return true }
        // A language that it does not know is no broken line.
        _ = unsafe spd_set_language(connection, utterance.language)
        // Of this priority one message waits for the one before.
        return closing(unless: unsafe spd_say(connection, SPD_MESSAGE, utterance.text) >= 0)
    }

    private mutating func closing(unless isFine: Bool) -> Bool {
        if !isFine, let broken = unsafe connection {
            unsafe connection = nil
            unsafe spd_close(broken)
        }
        return isFine
    }
}
