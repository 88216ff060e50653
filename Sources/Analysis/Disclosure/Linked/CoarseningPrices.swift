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

    private mutating func add(
        _ item: TallyItem, _ tally: ItemTally, _ mask: ItemMask, _ part: CountPlace.Part, _ rules: PublicationRules
    ) {
        // What stands over everybody is worth more than what stands in one group.
        let worth = part == .everybody ? 4.0 : 1.0
        let canBeCoarser = mask.nextDetail(of: item, tally, rules) != nil
        for measure in AttackTargets.measures(of: item) {
            let count = Double(tally.count(of: measure, item) + 1)
            let price: Double
            switch measure {
            case .answered: price = canBeCoarser ? 1 : 1_000 + count
            case .line: price = canBeCoarser ? 2 : 10 + count
            case .people, .mode, .language, .declined, .skipped, .notAsked, .pair: price = 1 + count / 10
            }
            prices.append((CountPlace(part, item.id, measure), worth * price))
        }
    }
}

extension ItemTally {
    fileprivate func count(of measure: CountPlace.Measure, _ item: TallyItem) -> Int {
        switch measure {
        case .people, .mode, .language, .pair: states.responses
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
