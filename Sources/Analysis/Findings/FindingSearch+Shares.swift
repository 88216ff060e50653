import Questionnaire

extension FindingSearch {
    mutating func searchShares() {
        for (asked, item) in items {
            let lines = item.lines(Self.measure(of: asked.content))
            switch asked.content {
            case .distribution, .ranking:
                if let ends = counts.ends(of: item.id) {
                    searchScale(item, ends)
                } else {
                    say(majority(among: lines, of: item) + order(of: lines, item, asked))
                }
            case .mentions:
                for line in lines { say(majority(among: [line], of: item)) }
                say(order(of: lines, item, asked))
            case .writing: say(order(of: lines, item, asked))
            case .numbers: break
            }
        }
    }

    private static func measure(of content: TallyItem.Content) -> PublishedLine.Measure {
        switch content {
        case .distribution, .mentions, .numbers: .choice
        case .ranking: .first
        case .writing: .theme
        }
    }

    // MARK: - More than half

    /// Of answers that exclude each other only the most frequent one can be the choice of more than half.
    private mutating func majority(among lines: [PublishedLine], of item: PublishedItem) -> [Candidate] {
        let shown = lines.filter { $0.share != nil && counts.range($0, of: item) != nil }
        guard let line = shown.max(by: { ($0.count.shown ?? 0) < ($1.count.shown ?? 0) }),
            let count = counts.range(line, of: item), let base = counts.answered(item),
            let figure = figure(line, of: item)
        else { return [] }
        let isOver = 2 * count.lowerBound > base.upperBound
        let least = isOver ? ShareTest(count: count.lowerBound, of: base.upperBound, against: 0.5)?.pValue ?? 1 : 1
        let own = test(least)
        guard figure.share.lower > 50 else { return [] }
        var finding = finding(.most, item, [line.code.isEmpty ? line.measure.rawValue : line.code])
        finding.measure = line.measure
        finding.code = line.code
        finding.figures = [figure]
        finding.strength = figure.share.lower / 100
        return [Candidate(finding: finding, tests: [own])]
    }

    // MARK: - Scales

    private mutating func searchScale(_ item: PublishedItem, _ ends: (top: [Choice], bottom: [Choice])) {
        say(majority(among: item.lines(.topTwo), of: item))
        guard let top = counts.sum(ends.top, of: item), let bottom = counts.sum(ends.bottom, of: item),
            let answered = item.answered.shown, let line = item.lines(.topTwo).first,
            let more = figure(line, of: item), let count = line.count.shown,
            let other = bottomTwo(ends.bottom, of: item),
            let interval = NetInterval(min(count, answered - other.count), less: other.count, of: answered)
        else { return }
        let own = test(Self.leastAhead(top.lowerBound > bottom.upperBound ? (top, bottom) : (bottom, top)))
        guard interval.lower > 0 || interval.upper < 0 else { return }
        var finding = finding(.agree, item)
        finding.measure = .topTwo
        finding.figures = [more, other.figure]
        finding.gap = gap(interval.difference, interval.lower, interval.upper)
        finding.strength = max(interval.lower, -interval.upper)
        say([Candidate(finding: finding, tests: [own])])
    }

    /// The bottom two together, which no table shows.
    private func bottomTwo(_ choices: [Choice], of item: PublishedItem) -> (count: Int, figure: Finding.Figure)? {
        let codes = Set(choices.map(\.code.name))
        let shown = item.lines(.choice).filter { codes.contains($0.code) }.compactMap(\.count.shown)
        guard shown.count == codes.count, let answered = item.answered.shown else { return nil }
        let count = min(answered, shown.reduce(0, +))
        let places = analysis.isForPublication ? 0 : 1
        guard
            let share = PublishedShare(
                .count(count), of: item.answered, smallestBase: smallestBase, places: places)
        else { return nil }
        return (
            count,
            Finding.Figure(
                labels: choices.map(\.readable), group: nil, edition: nil, count: .count(count), base: item.answered,
                share: share)
        )
    }

    var smallestBase: Int {
        if case .publication(let rules) = analysis.release { rules.smallestBase } else { 1 }
    }

    // MARK: - What is first

    /// That something is clearly first, or else what comes first in no clear order.
    private mutating func order(of lines: [PublishedLine], _ item: PublishedItem, _ asked: TallyItem) -> [Candidate] {
        // A part of a theme is never ahead of the whole.
        let whole = lines.filter { $0.measure != .theme || asked.sorting?.parent(of: $0.code) == nil }
        let ranked = whole.filter { $0.share != nil && ($0.count.shown ?? 0) > 0 }
            .sorted { ($0.count.shown ?? 0) > ($1.count.shown ?? 0) }
        let isExclusive = asked.content == .distribution || asked.content == .ranking
        // Of two answers that exclude each other, "more than half" says it all.
        guard ranked.count > 1, !isExclusive || whole.count > 2, let first = figure(ranked[0], of: item),
            let second = figure(ranked[1], of: item), let one = counts.range(ranked[0], of: item),
            let other = counts.range(ranked[1], of: item), let base = counts.answered(item)
        else { return [] }
        let pValue =
            isExclusive
            ? Self.leastAhead((one, other))
            : min(1, Double(whole.count - 1) * Self.leastAhead((one, other), of: base))
        let own = test(pValue)
        let isAmongShown = whole.contains { $0.count.isHidden }
        func finding(_ rule: FindingRule, _ figures: [Finding.Figure]) -> Finding {
            var finding = self.finding(rule, item)
            finding.measure = ranked[0].measure
            finding.figures = figures
            finding.isAmongShown = isAmongShown
            finding.strength = first.share.lower / 100
            return finding
        }
        let third = ranked.dropFirst(2).first.flatMap { figure($0, of: item) }
            .flatMap { $0.share.upper >= first.share.lower ? [$0] : nil }
        let open = Candidate(finding: finding(.noClearOrder, [first, second] + (third ?? [])), tests: [])
        guard isExclusive || first.share.lower > second.share.upper else { return [open] }
        var clear = finding(.first, [first, second])
        clear.code = ranked[0].code
        if clear.measure == .theme {
            clear.theme = clear.code
            clear.quotations = quotations(of: clear.code, at: item.id)
        }
        return [Candidate(finding: clear, tests: [own]), open]
    }

    /// The p-value that one of two answers of the same people is not ahead of the other, for the counts that speak least
    /// for it: McNemar's test, of those who gave one of the two and not the other.
    ///
    /// Where nobody can give both these are all who gave either, and the test of the first against the second holds
    /// although it was not known before which they are: Hung and Fithian (2019). Where people can give both and it is
    /// not published how many did, as few as can be are taken to have done so, which makes the test careful.
    ///
    /// - Parameter base: those who answered, where both answers can be given.
    static func leastAhead(
        _ pair: (first: ClosedRange<Int>, second: ClosedRange<Int>), of base: ClosedRange<Int>? = nil
    ) -> Double {
        let (first, second) = (pair.first.lowerBound, pair.second.upperBound)
        guard first > second else { return 1 }
        let together = base.map { min(first + second, max(first - second, 2 * $0.upperBound - first - second)) }
        let difference = Double(first - second)
        return IncompleteGamma.upper(0.5, difference * difference / Double(together ?? first + second) / 2)
    }
}

extension PublishedItem {
    func lines(_ measure: PublishedLine.Measure) -> [PublishedLine] { lines.filter { $0.measure == measure } }
}
