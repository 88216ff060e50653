import Questionnaire

extension String {
    /// The text as one line of Markdown (CommonMark and GitHub's) that shows exactly these words: no
    /// emphasis, link, heading, list, table or HTML comes of it.
    var markdownEscaped: String {
        let text = harmless()
        // "A&E" stays readable; only with a semicolon behind it can a "&" begin an entity.
        let mayHoldEntity = text.contains(";")
        var result = ""
        for character in text {
            switch character {
            // The entity is safe also where a reader of Markdown knows no backslash before "<".
            case "<": result += "&lt;"
            case "&" where mayHoldEntity: result += "&amp;"
            case _ where "\\`*_[]>#|~!".contains(character): result += "\\\(character)"
            default: result.append(character)
            }
        }
        return result.escapingListMarker
    }

    /// A text that begins like a list, a rule or a quoted line begins with a backslash instead.
    private var escapingListMarker: String {
        let start = drop { $0 == " " }
        guard let first = start.first else { return "" }
        if "+-=:".contains(first) { return "\\\(start)" }
        let digits = start.prefix { $0.isASCII && $0.isNumber }
        let after = start.dropFirst(digits.count)
        guard !digits.isEmpty, let mark = after.first, mark == "." || mark == ")" else { return String(start) }
        return "\(digits)\\\(after)"
    }
}
