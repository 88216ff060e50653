/// A screen with its colours, from its escape sequences (ECMA-48, SGR).
struct PaintedScreen {
    /// A letter, and how it is drawn.
    struct Cell: Hashable {
        var letter: Character
        var pen: Pen
    }

    /// The parameters of colours as they were sent, such as `38;5;16`; nil for the terminal's own.
    struct Pen: Hashable {
        var text: String?
        var ground: String?
        var isBold = false
        var isReversed = false
    }

    private(set) var rows: [[Cell]] = []

    init(_ styled: String) {
        // What was sent stays in force on the next line.
        var pen = Pen()
        for line in styled.split(separator: "\n", omittingEmptySubsequences: false) {
            var row: [Cell] = []
            for piece in line.split(separator: "\u{1B}[", omittingEmptySubsequences: false).enumerated() {
                var letters = piece.element
                if piece.offset > 0, let end = letters.firstIndex(of: "m") {
                    pen.take(letters[..<end])
                    letters = letters[letters.index(after: end)...]
                }
                row += letters.map { Cell(letter: $0, pen: pen) }
            }
            rows.append(row)
        }
    }

    /// How the first letter of a text is drawn.
    func pen(of text: String) -> Pen? {
        for row in rows {
            let words = String(row.map(\.letter))
            guard let range = words.firstRange(of: text) else { continue }
            return row[words.distance(from: words.startIndex, to: range.lowerBound)].pen
        }
        return nil
    }

    var grounds: Set<String?> { Set(rows.joined().map(\.pen.ground)) }
}

extension PaintedScreen.Pen {
    fileprivate mutating func take(_ sequence: Substring) {
        var parameters = sequence.split(separator: ";", omittingEmptySubsequences: false)[...]
        while let first = parameters.popFirst() {
            let number = Int(first) ?? 0
            // A number of 256, or three parts.
            let rest = number == 38 || number == 48 ? parameters.prefix(parameters.first == "5" ? 2 : 4) : []
            parameters = parameters.dropFirst(rest.count)
            let colour = ([first] + rest).joined(separator: ";")
            switch number {
            case 0: self = PaintedScreen.Pen()
            case 1: isBold = true
            case 7: isReversed = true
            case 30...38, 90...97: text = colour
            case 39: text = nil
            case 40...48, 100...107: ground = colour
            case 49: ground = nil
            default: break
            }
        }
    }
}
