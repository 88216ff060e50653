/// The name and the text of a file that a person wrote, kept so that a diagnostic can show the line
/// it speaks of.
///
/// Files that hold answers are never kept this way: answers do not appear in errors.
package struct SourceFile: Sendable {
    package let name: String
    package let text: String
    package let lines: [Substring]
    /// The bytes of the file that stand before its text: those of a byte-order mark.
    private let bytesBefore: Int

    package init(name: String, text: String, bytesBefore: Int = 0) {
        self.name = name
        self.text = text
        self.bytesBefore = bytesBefore
        lines = text.cutIntoLines
    }

    /// Where a place in the text stands in the file, in bytes.
    package func offset(of index: String.Index) -> Int {
        bytesBefore + text.utf8.distance(from: text.startIndex, to: index)
    }

    /// The text of a line, counted from 1, or nil past the end.
    package func line(_ number: Int) -> Substring? {
        lines.indices.contains(number - 1) ? lines[number - 1] : nil
    }

    /// The place of a line and a column, both counted from 1; past the end of the line, its end, and past
    /// the end of the file, the end of that.
    package func position(line number: Int, column: Int) -> SourcePosition {
        // A text of no characters has one line too.
        let line = line(number) ?? lines[lines.count - 1]
        let inside = line.index(line.startIndex, offsetBy: max(0, column - 1), limitedBy: line.endIndex)
        guard lines.indices.contains(number - 1), let inside, inside < line.endIndex else {
            return SourcePosition(
                line: min(max(1, number), lines.count), column: line.count + 1, offset: offset(of: line.endIndex))
        }
        return SourcePosition(line: number, column: column, offset: offset(of: inside))
    }
}
