/// A phrase to look for in running text: words in a row, where `*` at the beginning or the end of a word
/// stands for any letters there. Case, punctuation and line breaks between the words make no difference.
package struct PhrasePattern: Sendable {
    private struct Word: Sendable {
        let text: Substring
        let isPrefix: Bool
        let isSuffix: Bool

        init(_ pattern: Substring) {
            isPrefix = pattern.hasSuffix("*")
            isSuffix = pattern.hasPrefix("*")
            text = pattern.drop { $0 == "*" }.prefix { $0 != "*" }
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
        starts(in: text).first { says(text, from: $0) }.map { $0..<$0 + words.count }
    }

    /// Every stretch of `text` that says the phrase.
    package func matches(in text: [FoldedWord]) -> [Range<Int>] {
        starts(in: text).filter { says(text, from: $0) }.map { $0..<$0 + words.count }
    }

    private func starts(in text: [FoldedWord]) -> Range<Int> {
        words.isEmpty ? 0..<0 : 0..<max(0, text.count - words.count + 1)
    }

    private func says(_ text: [FoldedWord], from start: Int) -> Bool {
        zip(words, text[start...]).allSatisfy { $0.matches($1.folded) }
    }
}
