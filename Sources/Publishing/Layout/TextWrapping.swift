import Questionnaire

/// Breaks text into lines that fit a terminal or a plain sheet, counted in cells.
enum TextWrapping {
    /// The lines of a text, none wider than `width` cells.
    ///
    /// Breaks stand between words; a word that is wider than a line is cut. Blanks at a break and
    /// repeated blanks go, and so do marks that could act on a terminal. An empty text has no lines.
    /// `first` stands before the first line, such as "- ", and `rest` before the others, such as "  ".
    static func lines(of text: String, width: Int, first: String = "", rest: String = "") -> [String] {
        var lines: [String] = []
        var line = first
        var isEmpty = true
        func endLine() {
            lines.append(line)
            line = rest
            isEmpty = true
        }
        for word in text.harmless().split(separator: " ") {
            let gap = isEmpty ? "" : " "
            if TerminalWidth.of(line) + gap.count + TerminalWidth.of(word) <= width {
                line += gap + word
                isEmpty = false
                continue
            }
            if !isEmpty { endLine() }
            // A character that is wider than what is left still takes its place: a line is never stuck.
            for character in word {
                if !isEmpty, TerminalWidth.of(line) + TerminalWidth.of(character) > width { endLine() }
                line.append(character)
                isEmpty = false
            }
        }
        if !isEmpty { lines.append(line) }
        return lines
    }
}
