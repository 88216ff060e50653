/// The marks that people put round a text, of which `"` is the right one.
enum Quotes {
    /// The double ones that a word processor makes.
    private static let curly: Set<Character> = [
        "\u{201C}", "\u{201D}", "\u{201E}", "\u{201F}", "\u{00AB}", "\u{00BB}",
    ]
    /// The single ones.
    private static let curlySingle: Set<Character> = [
        "\u{2018}", "\u{2019}", "\u{201A}", "\u{201B}", "\u{2039}", "\u{203A}",
    ]

    static func isCurly(_ mark: Character) -> Bool { curly.contains(mark) || curlySingle.contains(mark) }

    /// Everything that may open a text, by right or by mistake.
    static let opening = curly.union(Lookalike.quotes).union(["\""])

    /// Where the quote stands that closes the text at the start of a line's rest; nil where none does.
    static func end(of rest: Substring) -> Substring.Index? {
        guard let opening = rest.first else { return nil }
        // An apostrophe looks like a single quote, so the last one is meant.
        if Lookalike.quotes.contains(opening) {
            return rest.dropFirst().lastIndex(where: Lookalike.quotes.contains)
        }
        let isStraight = opening == "\""
        var last: Substring.Index?
        var index = rest.index(after: rest.startIndex)
        while index < rest.endIndex {
            let character = rest[index]
            if character == "\"" { return index }
            if !character.isASCII, curly.contains(character) || character == "\u{FF02}" {
                guard isStraight else { return index }
                last = index
            }
            index = rest.index(after: index)
            // A quote that is escaped closes nothing.
            if character == "\\", index < rest.endIndex, rest[index] == "\"" || rest[index] == "\\" {
                index = rest.index(after: index)
            }
        }
        // A word processor may close with another mark than a person opened with.
        return last
    }
}
