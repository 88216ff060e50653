/// Reads a line of printable ASCII with nothing wrong in its form and no comment, as nearly every line is.
///
/// It goes through the bytes, in a small part of the time that characters take. Whatever else it meets it leaves to
/// the ``Lexer``, which reads the same from the lines that are plain.
struct PlainLine {
    private let bytes: ArraySlice<UInt8>
    private let start: SourcePosition

    /// - Parameter bytes: those of the line, of all that there are in the file.
    init(_ bytes: ArraySlice<UInt8>, at start: SourcePosition) {
        self.bytes = bytes
        self.start = start
    }

    /// The line, or nil where it is blank or not plain.
    func read() -> Line? {
        guard bytes.allSatisfy({ (0x20...0x7E).contains($0) }), let first = bytes.firstIndex(where: { $0 != .blank }),
            let content = bytes[first] == .bar ? text(behind: first) : tokens(from: first)
        else { return nil }
        let indent = first - bytes.startIndex
        switch content {
        case .text: return Line(indent: indent, content: content, range: range(first, bytes.endIndex))
        case .tokens(let tokens):
            guard let last = tokens.last else { return nil }
            return Line(
                indent: indent, content: content, range: SourceRange(start: place(first), end: last.range.end))
        }
    }

    private func text(behind bar: Int) -> Line.Content {
        let from = bar + 1 < bytes.endIndex && bytes[bar + 1] == .blank ? bar + 2 : bar + 1
        let end = bytes[from...].lastIndex { $0 != .blank }.map { $0 + 1 } ?? from
        return .text(Text(String(decoding: bytes[from..<end], as: UTF8.self), at: range(from, bytes.endIndex)))
    }

    private func tokens(from first: Int) -> Line.Content? {
        var tokens: [Token] = []
        var index = first
        while index < bytes.endIndex {
            guard bytes[index] != .blank else {
                index += 1
                continue
            }
            guard let token = token(at: index) else { return nil }
            tokens.append(token)
            index += token.range.end.offset - token.range.start.offset
        }
        return .tokens(tokens)
    }

    private func token(at index: Int) -> Token? {
        let next = index + 1 < bytes.endIndex ? bytes[index + 1] : .blank
        switch (bytes[index], next) {
        case (.quote, _): return string(at: index)
        case (UInt8(ascii: ","), _), (UInt8(ascii: "("), _), (UInt8(ascii: ")"), _), (UInt8(ascii: "*"), _):
            return token(.symbol, index, index + 1)
        case (UInt8(ascii: "<"), .equal), (.greater, .equal), (.equal, .equal), (UInt8(ascii: "!"), .equal),
            (.dash, .greater):
            return token(.symbol, index, index + 2)
        case (UInt8(ascii: "<"), _), (.greater, _), (.equal, _):
            return token(.symbol, index, index + 1)
        case (.dash, _) where !next.isOfWord: return token(.symbol, index, index + 1)
        case (let byte, _) where byte.isOfWord: return token(.word, index, endOfWord(at: index))
        default: return nil
        }
    }

    private func endOfWord(at index: Int) -> Int {
        var end = index
        while end < bytes.endIndex, bytes[end].isOfWord {
            // An arrow written without a blank before it is still an arrow.
            if bytes[end] == .dash, end + 1 < bytes.endIndex, bytes[end + 1] == .greater { break }
            end += 1
        }
        return end
    }

    private func string(at index: Int) -> Token? {
        var text: [UInt8] = []
        var end = index + 1
        while end < bytes.endIndex {
            if bytes[end] == .quote {
                return Token(
                    kind: .string, text: String(decoding: text, as: UTF8.self), range: range(index, end + 1))
            }
            let isEscape =
                bytes[end] == .backslash && end + 1 < bytes.endIndex
                && (bytes[end + 1] == .quote || bytes[end + 1] == .backslash)
            if isEscape { end += 1 }
            text.append(bytes[end])
            end += 1
        }
        return nil
    }

    private func token(_ kind: Token.Kind, _ from: Int, _ to: Int) -> Token {
        Token(kind: kind, text: String(decoding: bytes[from..<to], as: UTF8.self), range: range(from, to))
    }

    private func range(_ from: Int, _ to: Int) -> SourceRange { SourceRange(start: place(from), end: place(to)) }

    private func place(_ index: Int) -> SourcePosition {
        let distance = index - bytes.startIndex
        return SourcePosition(line: start.line, column: start.column + distance, offset: start.offset + distance)
    }
}

extension UInt8 {
    fileprivate static let blank = UInt8(ascii: " ")
    fileprivate static let bar = UInt8(ascii: "|")
    fileprivate static let quote = UInt8(ascii: "\"")
    fileprivate static let backslash = UInt8(ascii: "\\")
    fileprivate static let dash = UInt8(ascii: "-")
    fileprivate static let equal = UInt8(ascii: "=")
    fileprivate static let greater = UInt8(ascii: ">")

    /// Whether a bare word can hold it.
    fileprivate var isOfWord: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), .dash, UInt8(ascii: "_"), UInt8(ascii: "."):
            true
        default: false
        }
    }
}
