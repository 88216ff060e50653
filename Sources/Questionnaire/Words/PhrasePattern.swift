/// A phrase to look for in running text: words in a row, where `*` at the end of a word stands for
/// any ending. Case, punctuation and line breaks between the words make no difference.
package struct PhrasePattern: Sendable {
    private let words: [(text: Substring, isPrefix: Bool)]

    package init(_ pattern: String) {
        words = pattern.split(separator: " ").map { word in
            word.hasSuffix("*") ? (word.dropLast(), true) : (word, false)
        }
    }

    /// The first stretch of `text` that says the phrase, in its own spelling.
    package func firstMatch(in text: [FoldedWord]) -> Range<Int>? {
        guard !words.isEmpty, text.count >= words.count else { return nil }
        for start in 0...(text.count - words.count) {
            let matches = zip(words, text[start...]).allSatisfy { pattern, word in
                pattern.isPrefix ? word.folded.hasPrefix(pattern.text) : word.folded == pattern.text
            }
            if matches { return start..<(start + words.count) }
        }
        return nil
    }
}
