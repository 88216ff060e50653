/// All terms of a codebook as one tree of word patterns, so that phrases with the same beginning
/// share it.
struct PhraseIndex: Sendable {
    /// What ends at a node: a term of a theme, or a phrase that the theme excludes.
    struct Entry: Hashable, Sendable {
        let theme: Int
        let term: Term
        let isExclusion: Bool
        /// Its place among the terms of its theme, or among what the theme excludes.
        var place = 0
    }

    struct Node: Sendable {
        var next: [Int: Int] = [:]
        var entries: [Entry] = []
    }

    private(set) var nodes = [Node()]
    let words: WordIndex

    init(_ entries: [Entry]) {
        var numbers: [WordPattern: Int] = [:]
        var patterns: [WordPattern] = []
        for entry in entries {
            var node = 0
            for pattern in entry.term.words {
                let number = numbers[pattern] ?? patterns.count
                if number == patterns.count {
                    numbers[pattern] = number
                    patterns.append(pattern)
                }
                let next = nodes[node].next[number] ?? nodes.count
                if next == nodes.count {
                    nodes[node].next[number] = next
                    nodes.append(Node())
                }
                node = next
            }
            if node > 0 { nodes[node].entries.append(entry) }
        }
        words = WordIndex(patterns)
    }

    /// Calls `body` with each entry that stands in the text, and with the words it takes.
    func forEachEntry(in text: FoldedText, _ body: (Entry, Range<Int>) -> Void) {
        // The patterns that each word fits, one list after the other.
        var found: [Int] = []
        var ends: [Int] = []
        for word in text.words {
            words.patterns(for: text.bytes[word.key], into: &found)
            ends.append(found.count)
        }
        if found.isEmpty { return }
        var front: [Int] = []
        for start in ends.indices {
            front = [0]
            var position = start
            while !front.isEmpty, position < ends.count {
                let fitting = found[(position == 0 ? 0 : ends[position - 1])..<ends[position]]
                if fitting.isEmpty { break }
                position += 1
                front = front.flatMap { node in fitting.compactMap { nodes[node].next[$0] } }
                for node in front {
                    for entry in nodes[node].entries { body(entry, start..<position) }
                }
            }
        }
    }
}
