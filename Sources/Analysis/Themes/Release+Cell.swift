extension Release {
    /// A count as it may be shown: raw for internal use, else rounded or hidden.
    func cell(_ count: Int, isHidden: Bool) -> PublishedCell {
        guard case .publication(let rules) = self else { return .count(count) }
        return isHidden ? .hidden : .count(rules.rounded(count))
    }

    /// Whether a count is too small to be shown.
    func hides(_ count: Int) -> Bool {
        if case .publication(let rules) = self { rules.hides(count) } else { false }
    }

    /// The share that a count is of a base, under the same rules as every other one.
    func share(_ count: PublishedCell, of base: PublishedCell) -> PublishedShare? {
        guard case .publication(let rules) = self else {
            return PublishedShare(count, of: base, smallestBase: 1, places: 1)
        }
        return PublishedShare(count, of: base, smallestBase: rules.smallestBase, places: 0)
    }
}
