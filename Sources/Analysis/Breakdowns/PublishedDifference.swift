/// Whether the groups of a breakdown differ in one thing by more than chance explains.
///
/// It is worked out from the counts that are shown and from nothing else, so it says no more than they do.
package struct PublishedDifference: Hashable, Sendable {
    package enum Method: String, Sendable, CaseIterable {
        case chiSquared = "chi-squared"
        /// Takes its place where answers are weighted.
        case raoScott = "rao-scott"
    }

    /// `question` or `grid/row`.
    package let item: String
    /// The choice or the theme that is compared with the rest; empty where all are compared at once.
    package let code: String
    package let label: String
    package let method: Method
    package let statistic: Double
    package let pValue: Double
    /// Adjusted (Holm) for all that is compared in the same analysis.
    package internal(set) var adjusted: Double
    /// Whether so few answered that the p-value is not to be relied on.
    package let isCautious: Bool

    /// Whether it may be said that the groups differ.
    package var isClear: Bool { adjusted < 0.05 && !isCautious }

    private init(
        _ comparison: Comparison, _ method: Method, statistic: Double, pValue: Double, isCautious: Bool
    ) {
        item = comparison.item
        code = comparison.code
        label = comparison.label
        self.method = method
        self.statistic = statistic
        self.pValue = pValue
        adjusted = pValue
        self.isCautious = isCautious
    }
}

extension PublishedDifference {
    /// Compares the groups of which all that is compared is shown; nil where there are no two of them, or where
    /// there is nothing to compare.
    init?(_ comparison: Comparison, in groups: [PublishedBreakdown.Group]) {
        var table: [[Int]] = []
        for group in groups {
            guard let item = group.items.first(where: { $0.id == comparison.item }) else { continue }
            let counts = comparison.lines.compactMap { item.lines[$0].count.shown }
            guard counts.count == comparison.lines.count else { continue }
            guard comparison.isAgainstRest else {
                table.append(counts)
                continue
            }
            guard let answered = item.answered.shown else { continue }
            // Rounding can lift a count over its base.
            table.append(counts + [max(0, answered - counts.reduce(0, +))])
        }
        guard let test = ChiSquaredTest(table) else { return nil }
        self.init(
            comparison, .chiSquared, statistic: test.statistic, pValue: test.pValue, isCautious: test.isCautious)
    }

    /// The same for weighted counts. Whether to be cautious is decided by how many answered, not by what they weigh.
    ///
    /// - Parameter weighted: the counts of the item, by group.
    init?(_ comparison: Comparison, weighted: [WeightedItemTally], of item: TallyItem) {
        let cells = weighted.map { group -> [EffectiveSampleSize] in
            guard comparison.isAgainstRest else { return item.content == .ranking ? group.firsts : group.counts }
            let own = item.index(of: comparison.code).map { group.counts[$0] } ?? EffectiveSampleSize()
            return [own, group.answered.without(own)]
        }
        let respondents = weighted.reduce(0) { $0 + $1.respondents }
        guard
            let test = RaoScottTest(
                weights: cells.map { $0.map(\.sum) }, squares: cells.map { $0.map(\.squares) }, respondents: respondents
            )
        else { return nil }
        let effective = ChiSquaredTest(cells.map { $0.map { Int($0.value.rounded()) } })
        self.init(
            comparison, .raoScott, statistic: test.statistic, pValue: test.pValue,
            isCautious: effective?.isCautious ?? true)
    }
}

extension PublishedAnalysis {
    /// Adjusts the p-values of all breakdowns together, because all of them are looked through for what
    /// stands out.
    mutating func adjustDifferences() {
        var adjusted = HolmAdjustment.of(breakdowns.flatMap(\.differences).map(\.pValue))[...]
        for breakdown in breakdowns.indices {
            for index in breakdowns[breakdown].differences.indices {
                breakdowns[breakdown].differences[index].adjusted = adjusted.removeFirst()
            }
        }
    }
}
