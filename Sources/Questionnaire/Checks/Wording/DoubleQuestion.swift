/// Two questions in one, to which one answer says nothing certain.
///
/// Only what is sure is found: "and/or", and a second question mark. An "and" between two things is often
/// right, and is left to people.
enum DoubleQuestion {
    static func findings(in written: WrittenTexts.Written) -> [WordingFinding] {
        let text = written.text.source
        if text.lowercased().contains("and/or") {
            return [finding("\"and/or\" asks two things at once", "ask about one of them, or make two questions")]
        }
        let marks = text.split(whereSeparator: { !"?".contains($0) }).count
        return marks > 1 ? [finding("this asks \(marks) questions at once", "make a question of each")] : []
    }

    private static func finding(_ message: String, _ help: String) -> WordingFinding {
        WordingFinding(id: "double-question", message: message, help: help)
    }
}
