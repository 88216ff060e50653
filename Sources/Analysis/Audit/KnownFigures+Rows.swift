import Questionnaire

extension KnownFigures {
    /// Takes in what can be read of one publication.
    ///
    /// - Returns: the counts that stand there twice and cannot both be true.
    mutating func add(_ publication: Publication, of plan: TallyPlan) -> [CountPlace] {
        let rows = publication.rows
        let items = Dictionary(plan.items.map { ($0.id, $0) }) { first, _ in first }
        var own = KnownFigures()
        var contradictions: [CountPlace] = []
        var bases: [Address: Int] = [:]
        for row in rows where row.measure == "answered" { bases[Address(row)] = row.count.shown }
        for row in rows {
            guard let place = CountPlace(row, items, plan.breakdowns) else { continue }
            if case .group(let breakdown, let code) = place.part, !place.item.isEmpty,
                !(own.groups[breakdown] ?? []).contains(code)
            {
                own.groups[breakdown, default: []].append(code)
            }
            var figure = KnownFigures()
            if row.count.isHidden, let percent = row.percent, let base = bases[Address(row)] {
                figure.addShare(percent, of: base, place)
            } else {
                figure.add(row.count, place, publication.rules)
            }
            contradictions += own.add(figure)
        }
        return contradictions + add(own)
    }

    /// Where a base stands.
    private struct Address: Hashable {
        let part: [String]

        init(_ row: PublishedRow) { part = [row.breakdown, row.group, row.item] }
    }
}

extension CountPlace {
    /// Where the count of a row stands; nil for what is not counted of a question, such as averages and tests, and for
    /// what the survey does not have.
    init?(_ row: PublishedRow, _ items: [String: TallyItem], _ breakdowns: [Breakdown]) {
        var part = Part.everybody
        if !row.breakdown.isEmpty {
            guard let breakdown = breakdowns.first(where: { $0.question.id.name == row.breakdown }),
                breakdown.index(of: row.group) != nil
            else { return nil }
            part = .group(breakdown: row.breakdown, code: row.group)
        }
        guard !["responses", "group-size"].contains(row.measure) else {
            self = .people(of: part)
            return
        }
        guard let item = items[row.item], let measure = Measure(row, of: item) else { return nil }
        self.init(part, item.id, measure)
    }
}

extension CountPlace.Measure {
    fileprivate init?(_ row: PublishedRow, of item: TallyItem) {
        switch row.measure {
        case "answered": self = .answered
        case "declined": self = .declined
        case "skipped": self = .skipped
        case "not-asked": self = .notAsked
        default:
            guard let line = PublishedLine.Measure(rawValue: row.measure) else { return nil }
            let measure = CountPlace.Measure.line(line, code: row.code)
            guard AttackTargets.measures(of: item).contains(measure) else { return nil }
            self = measure
        }
    }
}
