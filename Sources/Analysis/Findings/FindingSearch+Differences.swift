import Questionnaire

extension FindingSearch {
    /// One line of an item in one group, where it is shown.
    private struct Part {
        let figure: Finding.Figure
        let count: Int
        let base: Int
        /// Itself and the rest.
        let row: [ClosedRange<Int>]
    }

    mutating func searchDifferences() {
        for breakdown in analysis.breakdowns {
            for comparison in breakdown.comparisons {
                guard
                    let difference = breakdown.differences.first(where: {
                        $0.item == comparison.item && $0.code == comparison.code
                    })
                else { continue }
                search(comparison, difference, in: breakdown)
            }
        }
    }

    /// That a group is over another rests on the test of all groups and on that of the two.
    private mutating func search(
        _ comparison: Comparison, _ difference: PublishedDifference, in breakdown: PublishedBreakdown
    ) {
        let table = breakdown.groups.compactMap { group in row(comparison, in: group) }
        let all = test(max(difference.pValue, RoundedTable(table).pValue))
        var candidates: [Candidate] = []
        for parts in spoken(comparison, in: breakdown) {
            for (index, one) in parts.enumerated() {
                for other in parts[(index + 1)...] {
                    guard let (finding, pValue) = pair(one, other, comparison, breakdown) else { continue }
                    let own = test(pValue)
                    if let finding { candidates.append(Candidate(finding: finding, tests: [all, own])) }
                }
            }
            if let finding = range(of: parts, comparison, breakdown) {
                candidates.append(Candidate(finding: finding, tests: [all]))
            }
        }
        // Of few answers nothing is said, and they count as tested all the same.
        guard !difference.isCautious else { return }
        // What two groups carry comes first, then what is only known of all of them; each by how far they are apart.
        say(candidates.sorted { ($0.tests.count, $0.finding.strength) > ($1.tests.count, $1.finding.strength) })
    }

    /// A row of the table that is tested; nil for a group of which something of it is hidden.
    private func row(_ comparison: Comparison, in group: PublishedBreakdown.Group) -> [ClosedRange<Int>]? {
        guard let item = group.items.first(where: { $0.id == comparison.item }) else { return nil }
        let lines = comparison.lines.map { item.lines[$0] }
        guard !comparison.isAgainstRest else { return lines.first.flatMap { counts.againstRest($0, of: item) } }
        let ranges = lines.compactMap { counts.range($0, of: item) }
        return ranges.count == lines.count ? ranges : nil
    }

    /// For each line that speaks for what is compared, the groups of which it is shown.
    private func spoken(_ comparison: Comparison, in breakdown: PublishedBreakdown) -> [[Part]] {
        let shown = breakdown.groups.compactMap { group in
            group.items.first { $0.id == comparison.item }.map { (group, $0) }
        }
        guard let item = shown.first?.1, let first = comparison.lines.first else { return [] }
        let measure = item.lines[first].measure
        let lines = comparison.isAgainstRest ? [item.lines[first]] : item.speaking(measure)
        return lines.map { line in
            shown.compactMap { group, item in
                guard let own = item.lines.first(where: { $0.measure == line.measure && $0.code == line.code }),
                    let count = own.count.shown, let base = item.answered.shown,
                    let row = counts.againstRest(own, of: item),
                    let figure = figure(own, of: item, group: name(group, of: breakdown))
                else { return nil }
                // Rounding can lift a count over its base.
                return Part(figure: figure, count: min(count, base), base: base, row: row)
            }
        }
    }

    private func name(_ group: PublishedBreakdown.Group, of breakdown: PublishedBreakdown) -> Finding.Group {
        Finding.Group(
            breakdown: breakdown.question, title: breakdown.title, code: group.code, label: group.label)
    }

    /// What would be said of two groups, and the p-value of that; nil where nothing can be tested.
    private func pair(
        _ one: Part, _ other: Part, _ comparison: Comparison, _ breakdown: PublishedBreakdown
    ) -> (Finding?, pValue: Double)? {
        let table = [one, other].map { [$0.count, $0.base - $0.count] }
        guard let test = ChiSquaredTest(table) else { return nil }
        let pValue = max(test.pValue, RoundedTable([one.row, other.row]).pValue)
        let (high, low) = one.count * other.base >= other.count * one.base ? (one, other) : (other, one)
        guard !test.isCautious,
            let interval = NewcombeInterval((high.count, high.base), less: (low.count, low.base)), interval.lower > 0
        else { return (nil, pValue) }
        var finding = difference(comparison, breakdown)
        finding.figures = [high.figure, low.figure]
        finding.gap = gap(interval.difference, interval.lower, interval.upper)
        finding.strength = interval.lower
        return (finding, pValue)
    }

    /// What would be said where only all groups together carry it: from how much to how much.
    private func range(of parts: [Part], _ comparison: Comparison, _ breakdown: PublishedBreakdown) -> Finding? {
        guard let high = parts.max(by: { $0.count * $1.base < $1.count * $0.base }),
            let low = parts.min(by: { $0.count * $1.base < $1.count * $0.base }), high.figure != low.figure,
            let interval = NewcombeInterval((high.count, high.base), less: (low.count, low.base))
        else { return nil }
        var finding = difference(comparison, breakdown)
        finding.figures = [low.figure, high.figure]
        finding.strength = interval.lower
        return finding
    }

    private func difference(_ comparison: Comparison, _ breakdown: PublishedBreakdown) -> Finding {
        var finding = Finding(.difference, [comparison.item, comparison.code, breakdown.question])
        let item = analysis.items.first { $0.id == comparison.item }
        finding.item = comparison.item
        finding.title = item?.titleAndStatement ?? comparison.label
        finding.measure = comparison.lines.first.flatMap { item?.lines[$0].measure }
        finding.code = comparison.code
        finding.breakdown = breakdown.question
        finding.breakdownTitle = breakdown.title
        if finding.measure == .theme {
            finding.theme = comparison.code
            finding.quotations = quotations(of: comparison.code, at: comparison.item)
        }
        return finding
    }
}
