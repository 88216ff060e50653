/// A word of a text, folded for comparing: lower case, no apostrophes, no invisible marks.
package struct FoldedWord: Sendable {
    package let original: Substring
    package let folded: String

    /// The words of a text in order.
    package static func all(in text: String) -> [FoldedWord] {
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
