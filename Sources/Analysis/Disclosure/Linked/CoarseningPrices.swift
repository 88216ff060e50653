import Questionnaire

/// What it costs to give up a figure that is shown, for each person that it is made less exact by.
struct CoarseningPrices {
    /// In an order that is the same in every run, so that the same figures are given up.
    private(set) var prices: [(place: CountPlace, price: Double)] = []

    init(of tally: Tally, rules: PublicationRules, whole: [ItemMask], groups: [[[ItemMask]]], items: [Int]) {
        let plan = tally.plan
        for index in items {
            add(plan.items[index], tally.counts.whole[index], whole[index], .everybody, rules)
        }
        for (place, breakdown) in plan.breakdowns.enumerated() {
            for (group, choice) in breakdown.groups.enumerated() where !groups[place][group].isEmpty {
                let part = CountPlace.Part.group(breakdown: breakdown.question.id.name, code: choice.code.name)
                for index in items where !plan.items[index].question.isBreakdown {
                    add(
                        plan.items[index], tally.counts.groups[place][group][index], groups[place][group][index], part,
                        rules)
                }
            }
        }
    }

    /// Without what must not give way.
    func keeping(_ kept: Set<CountPlace>) -> CoarseningPrices {
        var others = self
        others.prices.removeAll { kept.contains($0.place) }
        return others
    }

    private mutating func add(
        _ item: TallyItem, _ tally: ItemTally, _ mask: ItemMask, _ part: CountPlace.Part, _ rules: PublicationRules
    ) {
        let canBeCoarser = mask.nextDetail(of: item, tally, rules) != nil
        for measure in AttackTargets.measures(of: item) {
            let price = Self.price(of: measure, tally.count(of: measure, item), isHiding: !canBeCoarser)
            prices.append((CountPlace(part, item.id, measure), Self.worth(of: part) * price))
        }
    }

    /// What stands over everybody is worth more than what stands in one group.
    private static func worth(of part: CountPlace.Part) -> Double { part == .everybody ? 4 : 1 }

    private static func price(of measure: CountPlace.Measure, _ count: Int, isHiding: Bool) -> Double {
        switch measure {
        case .answered: isHiding ? 1_001 + Double(count) : 1
        case .line: isHiding ? 11 + Double(count) : 2
        case .people, .mode, .language, .declined, .skipped, .notAsked, .pair, .denied, .affirmed, .three:
            1.1 + Double(count) / 10
        }
    }
}

// MARK: - What was given up

extension CoarseningPrices {
    /// The prices of what is told less exactly of an item than before, each of them once.
    static func loss(
        from before: ItemMask, to mask: ItemMask, of item: TallyItem, _ tally: ItemTally, in part: CountPlace.Part
    ) -> Double {
        guard before != mask else { return 0 }
        let steps = mask.steps(since: before)
        let prices = AttackTargets.measures(of: item).map { measure -> Double in
            let count = tally.count(of: measure, item)
            if before.hides(measure, of: item) { return 0 }
            if mask.hides(measure, of: item) { return price(of: measure, count, isHiding: true) }
            // A nought stands where it stood.
            let isCoarser = measure == .answered || mask.detail == .sharesOnly && count > 0
            guard measure.isCoarsened, isCoarser else { return 0 }
            let price = price(of: measure, count, isHiding: false)
            return steps == 0 ? 0 : measure == .answered ? Double(steps) * price : price
        }
        return worth(of: part) * prices.reduce(0, +)
    }
}

extension ItemTally {
    fileprivate func count(of measure: CountPlace.Measure, _ item: TallyItem) -> Int {
        switch measure {
        case .people, .mode, .language, .pair, .denied, .affirmed, .three: states.responses
        case .answered: states.answered
        case .declined: states.declined
        case .skipped: states.skipped
        case .notAsked: states.notAsked
        case .line(.noTheme, _): withoutTheme
        case .line(.first, let code): item.index(of: code).map { firsts[$0] } ?? 0
        case .line(.writeIn, let code): item.index(of: code).map { writeIns[$0] } ?? 0
        case .line(_, let code): item.index(of: code).map { counts[$0] } ?? 0
        }
    }
}
