/// Paragraphs as one text for a translator, and back.
enum Paragraphs {
    static func joined(_ paragraphs: [Text]) -> String { paragraphs.map(\.source).joined(separator: "\n\n") }

    /// A translation may have more or fewer paragraphs than its source; a single line end is a blank.
    static func parted(_ text: String) -> [Text] {
        text.split(separator: "\n", omittingEmptySubsequences: false)
            .split { $0.allSatisfy(\.isWhitespace) }
            .map { Text($0.map(String.init).joined(separator: " ")) }
    }
}
