/// A phrase to look for in running text: words in a row, where `*` at the beginning or the end of a word
/// stands for any letters there. Case, punctuation and line breaks between the words make no difference.
package struct PhrasePattern: Sendable {
    private struct Word: Sendable {
        // A string, for one is compared with another as bytes, but with a part of one letter by letter.
        let text: String
        let isPrefix: Bool
        let isSuffix: Bool

        init(_ pattern: Substring) {
            isPrefix = pattern.hasSuffix("*")
            isSuffix = pattern.hasPrefix("*")
            text = String(pattern.drop { $0 == "*" }.prefix { $0 != "*" })
        }

        func matches(_ word: String) -> Bool {
            switch (isPrefix, isSuffix) {
            case (false, false): word == text
            case (true, false): word.hasPrefix(text)
            case (false, true): word.hasSuffix(text)
            case (true, true): text.isEmpty || word.contains(text)
            }
        }
    }

    private let words: [Word]

    package init(_ pattern: String) {
        words = pattern.split(separator: " ").map(Word.init)
    }

    /// Whether it names no letter at all, and so would find everything or nothing.
    package var isEmpty: Bool { words.allSatisfy(\.text.isEmpty) }

    /// The first stretch of `text` that says the phrase, in its own spelling.
    package func firstMatch(in text: [FoldedWord]) -> Range<Int>? {
        for start in text.indices {
            if let match = match(in: text, at: start) { return match }
        }
        return nil
    }

    /// Every stretch of `text` that says the phrase.
    package func matches(in text: [FoldedWord]) -> [Range<Int>] { text.indices.compactMap { match(in: text, at: $0) } }

    /// The stretch of `text` that starts there, if that says the phrase.
    func match(in text: [FoldedWord], at start: Int) -> Range<Int>? {
        guard !words.isEmpty, start + words.count <= text.count else { return nil }
        for (offset, pattern) in words.enumerated() where !pattern.matches(text[start + offset].folded) { return nil }
        return start..<start + words.count
    }
}
