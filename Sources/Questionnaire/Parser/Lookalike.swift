/// Characters that look like one that the language uses, so that an error can say which was meant.
enum Lookalike {
    static func ascii(of character: Character) -> Character? {
        if let found = table[character] { return found }
        // The full-width forms stand in the same order as ASCII, 0xFEE0 higher.
        guard let scalar = character.unicodeScalars.first, (0xFF01...0xFF5E).contains(scalar.value) else { return nil }
        return Unicode.Scalar(scalar.value - 0xFEE0).map(Character.init)
    }

    private static let table: [Character: Character] = [
        "\u{2010}": "-", "\u{2011}": "-", "\u{2012}": "-", "\u{2013}": "-", "\u{2014}": "-", "\u{2212}": "-",
        "\u{2022}": "-", "\u{00B7}": "-", "\u{2018}": "\"", "\u{2019}": "\"", "'": "\"", "`": "\"",
        "\u{2192}": ">", "\u{2264}": "<", "\u{2265}": ">", "\u{201A}": ",", ";": ",", "\u{060C}": ",",
    ]
}
