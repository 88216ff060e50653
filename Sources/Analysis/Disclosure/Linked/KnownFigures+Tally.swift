import Questionnaire

extension KnownFigures {
    /// What will be readable of some items, as they are hidden so far.
    init(of tally: Tally, rules: PublicationRules, whole: [ItemMask], groups: [[[ItemMask]]], items: [Int]) {
        let plan = tally.plan
        let counts = tally.counts
        let figures = ItemFigures(release: .publication(rules))
        add(figures.release.size(counts.responses), .people(of: .everybody), rules)
        for index in items {
            let isGrouping = plan.breakdowns.contains { $0.question.id == plan.items[index].question.id }
            let item = figures.item(plan.items[index], counts.whole[index], whole[index], saysRoughly: isGrouping)
            add(item, .everybody, rules)
        }
        for (place, breakdown) in plan.breakdowns.enumerated() {
            let name = breakdown.question.id.name
            guard let own = plan.items.firstIndex(where: { $0.id == name }) else { continue }
            for (group, choice) in breakdown.groups.enumerated() where !groups[place][group].isEmpty {
                self.groups[name, default: []].append(choice.code.name)
                let part = CountPlace.Part.group(breakdown: name, code: choice.code.name)
                add(figures.release.size(counts.whole[own].counts[group]), .people(of: part), rules)
                for index in items where !plan.items[index].question.isBreakdown {
                    add(
                        figures.item(
                            plan.items[index], counts.groups[place][group][index], groups[place][group][index]),
                        part, rules)
                }
            }
        }
    }
}
