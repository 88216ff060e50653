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
        lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.endsLine)
    }

    /// Where a place in the text stands in the file, in bytes.
    package func offset(of index: String.Index) -> Int {
        bytesBefore + text.utf8.distance(from: text.startIndex, to: index)
    }

    /// The text of a line, counted from 1, or nil past the end.
    package func line(_ number: Int) -> Substring? {
        lines.indices.contains(number - 1) ? lines[number - 1] : nil
    }

    /// The place of a line and a column, both counted from 1; past the end of the line, its end.
    package func position(line number: Int, column: Int) -> SourcePosition {
        guard let line = line(number) else {
            return SourcePosition(line: number, column: column, offset: offset(of: text.endIndex))
        }
        let index = line.index(line.startIndex, offsetBy: max(0, column - 1), limitedBy: line.endIndex) ?? line.endIndex
        return SourcePosition(line: number, column: column, offset: offset(of: index))
    }
}

extension Character {
    /// Whether editors start a new line behind it. Swift's `isNewline` also counts characters, such as
    /// U+2028, that stand unseen in the middle of what a person takes for one line.
    var endsLine: Bool {
        // Swift sees "\r\n" as one character.
        self == "\n" || self == "\r\n" || self == "\r"
    }
}
