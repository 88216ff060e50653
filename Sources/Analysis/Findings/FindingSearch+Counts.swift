import Questionnaire

/// What is said without a test: figures, and where there are none.
extension FindingSearch {
    mutating func searchThemes() {
        for (_, item) in items {
            for line in item.lines(.theme) where line.count != .count(0) {
                guard let figure = figure(line, of: item) else { continue }
                var finding = finding(.theme, item, [line.code])
                finding.measure = .theme
                finding.code = line.code
                finding.figures = [figure]
                finding.theme = line.code
                finding.quotations = quotations(of: line.code, at: item.id)
                finding.strength = figure.share.lower / 100
                say([Candidate(finding: finding, tests: [])])
            }
        }
    }

    /// One in so many who were asked.
    private static let leastDeclined = 10

    mutating func searchDeclined() {
        for (_, item) in items {
            guard case .count(let declined) = item.declined, declined > 0, let answered = item.answered.shown,
                let least = counts.range(item.declined), let most = mostAsked(item),
                Self.leastDeclined * least.lowerBound >= most
            else { continue }
            // How many skipped it is not told, so the share is of those who did not.
            let base = PublishedCell.sum(answered + declined)
            let places = analysis.isForPublication ? 0 : 1
            guard let share = PublishedShare(item.declined, of: base, smallestBase: smallestBase, places: places)
            else { continue }
            var finding = finding(.declined, item)
            finding.figures = [
                Finding.Figure(labels: [], group: nil, edition: nil, count: item.declined, base: base, share: share)
            ]
            finding.strength = share.lower / 100
            say([Candidate(finding: finding, tests: [])])
        }
    }

    /// How many can have been asked at most: where it is hidden how many were, everybody.
    private func mostAsked(_ item: PublishedItem) -> Int? {
        let asked = [counts.answered(item), counts.range(item.declined), counts.range(item.skipped)]
        let known = asked.compactMap { $0?.upperBound }
        return known.count == asked.count ? known.reduce(0, +) : counts.range(analysis.responses)?.upperBound
    }

    mutating func searchUnsaid() {
        let hidden = items.map(\.shown).filter { item in
            item.answered.isHidden || (!item.lines.isEmpty && item.lines.allSatisfy { $0.share == nil })
        }
        let groups = analysis.breakdowns.flatMap { breakdown in
            breakdown.groups.filter(\.items.isEmpty).map { "\"\($0.label)\" of \"\(breakdown.title)\"" }
        }
        let unsaid = hidden.map { "\"\($0.titleAndStatement)\"" } + groups
        guard !unsaid.isEmpty else { return }
        var finding = Finding(.tooFew)
        finding.unsaid = unsaid
        say([Candidate(finding: finding, tests: [])])
    }
}
