import Questionnaire

/// What the rows of one publication say, by what else stands in it.
struct PublishedReading {
    /// Where a base stands.
    private struct Address: Hashable {
        let part: [String]

        init(_ row: PublishedRow) { part = [row.breakdown, row.group, row.item] }
    }

    private let rules: PublicationRules
    private let items: [String: TallyItem]
    private let breakdowns: [Breakdown]
    private var bases: [Address: Int] = [:]
    /// Where shares stand in the place of counts.
    private var shared: Set<Address> = []
    /// The groups of which something is shown. Of one that is hidden as a whole pages show nothing but that, and its people
    /// are among those of whom nothing is published.
    private var told: Set<[String]> = []

    init(_ publication: Publication, of plan: TallyPlan) {
        rules = publication.rules
        items = Dictionary(plan.items.map { ($0.id, $0) }) { first, _ in first }
        breakdowns = plan.breakdowns
        for row in publication.rows {
            if row.measure == "answered" { bases[Address(row)] = row.count.shown }
            if row.count.isHidden, row.percent != nil { shared.insert(Address(row)) }
            if !row.item.isEmpty, !row.count.isHidden || row.percent != nil || row.value != nil {
                told.insert([row.breakdown, row.group])
            }
        }
    }

    /// Where its count stands; nil for what is no count, and for what the survey does not have.
    func place(of row: PublishedRow) -> CountPlace? {
        guard row.value == nil, row.group.isEmpty || row.item.isEmpty || told.contains([row.breakdown, row.group])
        else { return nil }
        return CountPlace(row, items, breakdowns)
    }

    /// What it says of its count.
    func figure(of row: PublishedRow, at place: CountPlace) -> KnownFigures {
        var figure = KnownFigures()
        let base = row.base ?? bases[Address(row)]
        if let range = row.roughly, let base {
            figure.shown[place] = counts(between: range, of: base, place)
        } else if row.count.isHidden, let percent = row.percent, let base {
            figure.addShare(percent, of: base, place)
        } else {
            figure.add(cell(of: row, place), place, rules)
        }
        return figure
    }

    func average(_ row: PublishedRow) -> AveragePlace? {
        guard let measure = PublishedAverage.Measure(rawValue: row.measure), items[row.item] != nil,
            let part = CountPlace.Part(row, breakdowns)
        else { return nil }
        return AveragePlace(part: part, item: row.item, measure: measure, code: row.code)
    }

    /// How a number is given, where that does not stand there: as little is taken to be said of it as may be.
    private func cell(of row: PublishedRow, _ place: CountPlace) -> PublishedCell {
        guard !row.isSaidHow, let number = row.count.shown, number > 0 else { return row.count }
        guard let item = items[place.item] else { return .about(number) }
        let isAnswered = place.measure == .answered
        if isAnswered, item.condition != nil { return shared.contains(Address(row)) ? .about(number) : .sum(number) }
        let isGrouping = breakdowns.contains { $0.question.id == item.question.id }
        guard isGrouping, !place.measure.isMissing, RoughSize.mayBeRough(number, under: rules) else {
            return row.count == .about(number) && !isGrouping ? .sum(number) : row.count
        }
        return .about(number)
    }

    /// The counts for which a share would be said in these words.
    private func counts(between percents: ClosedRange<Double>, of base: Int, _ place: CountPlace) -> ClosedRange<Int> {
        // The share was rounded to whole per cent, and worked out from counts that were rounded.
        var slack = 0.5
        if items[place.item]?.condition != nil { slack += PublishedShare.unit(about: base) / 2 }
        let low = (percents.lowerBound - slack) / 100 * Double(base) - Double(rules.rounding)
        let high = (percents.upperBound + slack) / 100 * Double(base) + Double(rules.rounding)
        return max(0, Int(low.rounded(.down)))...max(0, Int(high.rounded(.up)))
    }
}

extension CountPlace.Part {
    /// Nil for a group that the survey does not have.
    init?(_ row: PublishedRow, _ breakdowns: [Breakdown]) {
        self = .everybody
        if !row.breakdown.isEmpty {
            guard let breakdown = breakdowns.first(where: { $0.question.id.name == row.breakdown }),
                breakdown.index(of: row.group) != nil
            else { return nil }
            self = .group(breakdown: row.breakdown, code: row.group)
        }
    }
}

extension CountPlace {
    /// Where the count of a row stands; nil for what is not counted of a question, such as averages and tests, and for
    /// what the survey does not have.
    fileprivate init?(_ row: PublishedRow, _ items: [String: TallyItem], _ breakdowns: [Breakdown]) {
        guard let part = Part(row, breakdowns) else { return nil }
        switch row.measure {
        case "responses", "group-size": self = .people(of: part)
        case "mode" where part == .everybody: self.init(part, "", .mode(row.code))
        case "language" where part == .everybody: self.init(part, "", .language(row.code))
        default:
            guard let item = items[row.item], let measure = Measure(row, of: item) else { return nil }
            self.init(part, item.id, measure)
        }
    }
}

extension CountPlace.Measure {
    fileprivate init?(_ row: PublishedRow, of item: TallyItem) {
        switch row.measure {
        case "answered": self = .answered
        case "declined": self = .declined
        case "skipped": self = .skipped
        case "not-asked": self = .notAsked
        case "theme-only-denied":
            guard item.content == .writing, item.index(of: row.code) != nil else { return nil }
            self = .denied(row.code)
        case "theme-pair":
            let codes = row.code.split(separator: "+").map(String.init)
            let themes = (item.sorting?.themes ?? []).map(\.id).filter(codes.contains)
            guard codes.count == 2, themes.count == 2 else { return nil }
            self = .pair(themes[0], themes[1])
        default:
            guard let line = PublishedLine.Measure(rawValue: row.measure) else { return nil }
            let measure = CountPlace.Measure.line(line, code: row.label.flatMap { item.code(called: $0) } ?? row.code)
            guard AttackTargets.measures(of: item).contains(measure) else { return nil }
            self = measure
        }
    }

    fileprivate var isMissing: Bool { [.declined, .skipped, .notAsked].contains(self) }
}

extension TallyItem {
    /// The code of what is called so; nil where nothing is, or several are.
    package func code(called label: String) -> String? {
        let own = choices.filter { $0.readable == label }.map(\.code.name)
        let codes = own + (sorting?.themes ?? []).filter { $0.title == label }.map(\.id)
        return codes.count == 1 ? codes[0] : nil
    }
}
