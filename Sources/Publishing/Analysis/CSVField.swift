import Questionnaire

/// One cell of a CSV file (RFC 4180) that no spreadsheet takes for a formula.
enum CSVField {
    /// Words from people: a cell that a spreadsheet would take for a formula, or that starts with the
    /// mark itself, gets a leading `'`.
    static func text(_ text: String) -> String {
        let isLive = text.unicodeScalars.first.map { "=+-@'\t\r".unicodeScalars.contains($0) } ?? false
        return quoted((isLive ? "'" : "") + text.harmless())
    }

    private static func quoted(_ text: String) -> String {
        guard text.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return text }
        return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}
