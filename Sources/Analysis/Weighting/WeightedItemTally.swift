/// What was counted at one item, with the weights of those who said it.
struct WeightedItemTally: Hashable, Sendable {
    var answered = EffectiveSampleSize()
    /// By choice or theme, as in ``ItemTally``.
    var counts: [EffectiveSampleSize]
    var writeIns: [EffectiveSampleSize]
    var firsts: [EffectiveSampleSize]
    var withoutTheme = EffectiveSampleSize()
    /// By choice: the weighted sum of the places it was given.
    var placeSums: [Double]
    /// The weighted sum of the numbers that were given.
    var valueSum = 0.0
    /// How many answered, each counted as one.
    var respondents = 0

    init(for tally: ItemTally) {
        counts = tally.counts.map { _ in EffectiveSampleSize() }
        writeIns = tally.writeIns.map { _ in EffectiveSampleSize() }
        firsts = tally.firsts.map { _ in EffectiveSampleSize() }
        placeSums = tally.placeSums.map { _ in 0 }
    }

    /// Adds what was counted among people who all have this weight.
    mutating func add(_ tally: ItemTally, weight: Double) {
        answered.add(weight, times: tally.states.answered)
        withoutTheme.add(weight, times: tally.withoutTheme)
        respondents += tally.states.answered
        for index in counts.indices { counts[index].add(weight, times: tally.counts[index]) }
        for index in writeIns.indices { writeIns[index].add(weight, times: tally.writeIns[index]) }
        for index in firsts.indices { firsts[index].add(weight, times: tally.firsts[index]) }
        for index in placeSums.indices { placeSums[index] += weight * Double(tally.placeSums[index]) }
        valueSum += weight * (tally.values.mean ?? 0) * Double(tally.values.count)
    }
}

extension StratifiedTally {
    /// The weighted counts of one item, over everybody or in one group.
    ///
    /// Strata are added in a fixed order, because sums of fractions depend on it.
    ///
    /// - Parameter counts: finds the item's own among all counts.
    func weighted(
        by weighting: Weighting, _ item: TallyItem, _ counts: (TallyCounts) -> ItemTally
    ) -> WeightedItemTally {
        let strata = strata.sorted { $0.key.lexicographicallyPrecedes($1.key) }
        var weighted = WeightedItemTally(for: ItemTally(for: item))
        for (stratum, tally) in strata {
            weighted.add(counts(tally.counts), weight: weighting.weights[stratum] ?? 0)
        }
        return weighted
    }
}
