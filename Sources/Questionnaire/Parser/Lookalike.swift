import Foundation

/// Characters that look like ones that the language uses, so that an error can say which was meant, and
/// the line can be read as it was meant.
enum Lookalike {
    /// The plain characters that a character looks like, or nil for a plain one and for one like no other.
    static func plain(_ character: Character) -> String? {
        if let ascii = character.asciiValue { return plain(ascii) }
        if quotes.contains(character) { return "\"" }
        if let found = marks[character] { return found }
        // Full-width and mathematical forms, and the joined letters of printed pages, decompose into what they mean.
        let simple = String(character).precomposedStringWithCompatibilityMapping
        return simple.allSatisfy { $0.isASCII && $0 != " " } ? simple : nil
    }

    /// Nearly everything is ASCII, and needs no table.
    private static func plain(_ ascii: UInt8) -> String? {
        switch ascii {
        case UInt8(ascii: "'"), UInt8(ascii: "`"): "\""
        case UInt8(ascii: ";"): ","
        default: nil
        }
    }

    /// The Latin letter that a letter of another alphabet looks like.
    ///
    /// Such a letter is right in a word of its own alphabet, and a slip among Latin ones.
    static func latin(_ letter: Character) -> Character? { letters[letter] }

    /// The word with every letter of another alphabet replaced that looks like a Latin one, where the word
    /// is then a Latin one.
    static func latin(_ word: String) -> String? {
        let replaced = String(word.map { latin($0) ?? $0 })
        return replaced != word && replaced.allSatisfy(\.isASCII) ? replaced : nil
    }

    /// The name that somebody probably meant, be it in the letters of another alphabet.
    static func nearest(to name: String, in names: [String]) -> String? {
        same(as: name, in: names) ?? NearestName.of(latin(name) ?? name, in: names)
    }

    /// The keyword that somebody probably meant. A survey is read on as if it stood there, so the beginning of one is not
    /// enough.
    static func keyword(nearTo name: String, in keywords: [String]) -> String? {
        same(as: name, in: keywords) ?? NearestName.misspelt(latin(name) ?? name, in: keywords)
    }

    private static func same(as name: String, in names: [String]) -> String? {
        latin(name).flatMap { names.contains($0) ? $0 : nil }
    }

    /// Single quotes, primes and full-width quotes, taken for the one quote that there is.
    static let quotes: Set<Character> = [
        "'", "`", "\u{B4}", "\u{2018}", "\u{2019}", "\u{201A}", "\u{201B}", "\u{2032}", "\u{2033}", "\u{2039}",
        "\u{203A}", "\u{FF02}", "\u{FF07}",
    ]

    private static let marks: [Character: String] = [
        "\u{2010}": "-", "\u{2011}": "-", "\u{2012}": "-", "\u{2013}": "-", "\u{2014}": "-", "\u{2015}": "-",
        "\u{2212}": "-", "\u{2022}": "-", "\u{2023}": "-", "\u{2043}": "-", "\u{00B7}": "-", "\u{25CF}": "-",
        "\u{25E6}": "-", "\u{2217}": "*", "\u{2192}": "->", "\u{21D2}": "->", "\u{27F6}": "->", "\u{2264}": "<=",
        "\u{2265}": ">=", "\u{2260}": "!=", "\u{060C}": ",", "\u{3001}": ",", "\u{2502}": "|", "\u{00A6}": "|",
        "\u{2223}": "|", "\u{01C0}": "|",
    ]

    private static let letters: [Character: Character] = {
        let cyrillic = zip("аеорсухіјѕһԁԛԝкАВЕКМНОРСТУХІЈЅ", "aeopcyxijshdqwkABEKMHOPCTYXIJS")
        let greek = zip("οανρικυΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "oavpikuABEZHIKMNOPTYX")
        return Dictionary(Array(cyrillic) + Array(greek)) { first, _ in first }
    }()
}
