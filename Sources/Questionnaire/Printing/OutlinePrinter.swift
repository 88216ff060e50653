/// Writes an outline as text: two blanks for each step inwards, one blank line between parts, and
/// comments where they belong.
struct OutlinePrinter {
    /// How many cells a line of a paragraph may have.
    private static let width = 90

    private let comments: Comments
    private var text = ""

    private init(_ comments: Comments) {
        self.comments = comments
    }

    static func text(of parts: [Outline], with comments: Comments = Comments()) -> String {
        var printer = OutlinePrinter(comments)
        printer.write(parts, indent: 0)
        printer.write(comments.atEnd, indent: 0, isSpaced: true)
        return printer.text
    }

    private mutating func write(_ parts: [Outline], indent: Int) {
        var isBehindParagraph = false
        for part in parts {
            if isBehindParagraph, part.isParagraph { writeLine("|", indent) }
            isBehindParagraph = part.isParagraph
            write(part, indent: indent)
        }
    }

    private mutating func write(_ part: Outline, indent: Int) {
        let place = part.lines?.lowerBound
        let above = place.flatMap { comments.above[$0] } ?? []
        if part.isSpaced, above.isEmpty { writeBlank() }
        write(above, indent: indent, isSpaced: part.isSpaced)
        if part.isSpaced, let place, comments.parted.contains(place) { writeBlank() }
        switch part.content {
        case .line(let line):
            let beside = place.flatMap { comments.beside[$0] }.map { "  \($0)" } ?? ""
            writeLine(line + beside, indent)
        case .paragraph(let paragraph):
            for line in paragraph.lines(ofWidth: Self.width - indent - 2) { writeLine("| \(line)", indent) }
        }
        write(part.children, indent: indent + 2)
        if let below = place.flatMap({ comments.below[$0] }) {
            write(below, indent: indent + 2, isSpaced: part.children.contains(where: \.isSpaced))
        }
    }

    /// - Parameter isSpaced: whether blank lines stand before and among them.
    private mutating func write(_ remarks: [Comments.Remark], indent: Int, isSpaced: Bool) {
        for (index, remark) in remarks.enumerated() {
            if isSpaced, index == 0 || remark.followsBlank { writeBlank() }
            writeLine(remark.text, indent)
        }
    }

    /// Nothing stands at the top of a file but its first line.
    private mutating func writeBlank() {
        if !text.isEmpty { text += "\n" }
    }

    private mutating func writeLine(_ line: String, _ indent: Int) {
        text += String(repeating: " ", count: indent) + line + "\n"
    }
}
