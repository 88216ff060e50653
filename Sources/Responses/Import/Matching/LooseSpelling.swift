/// Makes two spellings of the same words equal: case, runs of blanks, line breaks, no-break spaces,
/// invisible marks, curly quotes, kinds of dash and scripts of digits do not count.
struct LooseSpelling: Hashable {
    /// The folded characters.
    let characters: [Character]

    init(_ text: some StringProtocol) {
        characters = Self.folded(ascii: text) ?? Self.folded(text)
    }

    private static func folded(_ text: some StringProtocol) -> [Character] {
        var folded: [Character] = []
        for character in text {
            if character.isWhitespace {
                if folded.last != " ", !folded.isEmpty { folded.append(" ") }
            } else if let character = Self.folded(character) {
                folded += character
            }
        }
        if folded.last == " " { folded.removeLast() }
        return folded
    }

    /// The same for a text of ASCII, which most are, without asking what its letters are; nil for any other.
    private static func folded(ascii text: some StringProtocol) -> [Character]? {
        var folded: [Character] = []
        folded.reserveCapacity(text.utf8.count)
        for byte in text.utf8 {
            guard byte < 0x80 else { return nil }
            let character = asciiFolds[Int(byte)]
            if character == " ", folded.last == " " || folded.isEmpty { continue }
            folded.append(character)
        }
        if folded.last == " " { folded.removeLast() }
        return folded
    }

    /// What each character of ASCII becomes. A line break of two bytes is two blanks, and so one.
    private static let asciiFolds = (0..<0x80).map { value -> Character in
        let character = Character(Unicode.Scalar(UInt8(value)))
        return character.isWhitespace ? " " : folded(character)?.first ?? character
    }

    var text: String { String(characters) }

    /// Without a full stop, question mark, colon or number at its end: tools add these to a question
    /// that they show twice.
    var withoutTail: LooseSpelling {
        without { $0.isNumber || ".:?!*)( ".contains($0) }
    }

    /// Without a full stop or another mark at its end. A number stays: "School 2" is not "School".
    var withoutStops: LooseSpelling { without { ".:;?!* ".contains($0) } }

    /// `3` where it is `3.0`; nil for anything else.
    var wholeNumber: LooseSpelling? {
        let parts = characters.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty, parts[1].allSatisfy({ $0 == "0" }),
            parts[0].allSatisfy({ $0.isASCII && $0.isNumber })
        else { return nil }
        return LooseSpelling(folded: Array(parts[0]))
    }

    private func without(_ isTail: (Character) -> Bool) -> LooseSpelling {
        var shorter = characters
        while let last = shorter.last, isTail(last) { shorter.removeLast() }
        return shorter.isEmpty ? self : LooseSpelling(folded: shorter)
    }

    private init(folded: [Character]) {
        characters = folded
    }

    private static func folded(_ character: Character) -> [Character]? {
        switch character {
        case "\u{2018}", "\u{2019}", "\u{02BC}", "\u{0060}", "\u{00B4}": ["'"]
        case "\u{201C}", "\u{201D}", "\u{201E}", "\u{00AB}", "\u{00BB}": ["\""]
        case "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2212}": ["-"]
        case "\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}", "\u{FEFF}", "\u{00AD}": nil
        // Marks for the direction of writing, which forms in Arabic put beside digits and at the ends of words.
        case "\u{061C}", "\u{200E}", "\u{200F}", "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}": nil
        default: Array(character.westernDigit.lowercased())
        }
    }
}
