extension ThemeScanner {
    /// A theme of the codebook in the bits of the themes that are counted; none for one that is not.
    struct Bits: Sendable {
        /// Itself.
        var own: UInt64 = 0
        /// Itself and those that it is a part of.
        var line: UInt64 = 0
    }

    /// What a word comes to on its own.
    struct Outcome: Sendable {
        /// The patterns that it fits.
        let patterns: [Int]
        /// The themes that the word alone shows, and those that they are a part of, a bit each.
        private(set) var themes: UInt64 = 0
        /// The themes that count nothing within this word, without those that they are a part of.
        private(set) var excluded: UInt64 = 0
        /// The nodes of the phrases that begin with it and go on.
        private(set) var starts: [Int] = []

        /// - Parameter bits: by theme, what it shows and what it excludes.
        init(of patterns: [Int], in phrases: PhraseIndex, _ bits: [Bits]) {
            self.patterns = patterns
            for node in patterns.compactMap({ phrases.nodes[0].next[$0] }) {
                for entry in phrases.nodes[node].entries {
                    if entry.isExclusion { excluded |= bits[entry.theme].own } else { themes |= bits[entry.theme].line }
                }
                if !phrases.nodes[node].next.isEmpty { starts.append(node) }
            }
        }
    }
}
