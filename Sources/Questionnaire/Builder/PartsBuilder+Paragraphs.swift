extension PartsBuilder where Part == Text {
    /// A paragraph. A text of several lines is joined into one, and a blank line in it parts two
    /// paragraphs, as in a survey file.
    public static func buildExpression(_ words: String) -> [Text] { Text.paragraphs(of: words) }
}

extension Text {
    /// The paragraphs of a text, without blanks at the ends of its lines.
    static func paragraphs(of words: String) -> [Text] {
        let lines = words.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { line in
            let start = line.drop(while: \.isWhitespace)
            return String(start.reversed().drop(while: \.isWhitespace).reversed())
        }
        return lines.split(whereSeparator: \.isEmpty).map { Text(words: $0.joined(separator: " ")) }
    }
}
