extension ThemeScanner {
    /// What a word comes to on its own.
    struct Outcome: Sendable {
        /// The patterns that it fits.
        let patterns: [Int]
        /// The themes that the word alone shows, and those that they are a part of, a bit each.
        private(set) var themes: UInt64 = 0
        private(set) var isExcluding = false
        /// Whether a phrase begins with it.
        private(set) var begins = false

        /// - Parameter masks: by theme, it and those it is a part of.
        init(of patterns: [Int], in phrases: PhraseIndex, _ masks: [UInt64]) {
            self.patterns = patterns
            for node in patterns.compactMap({ phrases.nodes[0].next[$0] }) {
                for entry in phrases.nodes[node].entries {
                    if entry.isExclusion { isExcluding = true } else { themes |= masks[entry.theme] }
                }
                begins = begins || !phrases.nodes[node].next.isEmpty
            }
        }
    }
}
