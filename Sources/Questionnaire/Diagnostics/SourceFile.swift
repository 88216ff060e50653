/// The name and the text of a file that a person wrote, kept so that a diagnostic can show the line
/// it speaks of.
///
/// Files that hold answers are never kept this way: answers do not appear in errors.
package struct SourceFile: Sendable {
    package let name: String
    package let text: String
    package let lines: [Substring]

    package init(name: String, text: String) {
        self.name = name
        self.text = text
        // Swift sees "\r\n" as one character, which is a newline too.
        lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    }

    /// The text of a line, counted from 1, or nil past the end.
    package func line(_ number: Int) -> Substring? {
        lines.indices.contains(number - 1) ? lines[number - 1] : nil
    }

    /// The place of a line and a column, both counted from 1; past the end of the line, its end.
    package func position(line number: Int, column: Int) -> SourcePosition {
        guard let line = line(number) else {
            return SourcePosition(line: number, column: column, offset: text.utf8.count)
        }
        let index = line.index(line.startIndex, offsetBy: max(0, column - 1), limitedBy: line.endIndex) ?? line.endIndex
        return SourcePosition(
            line: number, column: column, offset: text.utf8.distance(from: text.startIndex, to: index))
    }
}
