import Questionnaire

/// The parts of a plain text as we lay it out: underlined headings, words, and tables set in by two whose figures stand
/// at the right ends of their columns.
struct TextBlocks {
    private(set) var blocks: [PageBlock] = []
    private let lines: [String]
    private var words: [String] = []

    init(_ text: String) {
        lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map {
            String($0).replacing("\u{A0}", with: " ")
        }
        var place = 0
        while place < lines.count { place = take(place) }
        endWords()
    }

    /// Takes what begins on a line.
    ///
    /// - Returns: the line behind it.
    private mutating func take(_ place: Int) -> Int {
        let line = lines[place]
        if line.allSatisfy(\.isWhitespace) {
            endWords()
        } else if Self.isRule(line), !words.isEmpty {
            blocks.append(.heading(words.joined(separator: " ").withSingleBlanks))
            words = []
        } else if let table = TextTable(lines, from: place) {
            endWords()
            blocks.append(.table(table.rows))
            return table.end
        } else {
            // What stands under a table is a sentence of its own, and so is each thing in a list.
            let isInList = words.first?.hasPrefix("- ") ?? false
            if line.hasPrefix("- ") || (!isInList && line.hasPrefix("  ") && !line.hasPrefix("    ")) { endWords() }
            words.append(line)
        }
        return place + 1
    }

    private mutating func endWords() {
        let text = words.joined(separator: " ").withSingleBlanks
        if !text.isEmpty { blocks.append(.text(text)) }
        words = []
    }

    private static func isRule(_ line: String) -> Bool {
        guard let first = line.first, first == "=" || first == "-" else { return false }
        return line.count > 1 && line.allSatisfy { $0 == first }
    }
}
