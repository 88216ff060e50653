/// The parts of a page of Markdown as we write it.
struct MarkdownBlocks {
    private(set) var blocks: [PageBlock] = []
    private var table: [[String]] = []
    private var words: [String] = []

    init(_ text: String) {
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) { take(String(line)) }
        end()
    }

    private mutating func take(_ line: String) {
        let text = line.withSingleBlanks
        if text.hasPrefix("|") {
            if table.isEmpty { endWords() }
            let cells = Self.cells(text)
            // The ruler under the head.
            if !cells.allSatisfy({ !$0.isEmpty && $0.allSatisfy { "-:".contains($0) } }) { table.append(cells) }
            return
        }
        endTable()
        if text.isEmpty {
            endWords()
        } else if text.hasPrefix("#") {
            endWords()
            blocks.append(.heading(Self.plain(String(text.drop { $0 == "#" })).withSingleBlanks))
        } else if text.hasPrefix("**"), text.hasSuffix("**"), text.count > 4 {
            endWords()
            blocks.append(.heading(Self.plain(String(text.dropFirst(2).dropLast(2)))))
        } else {
            if text.hasPrefix("- ") { endWords() }
            words.append(text)
        }
    }

    private mutating func end() {
        endTable()
        endWords()
    }

    private mutating func endTable() {
        if !table.isEmpty { blocks.append(.table(table)) }
        table = []
    }

    private mutating func endWords() {
        if !words.isEmpty { blocks.append(.text(Self.plain(words.joined(separator: " ")))) }
        words = []
    }

    private static func cells(_ line: String) -> [String] {
        var cells: [String] = [""]
        var isEscaped = false
        for character in line.dropFirst() {
            if character == "|", !isEscaped {
                cells.append("")
            } else {
                cells[cells.count - 1].append(character)
            }
            isEscaped = character == "\\" && !isEscaped
        }
        // Behind the last bar there is nothing.
        if cells.count > 1 { cells.removeLast() }
        return cells.map { plain($0).withSingleBlanks }
    }

    /// Without what escapes it.
    private static func plain(_ text: String) -> String {
        var plain = ""
        var isEscaped = false
        for character in text.replacing("&emsp;", with: " ") {
            if character == "\\", !isEscaped {
                isEscaped = true
            } else {
                plain.append(character)
                isEscaped = false
            }
        }
        return plain.replacing("&lt;", with: "<").replacing("&amp;", with: "&")
    }
}
