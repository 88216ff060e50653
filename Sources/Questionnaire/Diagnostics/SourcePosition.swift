/// A place in a file that a person wrote.
///
/// `line` and `column` are for people: both count from 1, and a column is a character as a reader
/// sees it, not a byte. `offset` is for machines: bytes from the start of the file, from 0.
package struct SourcePosition: Hashable, Comparable, Sendable {
    // Every word of a survey carries two of these, so they are kept small; no file is read that has 2 GiB.
    private var shortLine: Int32
    private var shortColumn: Int32
    private var shortOffset: Int32

    package init(line: Int, column: Int, offset: Int) {
        shortLine = Int32(clamping: line)
        shortColumn = Int32(clamping: column)
        shortOffset = Int32(clamping: offset)
    }

    package var line: Int {
        get { Int(shortLine) }
        set { shortLine = Int32(clamping: newValue) }
    }

    package var column: Int {
        get { Int(shortColumn) }
        set { shortColumn = Int32(clamping: newValue) }
    }

    package var offset: Int {
        get { Int(shortOffset) }
        set { shortOffset = Int32(clamping: newValue) }
    }

    package static func < (left: SourcePosition, right: SourcePosition) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }
}
