/// Where a line stands by what it starts with, whatever its indentation says.
enum LineRank {
    /// At the left margin.
    case part
    /// Under the head of the survey.
    case head
    /// Under a section.
    case question
    /// Under a question, or under a list of choices.
    case detail
    /// A line of text, under whatever has text.
    case words

    private static let parts: Set = ["survey", "welcome", "consent", "section", "ending", "thanks"]
    private static let heads: Set = ["edition", "languages", "ages", "takes", "support"]
    /// Those that stand nowhere else; `when`, `choices` and `support` do.
    private static let details: Set = [
        "hint", "required", "sensitive", "breakdown", "shuffle", "themes", "at", "from", "unit", "top",
    ]

    /// - Returns: Nil where the first word says nothing, or is misspelt.
    init?(_ line: Line) {
        guard case .tokens(let tokens) = line.content else {
            self = .words
            return
        }
        guard let first = tokens.first else { return nil }
        if first.isSymbol("-") || first.isSymbol("*") {
            self = .detail
        } else if first.kind != .word {
            return nil
        } else if Self.parts.contains(first.text) {
            self = .part
        } else if QuestionKind(rawValue: first.text) != nil {
            self = .question
        } else if Self.heads.contains(first.text) {
            self = .head
        } else if Self.details.contains(first.text) {
            self = .detail
        } else {
            return nil
        }
    }
}
