/// Words that show a theme: one glob word, or a phrase of glob words in their order.
///
/// In a word, `*` stands for any number of letters, none too, and `?` for exactly one. A `*` alone
/// within a phrase stands for any one word. Blanks, hyphens and punctuation part words, so
/// `self-harm*` is the phrase `self harm*`.
package struct Term: Hashable, Sendable {
    /// As the codebook has it.
    package let source: String
    /// One pattern a word, folded.
    let words: [WordPattern]

    package init(_ source: String) {
        self.init(source, keepsCase: false)
    }

    init(_ source: String, keepsCase: Bool) {
        self.source = source
        let text = FoldedText(source, folding: Folding(keepsCase: keepsCase), wildcards: true)
        words = text.words.map { WordPattern(text.key(of: $0)) }
    }

    /// Whether there is nothing to look for.
    package var isEmpty: Bool { words.isEmpty }

    /// Whether it names no letter at all, and so finds everything.
    package var findsEverything: Bool { !isEmpty && words.allSatisfy { $0.literalCount == 0 } }
}
