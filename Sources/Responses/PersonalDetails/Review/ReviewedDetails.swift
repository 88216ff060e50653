/// What a person decided about the personal details that were found.
package struct ReviewedDetails: Sendable {
    /// What a decision is about, in folded spelling: a spreadsheet may change quotes and blanks.
    struct Key: Hashable, Sendable {
        let kind: String
        let words: LooseSpelling
        /// Nil for a line whose place was deleted: it holds wherever the words stand.
        let context: LooseSpelling?
    }

    private var decisions: [Key: Bool] = [:]

    /// No decision: everything that is found is hidden.
    package init() {}

    var count: Int { decisions.count }

    /// The decision that fits an item best, and whether its words stay.
    func decision(on item: ReviewItem) -> (key: Key, keeps: Bool)? {
        guard !decisions.isEmpty else { return nil }
        let words = LooseSpelling(item.words)
        for context in [LooseSpelling(item.context), nil] {
            let key = Key(kind: item.kind.rawValue, words: words, context: context)
            if let keeps = decisions[key] { return (key, keeps) }
        }
        return nil
    }

    /// Adds a decision. Where two differ the words are hidden, which can be undone.
    mutating func add(_ key: Key, keeps: Bool) { decisions[key] = keeps && decisions[key] != false }
}
