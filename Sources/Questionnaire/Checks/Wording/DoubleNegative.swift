/// Two negatives in one clause: who agrees that they are "never not heard" may mean either.
enum DoubleNegative {
    private static let negatives: Set = [
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
    private static let joints: Set = ["and", "or", "but", "because", "if", "when", "that", "who", "which", "nor"]

    static func findings(in written: WrittenTexts.Written) -> [WordingFinding] {
        for clause in written.text.source.split(whereSeparator: { ",;:.?!()/–—…".contains($0) }) {
            for part in FoldedWord.all(in: String(clause)).split(whereSeparator: { joints.contains($0.folded) }) {
                let found = part.filter { negatives.contains($0.folded) || negated.contains($0.folded) }
                guard found.count > 1 else { continue }
                let words = found.map { "\"\($0.original)\"" }.joined(separator: " and ")
                return [
                    WordingFinding(
                        id: "double-negative", message: "\(words) are two negatives in one sentence",
                        help: "say what is, in place of what is not")
                ]
            }
        }
        return []
    }
}
