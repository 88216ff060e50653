import Questionnaire

/// The lines of a YAML file as a person wrote them, to be changed in places and left alone elsewhere.
///
/// It knows the block style only, one field a line. Whoever changes a file this way reads it again and looks whether it
/// says what it should.
struct YAMLLines {
    private struct Line {
        var words: String
        /// What ends it; empty at the end of the file.
        var ending: String

        var indentation: Int { words.prefix { $0 == " " }.count }
        var isBlank: Bool { words.allSatisfy(\.isWhitespace) }
    }

    private var lines: [Line] = []

    init(_ text: String) {
        var words = ""
        for character in text {
            if ["\n", "\r\n", "\r"].contains(character) {
                lines.append(Line(words: words, ending: String(character)))
                words = ""
            } else {
                words.append(character)
            }
        }
        if !words.isEmpty { lines.append(Line(words: words, ending: "")) }
    }

    var text: String { lines.map { $0.words + $0.ending }.joined() }

    /// The number of lines.
    var count: Int { lines.count }

    /// Some lines as text, from 1, without blank lines and comments at their end.
    func text(of numbers: Range<Int>) -> String {
        var part = lines[max(0, numbers.lowerBound - 1)..<min(lines.count, numbers.upperBound - 1)]
        while let last = part.last, last.isBlank || last.words.drop(while: \.isWhitespace).hasPrefix("#") {
            part.removeLast()
        }
        return part.map { $0.words + ($0.ending.isEmpty ? "\n" : $0.ending) }.joined()
    }
}

extension YAMLLines {
    /// Puts another scalar behind a key; a comment behind it stays.
    mutating func replaceValue(of field: YAMLField, with scalar: String) {
        guard let (index, column) = place(of: field) else { return }
        let words = lines[index].words
        let key = words.prefix(column + field.key.name.count)
        let rest = words.dropFirst(key.count).drop { $0 != ":" }.dropFirst()
        lines[index].words = "\(key): \(scalar)\(Self.comment(behind: rest))"
    }

    /// Puts new fields below one of the same group.
    mutating func insert(_ fields: [(key: String, scalar: String)], below field: YAMLField) {
        guard let (index, column) = place(of: field) else { return }
        let end = lastLine(of: index, deeperThan: column)
        let margin = String(repeating: " ", count: column)
        let ending = ending(of: index)
        if lines[end].ending.isEmpty { lines[end].ending = ending }
        let added = fields.map { Line(words: "\(margin)\($0.key): \($0.scalar)", ending: ending) }
        lines.insert(contentsOf: added, at: end + 1)
    }

    /// Makes `key: text` a group that holds the text as `is`.
    mutating func group(_ field: YAMLField) {
        guard let (index, column) = place(of: field) else { return }
        let words = lines[index].words
        let key = words.prefix(column + field.key.name.count)
        let rest = words.dropFirst(key.count).drop { $0 != ":" }.dropFirst()
        indent(from: index + 1, through: lastLine(of: index, deeperThan: column))
        let margin = String(repeating: " ", count: column + 2)
        let ending = ending(of: index)
        lines.insert(Line(words: "\(margin)is:\(rest)", ending: lines[index].ending), at: index + 1)
        lines[index] = Line(words: "\(key):", ending: ending)
    }

    /// Makes `- text` an entry that holds the text as `is`.
    mutating func group(entry value: YAMLValue) {
        let index = value.range.start.line - 1
        let column = value.range.start.column - 1
        guard lines.indices.contains(index), lines[index].words.count > column else { return }
        let words = lines[index].words
        indent(from: index + 1, through: lastLine(of: index, deeperThan: lines[index].indentation))
        lines[index].words = "\(words.prefix(column))is: \(words.dropFirst(column))"
    }

    private mutating func indent(from first: Int, through last: Int) {
        guard first <= last else { return }
        for index in first...last where !lines[index].isBlank { lines[index].words = "  " + lines[index].words }
    }

    /// How a line ends, or would if it were not the last.
    private func ending(of index: Int) -> String {
        let endings = [lines[index].ending, lines.first?.ending ?? "", "\n"]
        return endings.first { !$0.isEmpty } ?? "\n"
    }

    private func place(of field: YAMLField) -> (line: Int, column: Int)? {
        guard let start = field.key.range?.start, lines.indices.contains(start.line - 1) else { return nil }
        return (start.line - 1, start.column - 1)
    }

    /// The last line of what starts on a line: everything below that stands deeper.
    private func lastLine(of index: Int, deeperThan column: Int) -> Int {
        var last = index
        for next in lines.indices.dropFirst(index + 1) where !lines[next].isBlank {
            guard lines[next].indentation > column else { break }
            last = next
        }
        return last
    }

    /// What follows a scalar on its line: blanks and a comment, or nothing.
    private static func comment(behind rest: Substring) -> Substring {
        var quote: Character?
        var previous: Character = " "
        let start = rest.indices.first { index in
            let character = rest[index]
            defer { previous = character }
            if let open = quote {
                if character == open { quote = nil }
                return false
            }
            if character == "\"" || character == "'", previous == " " { quote = character }
            return character == "#" && (previous == " " || previous == "\t")
        }
        guard let start else { return "" }
        let before = rest[..<start]
        let blanks = before.reversed().prefix { $0 == " " || $0 == "\t" }.count
        return rest[rest.index(start, offsetBy: -blanks)...]
    }
}
