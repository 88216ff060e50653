/// Where the entries of a translation file stand, which libgettextpo does not tell.
struct POPlaces {
    /// What marks the start of an entry, and the form of its translation.
    private static let context = "msgctxt"
    private static let source = "msgid"

    /// The entry without a text, which holds the header.
    let header: SourceRange?
    private let entries: [String: SourceRange]

    init(in file: SourceFile) {
        var entries: [String: SourceRange] = [:]
        var header: SourceRange?
        var number = 0
        while number < file.lines.count {
            let start = number
            let line = file.lines[number]
            number += 1
            let isContext = line.hasPrefix(Self.context)
            guard isContext || line.hasPrefix(Self.source + " ") else { continue }
            var text = Self.text(in: line)
            while number < file.lines.count, file.lines[number].first == "\"" {
                text += Self.text(in: file.lines[number])
                number += 1
            }
            let range = SourceRange(
                start: file.position(line: start + 1, column: 1),
                end: file.position(line: start + 1, column: line.count + 1))
            if isContext {
                entries[text] = entries[text] ?? range
            } else if text.isEmpty {
                header = header ?? range
            }
        }
        self.entries = entries
        self.header = header
    }

    /// The line that names an entry.
    func entry(_ context: String) -> SourceRange? { entries[context] }

    /// What stands between the quotes of a line.
    private static func text(in line: Substring) -> String {
        guard let open = line.firstIndex(of: "\""), let close = line.lastIndex(of: "\""), open < close else {
            return ""
        }
        let inside = String(line[line.index(after: open)..<close])
        return inside.replacing("\\\"", with: "\"").replacing("\\n", with: "\n").replacing("\\\\", with: "\\")
    }
}
