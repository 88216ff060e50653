import Questionnaire

/// A heading in plain text, underlined so that the eye finds it where there is neither size nor colour.
enum TextHeading {
    enum Underline: Character {
        /// For the title of the whole.
        case main = "="
        /// For each of its parts.
        case part = "-"
    }

    /// The words, and a line under them as long as the widest of their lines.
    static func lines(of text: String, width: Int, underline: Underline) -> [String] {
        let lines = TextWrapping.lines(of: text, width: width)
        let widest = lines.map { TerminalWidth.of($0) }.max() ?? 0
        return lines + [String(repeating: underline.rawValue, count: min(widest, width))]
    }
}
