import Questionnaire

/// Typed text broken into lines, with the way from a place in the text to a cell and back.
package struct TextLayout {
    /// The characters of each line; a blank or a line end that a line was broken at is in none.
    package let lines: [Range<Int>]
    private let characters: [Character]

    package init(_ characters: [Character], width: Int) {
        self.characters = characters
        var lines: [Range<Int>] = []
        var start = 0
        var used = 0
        var afterBlank: Int?
        for (index, character) in characters.enumerated() {
            let cells = TerminalWidth.of(character)
            if character == "\n" || (character == " " && used + cells > width) {
                lines.append(start..<index)
                (start, used, afterBlank) = (index + 1, 0, nil)
                continue
            }
            while used + cells > width, index > start {
                // Without a blank in it, a word is broken where the line ends.
                let end = afterBlank ?? index
                lines.append(start..<end)
                (start, used, afterBlank) = (end, ShapedWidth.of(String(characters[end..<index])), nil)
            }
            used += cells
            if character == " " { afterBlank = index + 1 }
        }
        self.lines = lines + [start..<characters.count]
    }

    package func text(ofLine line: Int) -> String { String(characters[lines[line]]) }

    /// The line and the cell of a place between two characters.
    package func spot(of place: Int) -> Frame.Spot {
        let line = lines.lastIndex { $0.lowerBound <= place } ?? 0
        let range = lines[line]
        let before = ShapedWidth.of(String(characters[range.lowerBound..<min(place, range.upperBound)]))
        // Between two letters that are shown as one, the cursor stands on it.
        return Frame.Spot(row: line, column: joins(place, in: range) ? before - 1 : before)
    }

    /// Whether a character is shown as one with that before it.
    private func joins(_ place: Int, in line: Range<Int>) -> Bool {
        line.dropFirst().contains(place) && LamAlef.joins(characters[place - 1], characters[place])
    }

    /// The place that is nearest to a cell of a line.
    package func place(in line: Int, near column: Int) -> Int {
        let range = lines[line]
        var used = 0
        for place in range {
            used += TerminalWidth.of(characters[place]) - (joins(place, in: range) ? 1 : 0)
            if used > column { return place }
        }
        // The end of a line that was broken after a blank belongs to the next line.
        return line + 1 < lines.count && lines[line + 1].lowerBound == range.upperBound && !range.isEmpty
            ? range.upperBound - 1 : range.upperBound
    }
}
