import Questionnaire

/// Lays words and tables out for a terminal of a given width.
struct TextLayout {
    let columns: Int

    init(columns: Int) {
        // Narrower than this no table can be read.
        self.columns = max(columns, 40)
    }

    /// The words on as many lines as they need. A word that is longer than a line is cut into pieces.
    func wrap(_ text: String, to width: Int? = nil) -> [String] {
        let width = max(1, width ?? columns)
        var lines: [String] = []
        var line = ""
        for word in text.harmless().split(separator: " ").flatMap({ pieces(of: $0, to: width) }) {
            if line.isEmpty {
                line = word
            } else if TerminalWidth.of(line) + 1 + TerminalWidth.of(word) <= width {
                line += " " + word
            } else {
                lines.append(line)
                line = word
            }
        }
        return lines + [line]
    }

    private func pieces(of word: Substring, to width: Int) -> [String] {
        guard TerminalWidth.of(word) > width else { return [String(word)] }
        var pieces = [""]
        var used = 0
        for character in word {
            let own = TerminalWidth.of(character)
            if used + own > width, used > 0 {
                pieces.append("")
                used = 0
            }
            pieces[pieces.count - 1].append(character)
            used += own
        }
        return pieces
    }

    /// The table, indented by two; the first column takes the room that the numbers leave.
    func lines(of table: FigureTable) -> [String] {
        let widths = widths(of: table)
        return ([table.header] + table.rows).flatMap { row -> [String] in
            let cells = zip(row, widths).map { wrap($0, to: $1) }
            let height = cells.map(\.count).max() ?? 0
            return (0..<height).map { line in
                let texts = cells.enumerated().map { column, lines in
                    pad(lines.indices.contains(line) ? lines[line] : "", to: widths[column], isNumber: column > 0)
                }
                return ("  " + texts.joined(separator: "  ")).trimmingBlanks
            }.filter { !$0.isEmpty }
        }
    }

    /// How many of the number columns fit beside each other.
    func fitting(_ table: FigureTable) -> Int {
        var room = columns - 2 - Self.narrowestLabel
        var count = 0
        for width in numberWidths(of: table) {
            room -= width + 2
            guard room >= 0 || count == 0 else { break }
            count += 1
        }
        return count
    }

    private static let narrowestLabel = 18

    private func widths(of table: FigureTable) -> [Int] {
        let numbers = numberWidths(of: table)
        let labels = table.rows.compactMap(\.first).map { TerminalWidth.of($0.harmless()) }.max() ?? 0
        let room = columns - 2 - numbers.reduce(0) { $0 + $1 + 2 }
        return [min(max(labels, Self.narrowestLabel), max(room, Self.narrowestLabel))] + numbers
    }

    /// As wide as the numbers need, and as the header, as long as that is not much.
    private func numberWidths(of table: FigureTable) -> [Int] {
        table.header.indices.dropFirst().map { column in
            let numbers = table.rows.map { TerminalWidth.of($0[column].harmless()) }.max() ?? 0
            return max(numbers, min(TerminalWidth.of(table.header[column].harmless()), 12))
        }
    }

    private func pad(_ text: String, to width: Int, isNumber: Bool) -> String {
        let blanks = String(repeating: " ", count: max(0, width - TerminalWidth.of(text)))
        return isNumber ? blanks + text : text + blanks
    }
}

extension String {
    /// Without blanks at the end.
    fileprivate var trimmingBlanks: String {
        String(reversed().drop { $0 == " " }.reversed())
    }
}
