/// Walks along one line of a file, character by character, keeping the place.
struct LineScanner {
    private let characters: Substring
    private var index: Substring.Index
    private(set) var position: SourcePosition
    let lineStart: SourcePosition
    private var isSpoilt = false

    init(file: SourceFile, text: Substring, number: Int) {
        characters = text
        index = text.startIndex
        let offset = file.offset(of: text.startIndex)
        lineStart = SourcePosition(line: number, column: 1, offset: offset)
        position = lineStart
    }

    var peek: Character? { index < characters.endIndex ? characters[index] : nil }

    /// The character behind the next one.
    var next: Character? {
        guard index < characters.endIndex else { return nil }
        let after = characters.index(after: index)
        return after < characters.endIndex ? characters[after] : nil
    }

    /// What was not walked over yet.
    var rest: Substring { characters[index...] }

    mutating func advance() {
        guard index < characters.endIndex else { return }
        position.offset += characters[index].utf8.count
        position.column += 1
        index = characters.index(after: index)
    }

    func isBefore(_ place: Substring.Index) -> Bool { index < place }

    /// Whether this is the first character of the line to be reported; one is enough to send a person there.
    mutating func spoil() -> Bool {
        defer { isSpoilt = true }
        return !isSpoilt
    }

    func range(from start: SourcePosition) -> SourceRange { SourceRange(start: start, end: position) }
}

extension SourcePosition {
    /// One column on; enough to underline a single character.
    var next: SourcePosition { SourcePosition(line: line, column: column + 1, offset: offset + 1) }
}
