/// The text of a survey with its parts in another order, blank lines and comments anywhere: another
/// layout of the same survey.
struct UntidyFile {
    private(set) var text = ""
    private(set) var comments: [String] = []
    private var random: RandomTree

    /// - Parameter canonical: the text in the canonical layout, without comments.
    init(_ canonical: String, seed: Int) {
        random = RandomTree(seed: seed)
        var lines = canonical.split(separator: "\n").map(String.init)
        write(Self.blocks(of: &lines, indent: 0))
        if random.chance(2) { writeComment() }
    }

    private struct Block {
        var line: String
        var children: [Block] = []

        /// Blocks of one class keep their order; the classes are shuffled among each other.
        var order: String {
            let word = line.drop { $0 == " " }.prefix { $0 != " " }
            let ordered = ["one", "many", "scale", "grid", "rank", "yes-no", "number", "text", "long-text", "note"]
            // "at least 1" and "at most 3" stand in any order, but each only once.
            return ordered.contains(String(word)) ? "question" : String(word)
        }
    }

    private static func blocks(of lines: inout [String], indent: Int) -> [Block] {
        var blocks: [Block] = []
        while let line = lines.first, line.prefix(while: { $0 == " " }).count == indent {
            lines.removeFirst()
            blocks.append(Block(line: line, children: self.blocks(of: &lines, indent: indent + 2)))
        }
        return blocks
    }

    private mutating func write(_ blocks: [Block]) {
        var queues = Dictionary(grouping: blocks, by: \.order)
        while let order = random.one(of: queues.keys.sorted() + (queues.isEmpty ? [""] : [])).nonEmpty {
            guard let block = queues[order]?.removeFirst() else { break }
            if queues[order]?.isEmpty == true { queues[order] = nil }
            write(block)
            if queues.isEmpty { break }
        }
    }

    private mutating func write(_ block: Block) {
        while random.chance(3) { text += random.chance(2) ? "\n" : "   \n" }
        while random.chance(4) { writeComment() }
        text += block.line
        if !block.line.drop(while: { $0 == " " }).hasPrefix("|"), random.chance(4) {
            text += random.one(of: [" ", "     ", "\u{A0}"]) + comment()
        }
        text += random.chance(5) ? "  \n" : "\n"
        write(block.children)
    }

    private mutating func writeComment() {
        text += String(repeating: " ", count: random.number(9) - 1) + comment() + (random.chance(3) ? " \n" : "\n")
        if random.chance(4) { text += "\n" }
    }

    private mutating func comment() -> String {
        let words = random.one(of: [" a remark", "- code \"Label\"", "", " \"not closed", " # twice", " 👩‍👩‍👧 שלום"])
        let comment = "#\(comments.count):\(words)"
        comments.append(comment)
        return comment
    }
}

extension String {
    fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
