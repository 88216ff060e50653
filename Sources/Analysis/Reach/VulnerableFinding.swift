/// What may be said of one group that is told of first.
package struct VulnerableFinding: Hashable, Sendable {
    package let group: VulnerableGroup
    /// How many said so, as analyse shows it: hidden where they are too few to show. Nil where the survey did not ask.
    package let count: PublishedCell?
    /// Those who answered the question, as far as something is known of them.
    package let base: Int?
    package let share: PublishedShare?
    /// In per cent of everybody; nil where nobody knows.
    package let expected: Double?
    package internal(set) var comparison: BenchmarkComparison?

    /// About how many of those who answered would be expected, to be said where they are too few to show.
    package var expectedCount: Int? {
        guard let base, let expected else { return nil }
        return Int((Double(base) * expected / 100).rounded())
    }
}

extension VulnerableFinding {
    /// - Parameters:
    ///   - item: what may be shown of the question; nil where there is none.
    ///   - benchmarked: the same beside what is known of everybody.
    init(_ group: VulnerableGroup, _ item: PublishedItem?, _ benchmarked: BenchmarkedQuestion?, for release: Release) {
        let cells = item?.lines.filter { $0.measure == .choice && group.codes.contains($0.code) }.map(\.count) ?? []
        let sum = cells.contains(.hidden) ? nil : cells.reduce(0) { $0 + ($1.shown ?? 0) }
        // Where the question makes groups, their sizes are said roughly wherever they stand.
        let isRough = cells.contains(where: \.isRough)
        let count = sum.map { isRough ? PublishedCell.about($0) : .count($0) } ?? .hidden
        let own = benchmarked?.lines.filter { group.codes.contains($0.code) } ?? []
        let shares = own.compactMap(\.expected)
        let expected = shares.isEmpty || shares.count != own.count ? nil : shares.reduce(0, +)
        let base = expected == nil ? item?.answered.shown : benchmarked?.base
        let (smallest, places) = if case .publication(let rules) = release { (rules.smallestBase, 0) } else { (1, 1) }
        // Nor has its row one where nobody knows how many there are.
        let isLeftOut = benchmarked != nil && expected == nil
        let share = base.flatMap {
            isLeftOut ? nil : PublishedShare(count, of: .count($0), smallestBase: smallest, places: places)
        }
        self.group = group
        self.count = item == nil ? nil : count
        self.base = base
        self.share = share
        self.expected = expected
        comparison = expected.flatMap { expected in
            share == nil
                ? nil
                : count.shown.flatMap { count in
                    base.flatMap { BenchmarkComparison(count: count, of: $0, against: expected / 100) }
                }
        }
    }
}
