import Questionnaire

/// Which items have to be looked at together: those that a condition links, and those that several breakdowns tell of
/// and that are hidden in part over everybody.
struct LinkedItems {
    /// By item, in the order of the survey.
    private(set) var components: [[Int]] = []
    /// The items that nothing links but that have averages, and an answer that few gave who are in no group.
    private(set) var averaged: [Int] = []

    init(of tally: Tally, rules: PublicationRules, whole: [ItemMask], groups: [[[ItemMask]]]) {
        let plan = tally.plan
        let items = plan.items
        var leaders = Array(items.indices)
        func leader(_ index: Int) -> Int {
            var index = index
            while leaders[index] != index { index = leaders[index] }
            return index
        }
        var isLinked = Set<Int>()
        for index in items.indices {
            for reference in items[index].condition?.references ?? [] {
                for other in items.indices where items[other].question.id == reference.question {
                    leaders[leader(index)] = leader(other)
                    isLinked.formUnion([index, other])
                }
            }
            let isHidden = whole[index].counts.contains(true) || whole[index].firsts.contains(true)
            if plan.breakdowns.count > 1, isHidden, !items[index].question.isBreakdown { isLinked.insert(index) }
            let hasParts = (items[index].sorting?.themes ?? []).contains {
                items[index].sorting?.parent(of: $0.id) != nil
            }
            if hasParts { isLinked.insert(index) }
            let masks =
                [(whole[index], tally.counts.whole[index])]
                + zip(groups, tally.counts.groups).flatMap { masks, tallies in
                    zip(masks, tallies).compactMap { $0.isEmpty ? nil : ($0[index], $1[index]) }
                }
            if items[index].content == .mentions, masks.contains(where: { Self.isAlone($0, $1, rules) }) {
                isLinked.insert(index)
            }
        }
        averaged = items.indices.filter { index in
            !isLinked.contains(index) && Self.hasAverages(items[index])
                && groups.indices.contains { Self.leavesFew(tally, index, in: $0, groups[$0], rules) }
        }
        components = Dictionary(grouping: isLinked.sorted(), by: leader).sorted { $0.key < $1.key }.map(\.value)
    }

    /// Whether a hidden choice is one that everybody must have made, because those that are shown are not enough for them.
    private static func isAlone(_ mask: ItemMask, _ tally: ItemTally, _ rules: PublicationRules) -> Bool {
        guard !mask.answered, mask.counts.count(where: \.self) == 1 else { return false }
        return zip(tally.counts, mask.counts).reduce(0) { $1.1 ? $0 : $0 + $1.0 } < rules.threshold
    }

    /// Whether few of those who are in no group that is shown gave one of the answers.
    private static func leavesFew(
        _ tally: Tally, _ index: Int, in breakdown: Int, _ masks: [[ItemMask]], _ rules: PublicationRules
    ) -> Bool {
        let shown = masks.indices.filter { !masks[$0].isEmpty }.map { tally.counts.groups[breakdown][$0][index] }
        let whole = tally.counts.whole[index]
        func isFew(_ counts: KeyPath<ItemTally, [Int]>) -> Bool {
            whole[keyPath: counts].indices.contains { place in
                rules.hides(whole[keyPath: counts][place] - shown.reduce(0) { $0 + $1[keyPath: counts][place] })
            }
        }
        return isFew(\.counts) || isFew(\.firsts)
    }

    /// Whether averages are told of what is counted by choice.
    private static func hasAverages(_ item: TallyItem) -> Bool {
        switch item.content {
        case .distribution: !item.question.isBreakdown && item.choices.contains { $0.score != nil }
        case .ranking: true
        case .mentions, .numbers, .writing: false
        }
    }
}
