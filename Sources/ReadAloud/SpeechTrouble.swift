/// Why there is no voice, in the words of libspeechd.
struct SpeechTrouble: Error {
    let words: String

    init(_ words: String) {
        self.words = words
    }
}
