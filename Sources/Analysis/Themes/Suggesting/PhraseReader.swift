/// Finds the words and phrases of a text that may be worth a term.
///
/// A phrase is two or three words of one sentence that begins and ends with words that say something. Numbers, single
/// letters and the tags of personal details are in none.
struct PhraseReader: Sendable {
    private static let longest = 3
    private let stopWords: Set<String>

    init(language: String) {
        stopWords = StopWords.of(language)
    }

    /// Each word and phrase once, folded.
    ///
    /// - Parameter text: with a single letter for every personal detail.
    func phrases(in text: String) -> Set<String> {
        let folded = FoldedText(text)
        var found: Set<String> = []
        /// The words of the sentence so far, back to the last that no phrase goes over.
        var run: [String] = []
        for word in folded.words {
            let key = folded.key(of: word)
            if word.startsSentence { run.removeAll(keepingCapacity: true) }
            guard Self.isWord(key) else {
                // The letters of English that are words of their own stay within phrases.
                if key == "a" || key == "i" { run.append(key) } else { run.removeAll(keepingCapacity: true) }
                continue
            }
            run.append(key)
            guard !stopWords.contains(key) else { continue }
            found.insert(key)
            for length in 2...Self.longest where length <= run.count {
                let phrase = run.suffix(length)
                guard let first = phrase.first, Self.isWord(first), !stopWords.contains(first) else { continue }
                found.insert(phrase.joined(separator: " "))
            }
        }
        return found
    }

    private static func isWord(_ key: String) -> Bool {
        let scalars = key.unicodeScalars
        guard !scalars.contains(where: { $0.properties.numericType != nil }) else { return false }
        return scalars.count > 1 || scalars.contains { !$0.properties.isAlphabetic || $0.properties.isIdeographic }
    }
}
