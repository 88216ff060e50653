/// A piece of one line of a survey.
struct Token: Hashable {
    enum Kind: Hashable {
        /// A bare word: a keyword, an id, a code or a number.
        case word
        /// Text between quotes, without them.
        case string
        /// One of `, -> = != < <= > >= ( ) - *`.
        case symbol
    }

    var kind: Kind
    var text: String
    var range: SourceRange

    func isSymbol(_ symbol: String) -> Bool { kind == .symbol && text == symbol }

    func isWord(_ word: String) -> Bool { kind == .word && text == word }

    /// How the token is named in an error.
    var description: String { kind == .string ? "the text \"\(text.shortened)\"" : "\"\(text.shortened)\"" }
}
