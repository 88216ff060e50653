import Questionnaire

extension PublishedItem {
    /// The same with weighted shares and means beside the others.
    func adding(_ weighted: WeightedItemTally, of item: TallyItem) -> PublishedItem {
        var copy = self
        for (index, line) in lines.enumerated() {
            guard let amount = weighted.amount(of: line, item) else { continue }
            copy.lines[index].weighted = PublishedShare(weighted: amount.sum, of: weighted.answered)
        }
        for (index, average) in averages.enumerated() {
            copy.averages[index].weighted = weighted.value(of: average, item)?.rounded(to: 3)
        }
        return copy
    }
}

extension WeightedItemTally {
    /// Those whom a line counts.
    fileprivate func amount(of line: PublishedLine, _ item: TallyItem) -> EffectiveSampleSize? {
        let place = item.index(of: line.code)
        return switch line.measure {
        case .choice, .ranked, .theme: place.map { counts[$0] }
        case .writeIn: place.map { writeIns[$0] }
        case .first: place.map { firsts[$0] }
        case .noTheme: withoutTheme
        case .topTwo:
            item.topTwo.reduce(into: EffectiveSampleSize()) { sum, choice in sum.add(counts[choice]) }
        }
    }

    /// Means only: a quartile that moves with weights says less than it seems to.
    fileprivate func value(of average: PublishedAverage, _ item: TallyItem) -> Double? {
        switch average.measure {
        case .mean where item.content == .numbers: return answered.sum > 0 ? valueSum / answered.sum : nil
        case .mean:
            let scored = zip(item.choices.map(\.score), counts).compactMap { score, count in
                score.map { ($0, count.sum) }
            }
            let sum = scored.reduce(0) { $0 + $1.1 }
            return sum > 0 ? scored.reduce(0) { $0 + $1.0 * $1.1 } / sum : nil
        case .meanRank:
            guard let place = item.index(of: average.code), counts[place].sum > 0 else { return nil }
            return placeSums[place] / counts[place].sum
        case .median, .lowerQuartile, .upperQuartile, .smallest, .largest: return nil
        }
    }
}
