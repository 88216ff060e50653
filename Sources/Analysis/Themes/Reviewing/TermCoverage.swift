/// Which terms of a codebook find everything that others find.
struct TermCoverage {
    /// A term that stands wherever another one does.
    struct Cover: Hashable {
        let entry: PhraseIndex.Entry
        /// The words of the other one that it takes.
        let words: Range<Int>
    }

    private let phrases: PhraseIndex
    /// Patterns with wildcards, by the letter that they begin with; those that begin with a wildcard have none.
    private let globs: [Unicode.Scalar?: [Int]]

    init(_ phrases: PhraseIndex) {
        self.phrases = phrases
        let patterns = phrases.words.patterns
        globs = Dictionary(grouping: patterns.indices.filter { !patterns[$0].isLiteral }) { patterns[$0].prefix.first }
    }

    /// The terms and exclusions, of all themes, that stand wherever a term stands; the term itself is one of them.
    func covers(of term: Term) -> [Cover] {
        let fitting = term.words.map(patterns(covering:))
        var covers: [Cover] = []
        for start in fitting.indices {
            var front = [0]
            for position in start..<fitting.count {
                front = front.flatMap { node in fitting[position].compactMap { phrases.nodes[node].next[$0] } }
                if front.isEmpty { break }
                for node in front {
                    covers += phrases.nodes[node].entries.map { Cover(entry: $0, words: start..<(position + 1)) }
                }
            }
        }
        return covers
    }

    private func patterns(covering pattern: WordPattern) -> [Int] {
        if pattern.isLiteral {
            var found: [Int] = []
            var word = String.UnicodeScalarView()
            word.append(contentsOf: pattern.scalars)
            phrases.words.patterns(for: Array(String(word).utf8)[...], into: &found)
            return found
        }
        let first = pattern.prefix.first
        let candidates = (globs[first] ?? []) + (first == nil ? [] : globs[nil] ?? [])
        return candidates.filter { phrases.words.patterns[$0].covers(pattern) }
    }
}
