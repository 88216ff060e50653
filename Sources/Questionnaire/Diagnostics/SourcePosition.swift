/// A place in a file that a person wrote.
///
/// `line` and `column` are for people: both count from 1, and a column is a character as a reader
/// sees it, not a byte. `offset` is for machines: bytes from the start of the file, from 0.
package struct SourcePosition: Hashable, Comparable, Sendable {
    package var line: Int
    package var column: Int
    package var offset: Int

    package init(line: Int, column: Int, offset: Int) {
        self.line = line
        self.column = column
        self.offset = offset
    }

    package static func < (left: SourcePosition, right: SourcePosition) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }
}
