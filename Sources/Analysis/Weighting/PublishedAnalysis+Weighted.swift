extension PublishedAnalysis {
    /// What may be shown inside the commission of a tally that was weighted: raw numbers, and weighted shares
    /// and means beside them.
    ///
    /// There is no weighted analysis for publication. A weighted share follows from counts by margin that
    /// are hidden one by one, and nobody has shown yet that they cannot be worked back from several shares.
    package init(of tally: StratifiedTally, by weighting: Weighting) {
        self.init(of: tally.whole, for: .internalUse)
        self.weighting = weighting
        let plan = tally.plan
        items = zip(items, plan.items.indices).map { item, index in
            let own = plan.items[index]
            return item.adding(tally.weighted(by: weighting, own) { $0.whole[index] }, of: own)
        }
        let indexByID = Dictionary(zip(plan.items.map(\.id), plan.items.indices)) { first, _ in first }
        for (place, breakdown) in breakdowns.enumerated() {
            var weightedGroups: [[String: WeightedItemTally]] = []
            for (group, published) in breakdown.groups.enumerated() {
                var weighted: [String: WeightedItemTally] = [:]
                breakdowns[place].groups[group].items = published.items.map { item in
                    guard let index = indexByID[item.id] else { return item }
                    let own = tally.weighted(by: weighting, plan.items[index]) { $0.groups[place][group][index] }
                    weighted[item.id] = own
                    return item.adding(own, of: plan.items[index])
                }
                weightedGroups.append(weighted)
            }
            breakdowns[place].differences = breakdown.comparisons.compactMap { comparison in
                guard let index = indexByID[comparison.item] else { return nil }
                return PublishedDifference(
                    comparison, weighted: weightedGroups.compactMap { $0[comparison.item] }, of: plan.items[index])
            }
        }
        adjustDifferences()
    }
}
