import Questionnaire

extension String {
    /// The text in lines of at most `width` cells, broken between words.
    ///
    /// A word that is wider than a line (a web address, or a language that writes without blanks) is
    /// broken between characters. Line feeds in the text are kept; a no-break space becomes a blank that
    /// never ends a line.
    ///
    /// - Parameters:
    ///   - first: what stands in front of the first line, such as the number of a choice.
    ///   - rest: what stands in front of every other line.
    func wrapped(to width: Int, first: String = "", rest: String = "") -> [String] {
        var lines: [String] = []
        var line = first
        var used = TerminalWidth.of(first)
        var isFresh = true
        func open() {
            lines.append(line)
            line = rest
            used = TerminalWidth.of(rest)
            isFresh = true
        }
        for (index, paragraph) in split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if index > 0 { open() }
            for word in paragraph.split(separator: " ") {
                let cells = TerminalWidth.of(word)
                if !isFresh, used + 1 + cells <= width {
                    line += " " + word
                    used += 1 + cells
                    continue
                }
                if !isFresh { open() }
                for character in word {
                    let cell = TerminalWidth.of(character)
                    if used + cell > width, !isFresh { open() }
                    line.append(character)
                    used += cell
                    isFresh = false
                }
            }
        }
        lines.append(line)
        return lines.map { $0.replacing("\u{A0}", with: " ") }
    }
}
