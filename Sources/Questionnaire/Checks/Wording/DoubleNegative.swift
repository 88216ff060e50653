/// Two negatives in one clause: who agrees that they are "never not heard" may mean either.
enum DoubleNegative {
    private static let negations: Set = [
        "not", "no", "never", "none", "nobody", "nothing", "nowhere", "neither", "without", "cannot", "cant", "dont",
        "doesnt", "didnt", "isnt", "arent", "wasnt", "werent", "wont", "wouldnt", "couldnt", "shouldnt", "havent",
        "hasnt", "hadnt",
    ]
    /// Words that say no by how they start. A list, for "under" and "uncle" say nothing of the kind.
    private static let negated: Set = [
        "unable", "unaware", "uncertain", "unclear", "uncomfortable", "uncommon", "unfair", "unhappy", "unhelpful",
        "unimportant", "unkind", "unlikely", "unnecessary", "unsafe", "unsupported", "unsure", "unwelcome", "unwell",
        "impossible", "inappropriate", "insecure", "dissatisfied",
    ]
    private static let negatives = negations.union(negated)
    static let starts: Set<WordStart> = Set(negatives.map { WordStart(of: $0) })
    private static let joints: Set = ["and", "or", "but", "because", "if", "when", "that", "who", "which", "nor"]

    static func check(_ words: [FoldedWord], of text: Text, _ log: FaultLog) {
        // Clauses are looked at only where there are two to find.
        guard words.count(where: { negatives.contains($0.folded) }) > 1,
            let found = clauses(of: text.source).map(negatives).first(where: { $0.count > 1 })
        else { return }
        let said = found.map { "\"\($0.original)\"" }.joined(separator: " and ")
        log.report(
            "double-negative", .warning, at: text.range, "\(said) are two negatives in one sentence",
            help: ["say what is, in place of what is not"])
    }

    private static func clauses(of text: String) -> [ArraySlice<FoldedWord>] {
        text.split { ",;:.?!()/–—…".contains($0) }.flatMap { stretch in
            FoldedWord.all(in: String(stretch)).split { joints.contains($0.folded) }
        }
    }

    private static func negatives(of clause: ArraySlice<FoldedWord>) -> [FoldedWord] {
        clause.filter { negatives.contains($0.folded) }
    }
}
