/// A word of a text, folded for comparing: lower case, no apostrophes, no invisible marks.
package struct FoldedWord: Sendable {
    package let original: Substring
    package let folded: String

    /// The words of a text in order.
    package static func all(in text: String) -> [FoldedWord] {
        text.utf8.allSatisfy { $0 < 0x80 } ? ascii(in: text) : any(in: text)
    }

    /// The words of any text. Characters are looked up in Unicode's tables.
    static func any(in text: String) -> [FoldedWord] {
        text.split { !$0.isLetter && !$0.isNumber && !isPartOfWord($0) }.compactMap { word in
            let folded = word.lowercased().filter { !isPartOfWord($0) }
                .unicodeScalars.filter { $0.properties.generalCategory != .format }
            return folded.isEmpty ? nil : FoldedWord(original: word, folded: String(String.UnicodeScalarView(folded)))
        }
    }

    /// The same words of a text in ASCII, which nearly every text is, in a tenth of the time.
    static func ascii(in text: String) -> [FoldedWord] {
        var words: [FoldedWord] = []
        let bytes = text.utf8.map(\.inLowerCase)
        words.reserveCapacity(bytes.count / 4)
        var rest = bytes[...]
        while let start = rest.firstIndex(where: \.isOfWord) {
            let end = rest[start...].firstIndex { !$0.isOfWord } ?? rest.endIndex
            let letters = rest[start..<end]
            rest = rest[end...]
            let folded = letters.contains(.apostrophe) ? letters.filter { $0 != .apostrophe }[...] : letters
            guard !folded.isEmpty else { continue }
            let first = text.utf8.index(text.startIndex, offsetBy: start)
            words.append(
                FoldedWord(
                    original: Substring(text.utf8[first..<text.utf8.index(first, offsetBy: letters.count)]),
                    folded: String(decoding: folded, as: UTF8.self)))
        }
        return words
    }

    private static func isPartOfWord(_ character: Character) -> Bool {
        character == "'" || character == "\u{2019}"
            || character.unicodeScalars.allSatisfy { $0.properties.generalCategory == .format }
    }
}

extension UInt8 {
    fileprivate static let apostrophe = UInt8(ascii: "'")

    fileprivate var inLowerCase: UInt8 { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= self ? self | 0x20 : self }

    /// Whether it is part of a word in lower case.
    fileprivate var isOfWord: Bool {
        UInt8(ascii: "a")...UInt8(ascii: "z") ~= self || UInt8(ascii: "0")...UInt8(ascii: "9") ~= self
            || self == .apostrophe
    }
}
