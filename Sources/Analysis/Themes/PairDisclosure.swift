/// Which pairs of themes may be told.
///
/// A pair is a table of four cells: both, the one only, the other only, neither. It is hidden unless each of them holds
/// at least a threshold of responses; nought is too few as well, for it says of everybody who wrote of one theme what
/// else they wrote. Then every three themes are looked at as an attacker would, who knows the themes and the pairs that
/// are shown exactly:
///
/// - of three themes whose pairs are all known, the eight cells rest on one number, how many wrote of all three. Where
///   its bounds are closer than a threshold and a cell is small, the smallest pair of the three is hidden;
/// - a hidden pair has bounds by way of each third theme. Where they are closer than a threshold, a pair with that
///   third theme is hidden.
///
/// (The bounds are Fréchet's: Dobra, A. and Fienberg, S. E. (2000), "Bounds for cell entries in contingency tables
/// given marginal totals", PNAS 97, 11885-11892.) Four themes at once are not looked at.
struct PairDisclosure {
    private let counts: ThemeCounts
    private let rules: PublicationRules
    /// The places of the themes whose counts are shown.
    private let themes: [Int]
    private let kinPairs: [Bool]
    /// As in ``ThemeCounts/pairs``.
    private(set) var hidden: [Bool]

    /// - Parameters:
    ///   - masks: by theme, whether its count is hidden.
    ///   - kin: whether one is a part of the other: their pair is the count of the part, and is always known.
    init(_ counts: ThemeCounts, hidden masks: [Bool], kin: (Int, Int) -> Bool, rules: PublicationRules) {
        self.counts = counts
        self.rules = rules
        let places = masks.indices
        kinPairs = places.flatMap { one in places.dropFirst(one + 1).map { kin(one, $0) } }
        themes = places.filter { !masks[$0] && counts.counts[$0] > 0 }
        hidden = counts.pairs.map { _ in true }
        for (index, one) in themes.enumerated() {
            for other in themes[(index + 1)...] where !self.kin(one, other) {
                hidden[place(one, other)] = cells(one, other).contains { $0 < rules.threshold }
            }
        }
        while hideOneMore() {}
    }

    /// What is hidden of the pairs at a question, as in ``ThemeCounts/pairs``.
    static func hidden(
        _ counts: ThemeCounts, _ mask: ItemMask, kin: (Int, Int) -> Bool, for release: Release
    ) -> [Bool] {
        guard case .publication(let rules) = release else { return counts.pairs.map { _ in false } }
        guard !mask.answered else { return counts.pairs.map { _ in true } }
        return PairDisclosure(counts, hidden: mask.counts, kin: kin, rules: rules).hidden
    }

    private func place(_ one: Int, _ other: Int) -> Int {
        ThemeCounts.place(of: one, other, among: counts.counts.count)
    }

    private func kin(_ one: Int, _ other: Int) -> Bool { kinPairs[place(one, other)] }

    private func cells(_ one: Int, _ other: Int) -> [Int] {
        let (first, second, both) = (counts.counts[one], counts.counts[other], counts.together(one, other))
        return [both, first - both, second - both, counts.answered - first - second + both]
    }

    private func isKnown(_ one: Int, _ other: Int) -> Bool { kin(one, other) || !hidden[place(one, other)] }

    private mutating func hideOneMore() -> Bool {
        var isChanged = false
        for (index, one) in themes.enumerated() {
            for (next, other) in themes.enumerated().dropFirst(index + 1) {
                if isKnown(one, other) {
                    for third in themes[(next + 1)...] where isKnown(one, third) && isKnown(other, third) {
                        if givesAway(one, other, third) { isChanged = hide(one, other, third) || isChanged }
                    }
                } else {
                    isChanged = widen(one, other) || isChanged
                }
            }
        }
        return isChanged
    }

    /// Whether three themes whose pairs are known give a small cell away.
    private func givesAway(_ one: Int, _ other: Int, _ third: Int) -> Bool {
        let pairs = [counts.together(one, other), counts.together(one, third), counts.together(other, third)]
        let sizes = [counts.counts[one], counts.counts[other], counts.counts[third]]
        let rest = counts.answered - sizes.reduce(0, +) + pairs.reduce(0, +)
        let least = max(
            0, pairs[0] + pairs[1] - sizes[0], pairs[0] + pairs[2] - sizes[1], pairs[1] + pairs[2] - sizes[2])
        let most = min(pairs[0], pairs[1], pairs[2], rest)
        guard most - least < rules.threshold else { return false }
        // Each cell moves with the number who wrote of all three, so any of them may be what is near a small number.
        return (least...max(least, most)).contains { all in
            let cells =
                [all, rest - all] + pairs.map { $0 - all }
                + [
                    sizes[0] - pairs[0] - pairs[1] + all, sizes[1] - pairs[0] - pairs[2] + all,
                    sizes[2] - pairs[1] - pairs[2] + all,
                ]
            return cells.contains(where: rules.hides)
        }
    }

    /// Hides the smallest pair of the three that can be hidden.
    private mutating func hide(_ one: Int, _ other: Int, _ third: Int) -> Bool {
        let pairs = [(one, other), (one, third), (other, third)].filter { !kin($0, $1) }
        guard let least = pairs.min(by: { counts.together($0.0, $0.1) < counts.together($1.0, $1.1) }) else {
            return false
        }
        hidden[place(least.0, least.1)] = true
        return true
    }

    /// Hides a pair with a third theme where a hidden one can be worked out too closely by way of it.
    private mutating func widen(_ one: Int, _ other: Int) -> Bool {
        var narrowest: (third: Int, width: Int)?
        var known = bounds(one, other)
        for third in themes where third != one && third != other && isKnown(one, third) && isKnown(other, third) {
            let own = bounds(one, other, by: third)
            known = max(known.lowerBound, own.lowerBound)...min(known.upperBound, own.upperBound)
            if narrowest.map({ own.count < $0.width }) ?? true { narrowest = (third, own.count) }
        }
        guard known.upperBound - known.lowerBound < rules.threshold, let third = narrowest?.third else { return false }
        let pairs = [(one, third), (other, third)].filter { !kin($0, $1) }
        guard let least = pairs.min(by: { counts.together($0.0, $0.1) < counts.together($1.0, $1.1) }) else {
            return false
        }
        hidden[place(least.0, least.1)] = true
        return true
    }

    /// What the counts of two themes alone say of their pair.
    private func bounds(_ one: Int, _ other: Int) -> ClosedRange<Int> {
        let (first, second) = (counts.counts[one], counts.counts[other])
        return max(0, first + second - counts.answered)...min(first, second)
    }

    /// What the pairs of two themes with a third say of their own: among those who wrote of it, and among the others.
    private func bounds(_ one: Int, _ other: Int, by third: Int) -> ClosedRange<Int> {
        let (size, first, second) = (counts.counts[third], counts.together(one, third), counts.together(other, third))
        let (elsewhere, firstRest, secondRest) = (
            counts.answered - size, counts.counts[one] - first, counts.counts[other] - second
        )
        let least = max(0, first + second - size) + max(0, firstRest + secondRest - elsewhere)
        return least...(min(first, second) + min(firstRest, secondRest))
    }
}
