import Questionnaire

/// A table of a plain text, as ``TableLayout`` writes it.
struct TextTable {
    private(set) var rows: [[String]] = []
    /// The line behind it.
    private(set) var end: Int
    /// Where the columns behind the labels end, in cells of a terminal.
    private var ends: [Int] = []

    /// Nil where no table begins on the line.
    init?(_ lines: [String], from start: Int) {
        end = start
        // The head has nothing over the labels; of its lines the last one has a part of every column.
        var heads: [[Piece]] = []
        while end < lines.count, lines[end].hasPrefix("      "), let pieces = Piece.pieces(of: lines[end]) {
            heads.append(pieces)
            end += 1
        }
        guard let last = heads.last, end < lines.count else { return nil }
        ends = last.map(\.end)
        let header = ends.map { column in
            heads.flatMap { $0.filter { $0.end == column } }.map(\.text).joined(separator: " ")
        }
        // Whatever else is set in so far has words that end elsewhere.
        guard heads.allSatisfy({ $0.allSatisfy { ends.contains($0.end) } }) else { return nil }
        rows = [[""] + header]
        while end < lines.count, take(lines[end]) || takeGroup(in: lines) { end += 1 }
        guard rows.count > 1 else { return nil }
    }

    /// - Returns: whether the line is still one of the table.
    private mutating func take(_ line: String) -> Bool {
        guard line.hasPrefix("  "), let pieces = Piece.pieces(of: line), let label = pieces.first else { return false }
        let figures = pieces.dropFirst()
        guard figures.allSatisfy({ ends.contains($0.end) }) else { return false }
        if figures.isEmpty {
            // A label that goes on below, set in further. What ends behind the first column is no label.
            guard line.hasPrefix("    "), rows.count > 1, label.end < (ends.first ?? 0) else { return false }
            rows[rows.count - 1][0] += " \(label.text)"
            return true
        }
        rows.append([label.text] + ends.map { end in figures.first { $0.end == end }?.text ?? "" })
        return true
    }

    /// Takes the name of a group, which stands over its rows with no figures. Words that end the table have none under them.
    private mutating func takeGroup(in lines: [String]) -> Bool {
        let line = lines[end]
        guard line.hasPrefix("  "), !line.hasPrefix("    "), let label = Piece.pieces(of: line), label.count == 1 else {
            return false
        }
        let below = lines[(end + 1)...].first { Piece.pieces(of: $0).map { $0.count > 1 } ?? true }
        guard let below, below.hasPrefix("    "), let figures = Piece.pieces(of: below)?.dropFirst(), !figures.isEmpty,
            figures.allSatisfy({ ends.contains($0.end) })
        else { return false }
        rows.append([label[0].text] + ends.map { _ in "" })
        return true
    }

    /// Words with no two blanks between them, and where they end.
    private struct Piece {
        var text: String
        var end: Int

        static func pieces(of line: String) -> [Piece]? {
            var pieces: [Piece] = []
            var place = 0
            var blanks = 2
            for character in line {
                place += TerminalWidth.of(String(character))
                if character == " " {
                    blanks += 1
                } else {
                    if blanks > 1 || pieces.isEmpty {
                        pieces.append(Piece(text: "", end: 0))
                    } else if blanks == 1 {
                        pieces[pieces.count - 1].text += " "
                    }
                    pieces[pieces.count - 1].text.append(character)
                    pieces[pieces.count - 1].end = place
                    blanks = 0
                }
            }
            return pieces.isEmpty ? nil : pieces
        }
    }
}
