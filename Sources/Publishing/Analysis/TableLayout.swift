import Questionnaire

/// Lays a table out for a terminal, indented by two; the labels take the room that the figures leave.
struct TableLayout {
    /// Narrower than this no table can be read.
    static let narrowest = 40
    private static let narrowestLabel = 18
    private static let indent = 2
    private static let gap = 2
    /// A head that is wider than its figures is broken into lines of this.
    private static let widestHead = 12

    let columns: Int

    init(columns: Int) {
        self.columns = max(columns, Self.narrowest)
    }

    func lines(of table: FigureTable) -> [String] {
        let widths = figureWidths(of: table)
        let room = columns - Self.indent - widths.reduce(0) { $0 + $1 + Self.gap }
        let longest = table.rows.map { TerminalWidth.of($0.label.harmless()) + 2 * $0.depth }.max() ?? 0
        let label = min(max(longest, Self.narrowestLabel), max(room, Self.narrowestLabel))
        let head = lines(of: [""], table.header, label: label, figures: widths, fromBottom: true)
        return head
            + table.rows.flatMap { row -> [String] in
                // A label that is longer than a line goes on under itself, set in.
                let margin = String(repeating: "  ", count: row.depth)
                let labels = TextWrapping.lines(of: row.label, width: label, first: margin, rest: margin + "  ")
                return lines(of: labels, row.figures, label: label, figures: widths, fromBottom: false)
            }
    }

    /// How many of the columns behind the labels fit beside each other; at least one.
    func fitting(_ table: FigureTable) -> Int {
        var room = columns - Self.indent - Self.narrowestLabel
        var count = 0
        for width in figureWidths(of: table) {
            room -= width + Self.gap
            guard room >= 0 || count == 0 else { break }
            count += 1
        }
        return count
    }

    /// The lines of one row. Figures stand beside the first line of its label, heads just above the figures.
    private func lines(
        of labels: [String], _ texts: [String], label: Int, figures widths: [Int], fromBottom: Bool
    ) -> [String] {
        let cells = zip(texts, widths).map { TextWrapping.lines(of: $0, width: $1) }
        let height = max(labels.count, cells.map(\.count).max() ?? 0)
        return (0..<height).map { line in
            var text = String(repeating: " ", count: Self.indent)
            var used = Self.indent
            func put(_ words: String, at column: Int) {
                text += String(repeating: " ", count: max(0, column - used)) + words
                used = max(used, column) + TerminalWidth.of(words)
            }
            if labels.indices.contains(line), !labels[line].isEmpty { put(labels[line], at: Self.indent) }
            var end = Self.indent + label
            for (cell, width) in zip(cells, widths) {
                end += Self.gap + width
                let index = fromBottom ? line - (height - cell.count) : line
                guard cell.indices.contains(index), !cell[index].isEmpty else { continue }
                put(cell[index], at: end - TerminalWidth.of(cell[index]))
            }
            return text
        }
    }

    /// As wide as the figures need, and as the head, as long as that is not much.
    private func figureWidths(of table: FigureTable) -> [Int] {
        table.header.indices.map { column in
            let figures = table.rows.map { TerminalWidth.of($0.figures[column].harmless()) }.max() ?? 0
            return max(figures, min(TerminalWidth.of(table.header[column].harmless()), Self.widestHead))
        }
    }
}
