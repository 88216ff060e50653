/// Finds what says nearly the same in another order or with other words beside it, where too many letters
/// differ for ``NearestName``.
struct SharedWords {
    private let words: Set<Substring>

    /// The share of words that two names must have in common, of all that either has (Jaccard's index).
    private static let least = 0.25

    /// - Parameter name: a folded name.
    init(of name: String) {
        words = Self.words(of: name)
    }

    /// The candidates that share the most words, at most three, each meaning once.
    func nearest(in candidates: [String: ColumnMeaning]) -> [NearColumn] {
        var seen: Set<ColumnMeaning> = []
        return candidates.map { (share(of: $0.key), $0.key, $0.value) }
            .filter { $0.0 >= Self.least }.sorted { ($1.0, $0.1) < ($0.0, $1.1) }
            .filter { seen.insert($0.2).inserted }.prefix(3).map { NearColumn(words: $0.1, meaning: $0.2) }
    }

    private func share(of name: String) -> Double {
        let others = Self.words(of: name)
        let all = words.union(others).count
        return all == 0 ? 0 : Double(words.intersection(others).count) / Double(all)
    }

    /// Short words are in every question.
    private static func words(of name: String) -> Set<Substring> {
        Set(name.split { !$0.isLetter && !$0.isNumber }.filter { $0.count > 2 })
    }
}
