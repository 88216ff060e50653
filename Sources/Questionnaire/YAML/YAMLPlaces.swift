import Yams

/// Finds the places of values that come one behind the other in a file.
///
/// The parser says how many scalars of Unicode a value stands behind the start of its line; people count characters, and
/// a line of JSON can be as long as the file. So each place is counted from the one before it.
struct YAMLPlaces {
    private let file: SourceFile
    /// The last place, and how many scalars and characters of its line stand before it.
    private var line = 0
    private var scalars = 0
    private var characters = 0
    private var index: String.Index

    init(in file: SourceFile) {
        self.file = file
        index = file.text.startIndex
    }

    /// Where a mark of the parser stands; a value without one stands at the start of the file.
    mutating func position(_ mark: Mark?) -> SourcePosition {
        guard let mark else { return SourcePosition(line: 1, column: 1, offset: 0) }
        guard let text = file.line(mark.line) else { return file.position(line: mark.line, column: mark.column) }
        if mark.line != line || mark.column - 1 < scalars {
            (line, scalars, characters, index) = (mark.line, 0, 0, text.startIndex)
        }
        let unicode = text.unicodeScalars
        let target = unicode.index(index, offsetBy: mark.column - 1 - scalars, limitedBy: unicode.endIndex)
        guard let target, target < text.endIndex else {
            return file.position(line: mark.line, column: Substring(unicode.prefix(mark.column - 1)).count + 1)
        }
        let column = characters + text[index..<target].count + 1
        // Between two scalars of ASCII a character begins, and only then may one count on from here.
        guard unicode[target].isASCII, target == text.startIndex || unicode[unicode.index(before: target)].isASCII
        else { return file.position(line: mark.line, column: column) }
        (scalars, characters, index) = (mark.column - 1, column - 1, target)
        return SourcePosition(line: mark.line, column: column, offset: file.offset(of: target))
    }

    /// Where a text stands that starts at the last place that was asked for, as far as it stands on this line: it may go
    /// on below, and be longer than what was written.
    func range(of text: String, from start: SourcePosition) -> SourceRange {
        let (length, column) = (text.count, start.column)
        guard let own = file.line(start.line), line == start.line, characters == column - 1,
            let end = own.index(index, offsetBy: length, limitedBy: own.endIndex), end < own.endIndex
        else {
            return SourceRange(start: start, end: file.position(line: start.line, column: column + length))
        }
        return SourceRange(
            start: start,
            end: SourcePosition(line: start.line, column: column + length, offset: file.offset(of: end)))
    }
}
