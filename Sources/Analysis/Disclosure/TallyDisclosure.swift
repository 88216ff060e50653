import Questionnaire

/// Which counts of a whole tally are hidden: the whole first, then each breakdown against it.
struct TallyDisclosure {
    let release: Release
    /// By item.
    let whole: [ItemMask]
    /// By breakdown, group and item; a group that is hidden as a whole has none.
    let groups: [[[ItemMask]]]

    init(of tally: Tally, for release: Release) {
        self.release = release
        let counts = tally.counts
        guard case .publication(let rules) = release, counts.responses > 0 else {
            whole = counts.whole.map { ItemMask(for: $0) }
            groups = counts.groups.map { $0.map { $0.map { ItemMask(for: $0) } } }
            return
        }
        guard let size = RoughSize(counts.responses, under: rules) else {
            whole = counts.whole.map { ItemMask(for: $0, hidden: true) }
            groups = counts.groups.map { $0.map { _ in [] } }
            return
        }
        let (whole, groups) = Self.apart(tally, rules: rules, size: size)
        var linked = LinkedDisclosure(of: tally, rules: rules, whole: whole, groups: groups)
        linked.protect()
        self.whole = linked.whole
        self.groups = linked.groups
    }

    /// What is hidden of each item on its own, before they are looked at together.
    static func apart(
        _ tally: Tally, rules: PublicationRules, size: RoughSize
    ) -> (whole: [ItemMask], groups: [[[ItemMask]]]) {
        let items = tally.plan.items
        var whole: [ItemMask] = []
        let withholding = itemsWithholdingDeclined(items, rules)
        for (item, tally) in zip(items, tally.counts.whole) {
            let references = HiddenReferences(items: items, masks: whole)
            let disclosure = ItemDisclosure(
                item: item, rules: rules, rows: [tally], sizes: [size],
                restsOnHidden: [references.decide(item.condition)],
                withholdsDeclined: withholding.contains(item.id), surroundings: nil)
            whole.append(disclosure.masks().first ?? ItemMask(for: tally, hidden: true))
        }
        // A copy, because a closure cannot hold what is still being made.
        let masks = whole
        return (
            whole,
            tally.plan.breakdowns.indices.map { groups($0, of: tally, rules: rules, whole: masks, size: size) }
        )
    }

    private static func groups(
        _ place: Int, of tally: Tally, rules: PublicationRules, whole: [ItemMask], size: RoughSize
    ) -> [[ItemMask]] {
        let items = tally.plan.items
        let withholding = itemsWithholdingDeclined(items, rules)
        let counts = tally.counts
        let breakdown = tally.plan.breakdowns[place]
        guard let own = items.firstIndex(where: { $0.id == breakdown.question.id.name }) else { return [] }
        // A group stands where its size does, and nowhere else.
        let sizes = breakdown.groups.indices.map { group in
            whole[own].counts[group] ? nil : RoughSize(counts.whole[own].counts[group], under: rules)
        }
        let shown = sizes.indices.filter { sizes[$0] != nil }
        var masks = sizes.map { $0 == nil ? [] : counts.whole.map { ItemMask(for: $0) } }
        for index in items.indices where !items[index].question.isBreakdown {
            let rows = shown.map { counts.groups[place][$0][index] }
            let disclosure = ItemDisclosure(
                item: items[index], rules: rules, rows: rows, sizes: shown.compactMap { sizes[$0] },
                restsOnHidden: shown.map {
                    HiddenReferences(items: items, masks: masks[$0]).decide(items[index].condition)
                },
                withholdsDeclined: withholding.contains(items[index].id),
                surroundings: ItemDisclosure.Surroundings(
                    rest: counts.whole[index].without(rows), whole: counts.whole[index], mask: whole[index],
                    size: size))
            for (group, mask) in zip(shown, disclosure.masks()) { masks[group][index] = mask }
        }
        return masks
    }

    /// The items at which those who answered and those who declined are everybody, unless it is only one and rounding leaves
    /// room for a threshold of people: in both counts, and in that of the question that few left out.
    private static func itemsWithholdingDeclined(_ items: [TallyItem], _ rules: PublicationRules) -> Set<String> {
        let complete = items.filter(\.isForEverybody).map(\.id)
        return complete.count == 1 && 3 * (rules.rounding - 1) >= rules.threshold ? [] : Set(complete)
    }

    /// The number of people, in all or in a part, as it may be said.
    func size(_ count: Int) -> PublishedCell { release.size(count) }
}

extension ItemTally {
    /// What is left when these parts are taken out.
    fileprivate func without(_ parts: [ItemTally]) -> ItemTally {
        var rest = self
        for part in parts {
            rest.states.answered -= part.states.answered
            rest.states.declined -= part.states.declined
            rest.states.skipped -= part.states.skipped
            rest.states.notAsked -= part.states.notAsked
            rest.withoutTheme -= part.withoutTheme
            for index in rest.counts.indices { rest.counts[index] -= part.counts[index] }
            for index in rest.firsts.indices { rest.firsts[index] -= part.firsts[index] }
        }
        return rest
    }
}
