/// Breaks text into lines that fit a terminal or a plain sheet, counted in cells.
package enum TextWrapping {
    /// The lines of a text, none wider than `width` cells.
    ///
    /// Breaks stand between words; a word that is wider than a line is cut between characters. A
    /// web address (a word with `://` in it) is not cut: it stands on a line of its own and overflows
    /// it, so that it can be copied. Blanks at a break and repeated blanks go, and so do marks that could
    /// act on a terminal. A no-break space becomes a blank that never ends a line. An empty text is one
    /// line.
    ///
    /// - Parameters:
    ///   - text: of any length.
    ///   - width: in cells.
    ///   - first: what stands in front of the first line, such as "- ".
    ///   - rest: what stands in front of every other line, such as "  ".
    ///   - keepingLines: whether a line feed in the text starts a new line; otherwise it is a blank.
    ///   - keepingAddresses: whether web addresses may overflow; a screen, which cuts what does, says no.
    ///   - measure: the cells of a word; a screen, which shapes letters, counts in another way.
    package static func lines(
        of text: String, width: Int, first: String = "", rest: String = "", keepingLines: Bool = false,
        keepingAddresses: Bool = true, measuring measure: @escaping (String) -> Int = TerminalWidth.of
    ) -> [String] {
        var wrapping = Wrapping(
            width: width, first: first, rest: rest, keepsAddresses: keepingAddresses, measure: measure)
        let text = text.harmless(keepingLines: keepingLines)
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if index > 0 { wrapping.endLine() }
            for word in line.split(separator: " ") { wrapping.add(word) }
        }
        wrapping.endLine()
        return wrapping.lines
    }
}

/// The lines so far, and the one that is being filled.
private struct Wrapping {
    let width: Int
    let rest: String
    let keepsAddresses: Bool
    let measure: (String) -> Int
    private(set) var lines: [String] = []
    private var line: String
    /// In cells.
    private var used: Int
    private var isFresh = true

    init(width: Int, first: String, rest: String, keepsAddresses: Bool, measure: @escaping (String) -> Int) {
        self.width = width
        self.rest = rest
        self.keepsAddresses = keepsAddresses
        self.measure = measure
        line = first
        used = TerminalWidth.of(first)
    }

    mutating func endLine() {
        lines.append(line.replacing("\u{A0}", with: " "))
        line = rest
        used = TerminalWidth.of(rest)
        isFresh = true
    }

    mutating func add(_ word: Substring) {
        let cells = measure(String(word))
        if !isFresh {
            if used + 1 + cells <= width {
                append(" " + word, cells: 1 + cells)
                return
            }
            endLine()
        }
        if used + cells <= width || (keepsAddresses && word.contains("://")) {
            append(String(word), cells: cells)
            return
        }
        // A character that is wider than what is left still takes its place: a line is never stuck.
        for character in word {
            let cells = TerminalWidth.of(character)
            if !isFresh, used + cells > width { endLine() }
            append(String(character), cells: cells)
        }
    }

    private mutating func append(_ text: String, cells: Int) {
        line += text
        used += cells
        isFresh = false
    }
}
