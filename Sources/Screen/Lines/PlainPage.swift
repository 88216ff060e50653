import Questionnaire

/// A piece of plain output: blocks of lines with an empty line between.
package struct PlainPage {
    /// The longest line that is easy to read.
    package static let widest = 66

    package let width: Int
    package private(set) var blocks: [[String]] = []

    package init(width: Int) {
        self.width = min(max(width, 20), Self.widest)
    }

    /// A block for each text; an empty one leaves no trace.
    package mutating func add(_ texts: String...) {
        for text in texts where !text.isEmpty { blocks.append(text.wrapped(to: width)) }
    }

    /// One block of lines that belong together.
    package mutating func add(together texts: [String]) {
        let lines = texts.filter { !$0.isEmpty }.flatMap { $0.wrapped(to: width) }
        if !lines.isEmpty { blocks.append(lines) }
    }

    /// One block: a line, and more lines set in under it.
    package mutating func add(_ head: String, over lines: [String]) {
        blocks.append(head.wrapped(to: width) + lines.flatMap { $0.wrapped(to: width, first: "    ", rest: "    ") })
    }

    /// One block of numbered lines.
    package mutating func add(numbered lines: [(number: Int, words: String)]) {
        let widest = lines.map { String($0.number).count }.max() ?? 1
        let block = lines.flatMap { line -> [String] in
            let number = String(repeating: " ", count: widest - String(line.number).count) + String(line.number)
            // A scale's steps are numbers already; a label that says the same is not said twice.
            let words = line.words == String(line.number) ? "" : line.words
            return words.wrapped(
                to: width, first: "  \(number)  ", rest: String(repeating: " ", count: widest + 4))
        }
        if !block.isEmpty { blocks.append(block.map(\.withoutTrailingBlanks)) }
    }

    package var text: String {
        blocks.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + (blocks.isEmpty ? "" : "\n")
    }
}

extension String {
    fileprivate var withoutTrailingBlanks: String {
        var text = self
        while text.last == " " { text.removeLast() }
        return text
    }
}
