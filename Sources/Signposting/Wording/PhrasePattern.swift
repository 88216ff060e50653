/// A phrase to look for in running text: words in a row, where `*` at the end of a word stands for
/// any ending. Case, punctuation and line breaks between the words make no difference.
struct PhrasePattern: Sendable {
    private let words: [(text: Substring, isPrefix: Bool)]

    init(_ pattern: String) {
        words = pattern.split(separator: " ").map { word in
            word.hasSuffix("*") ? (word.dropLast(), true) : (word, false)
        }
    }

    /// The first stretch of `text` that says the phrase, in its own spelling.
    func firstMatch(in text: [FoldedWord]) -> Range<Int>? {
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

/// A word of a text, folded for comparing: lower case, no apostrophes, no invisible marks.
struct FoldedWord {
    let original: Substring
    let folded: String

    /// The words of a text in order.
    static func all(in text: String) -> [FoldedWord] {
        text.split { !$0.isLetter && !$0.isNumber && !isPartOfWord($0) }.compactMap { word in
            let folded = word.lowercased().filter { !isPartOfWord($0) }
                .unicodeScalars.filter { $0.properties.generalCategory != .format }
            return folded.isEmpty ? nil : FoldedWord(original: word, folded: String(String.UnicodeScalarView(folded)))
        }
    }

    private static func isPartOfWord(_ character: Character) -> Bool {
        character == "'" || character == "\u{2019}"
            || character.unicodeScalars.allSatisfy { $0.properties.generalCategory == .format }
    }
}
