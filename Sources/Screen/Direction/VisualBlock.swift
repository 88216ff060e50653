import Questionnaire

/// Cells beside each other that keep together when a page is mirrored.
struct VisualBlock {
    /// From left to right.
    let text: String
    /// The cells of the line, as it is read, from left to right.
    let columns: [Int]

    var width: Int { columns.count }

    /// The blocks of a run, as far as there is room, in the order of the line.
    ///
    /// The blanks around words are the page's: in front of an English word of an Arabic page they stand on its right.
    static func blocks(
        of run: StyledLine.Run, from column: Int, room: Int, page: WritingDirection, order: LineOrder
    ) -> [VisualBlock] {
        // Nearly every line of a page in English is one that nothing has to be done to.
        if page == .ltr, !run.text.hasLeftwardScript {
            return [VisualBlock(run.text[...], .ltr, from: column, room: room, page: page)]
        }
        let direction = run.direction.resolved(for: run.text, on: page)
        guard order == .program || !run.text.hasLeftwardScript else {
            var shaped = ShapedText(run.text, direction, mirroring: false)
            shaped.cut(to: room)
            return [VisualBlock(shaped, in: Array(shaped.clusters.indices), from: column)]
        }
        var (column, room) = (column, room)
        return parts(of: run, direction, page).map { part in
            let block = VisualBlock(part, direction, from: column, room: room, page: page)
            (column, room) = (column + block.width, room - block.width)
            return block
        }
    }

    private static func parts(
        of run: StyledLine.Run, _ direction: WritingDirection, _ page: WritingDirection
    ) -> [Substring] {
        guard run.direction == .ofLetters, direction != page else { return [run.text[...]] }
        let words = run.text.drop { $0 == " " }
        let blanks = words.reversed().prefix { $0 == " " }.count
        let parts = [run.text[..<words.startIndex], words.dropLast(blanks), words.suffix(blanks)]
        return parts.filter { !$0.isEmpty }
    }

    /// Cells with nothing in them.
    init(blank cells: Int, from column: Int, page: WritingDirection) {
        let cells = max(0, cells)
        text = String(repeating: " ", count: cells)
        let range = Array(column..<column + cells)
        columns = page == .ltr ? range : range.reversed()
    }

    private init(
        _ text: Substring, _ direction: WritingDirection, from column: Int, room: Int, page: WritingDirection
    ) {
        let isPlain = direction == .ltr && !text.hasLeftwardScript
        if text.allSatisfy({ $0 == " " }) {
            self.init(blank: min(room, text.utf8.count), from: column, page: page)
        } else if isPlain, case let width = TerminalWidth.of(text), width <= room {
            self.init(text: String(text), columns: Array(column..<column + width))
        } else {
            var shaped = isPlain ? ShapedText(unshaped: String(text)) : ShapedText(String(text), direction)
            shaped.cut(to: room)
            self.init(shaped, in: shaped.order, from: column)
        }
    }

    private init(_ shaped: ShapedText, in order: [Int], from column: Int) {
        var places: [Range<Int>] = []
        for cluster in shaped.clusters {
            let start = places.last?.upperBound ?? column
            places.append(start..<start + cluster.width)
        }
        self.init(text: order.map { shaped.clusters[$0].text }.joined(), columns: order.flatMap { places[$0] })
    }

    private init(text: String, columns: [Int]) {
        self.text = text
        self.columns = columns
    }
}
