import Questionnaire

/// Hides or coarsens more where questions or breakdowns, put together, give away what each of them hides.
///
/// ``ItemDisclosure`` treats each question on its own, exactly. What it cannot see are tables that share a margin: a
/// question that only those are asked who said "yes" to another, whose "yes" less its own answers are the few who left
/// it out; and two breakdowns that each narrow what is hidden over everybody. So they are attacked together, and as
/// long as anything can be worked out, what costs least is given up:
///
/// - a question that others lead to is first given with its counts alone, its base being their sum; then with shares and
///   a rough base; then it is hidden;
/// - any other count is hidden.
///
/// What costs least is found by letting every figure that is shown give way at a price, and asking for the cheapest way
/// to make room for the number that has to be protected (as in Kelly, J. P., Golden, B. L. and Assad, A. A. (1992),
/// "Cell suppression: disclosure protection for sensitive tabular data", Networks 22, 397-417).
struct LinkedDisclosure {
    let tally: Tally
    let rules: PublicationRules
    var whole: [ItemMask]
    var groups: [[[ItemMask]]]

    /// - Parameters:
    ///   - whole: what is hidden so far, by item.
    ///   - groups: by breakdown, group and item; none for a group that is hidden as a whole.
    init(of tally: Tally, rules: PublicationRules, whole: [ItemMask], groups: [[[ItemMask]]]) {
        self.tally = tally
        self.rules = rules
        self.whole = whole
        self.groups = groups
        let linked = LinkedItems(of: tally, rules: rules, whole: whole, groups: groups)
        for items in linked.components {
            protect(items)
            withholdAverages(of: items)
        }
        for item in linked.averaged { withholdAverages(of: [item]) }
    }

    private mutating func protect(_ indices: [Int]) {
        let items = indices.map { tally.plan.items[$0] }
        while true {
            var figures = KnownFigures(of: tally, rules: rules, whole: whole, groups: groups, items: indices)
            // They go first, and without a search: see `withholdAverages`.
            figures.averages = [:]
            let attack = Attack(items, by: tally.plan.breakdowns, figures, threshold: rules.threshold)
            guard let breaches = attack.breaches() else { return hideAll(indices) }
            guard !breaches.isEmpty else { return }
            let before = (whole, groups)
            // The same for every breach of a round.
            let prices = CoarseningPrices(of: tally, rules: rules, whole: whole, groups: groups, items: indices)
            let relaxation = Relaxation(items, by: tally.plan.breakdowns, figures, prices)
            for breach in breaches where !isChanged(breach, since: before) {
                if tellsLess(breach) { continue }
                let cheapest = relaxation.cheapest(toHide: breach, threshold: rules.threshold)
                for place in cheapest { coarsen(place) }
                if cheapest.isEmpty { giveUp(breach) }
            }
            // Nothing more can be hidden of these.
            if before == (whole, groups) { return }
        }
    }

    /// Where those who left a question out can be worked out, its own figures are the first to tell less: no search is
    /// needed for that.
    private mutating func tellsLess(_ breach: Breach) -> Bool {
        guard case .hidden(let place) = breach.target, CountPlace.Measure.states.contains(place.measure) else {
            return false
        }
        var isLess = false
        change(place.part, place.item) { mask, item, tally, rules in
            guard let next = mask.nextDetail(of: item, tally, rules) else { return }
            mask.detail = next
            isLess = true
        }
        return isLess
    }

    /// What was really counted is one way that the figures can come about, so they contradict each other only where
    /// something is taken for impossible that happened. Then nothing is known of what holds, and so nothing is shown.
    private mutating func hideAll(_ indices: [Int]) {
        let counts = tally.counts
        for index in indices {
            whole[index] = ItemMask(for: counts.whole[index], hidden: true)
            for breakdown in groups.indices {
                for group in groups[breakdown].indices where !groups[breakdown][group].isEmpty {
                    groups[breakdown][group][index] = ItemMask(
                        for: counts.groups[breakdown][group][index], hidden: true)
                }
            }
        }
    }

    private func isChanged(_ breach: Breach, since before: ([ItemMask], [[[ItemMask]]])) -> Bool {
        breach.places.contains { place in
            guard let index = index(of: place.item) else { return false }
            guard case .group(let breakdown, let group)? = address(of: place.part) else {
                return whole[index] != before.0[index]
            }
            return groups[breakdown][group][index] != before.1[breakdown][group][index]
        }
    }
}

// MARK: - Giving up what is shown

extension LinkedDisclosure {
    private enum Address {
        case everybody
        case group(breakdown: Int, group: Int)
    }

    private func index(of item: String) -> Int? { tally.plan.items.firstIndex { $0.id == item } }

    /// Nil for those who are in no group: nothing stands there.
    private func address(of part: CountPlace.Part) -> Address? {
        switch part {
        case .everybody: return .everybody
        case .others: return nil
        case .group(let name, let code):
            let breakdowns = tally.plan.breakdowns
            guard let breakdown = breakdowns.firstIndex(where: { $0.question.id.name == name }),
                let group = breakdowns[breakdown].index(of: code), !groups[breakdown][group].isEmpty
            else { return nil }
            return .group(breakdown: breakdown, group: group)
        }
    }

    private mutating func coarsen(_ place: CountPlace) {
        change(place.part, place.item) { mask, item, tally, rules in
            guard let coarser = mask.nextDetail(of: item, tally, rules), place.measure.isCoarsened else {
                mask.hide(place.measure, of: item, tally)
                return mask.hideLone(of: item, tally)
            }
            mask.detail = coarser
        }
    }

    /// Where no figure that gives way makes room, nothing at all is said of the question there.
    private mutating func giveUp(_ breach: Breach) {
        for place in breach.places {
            change(place.part, place.item) { mask, _, tally, _ in mask = ItemMask(for: tally, hidden: true) }
        }
    }

    private mutating func change(
        _ part: CountPlace.Part, _ item: String,
        _ body: (inout ItemMask, TallyItem, ItemTally, PublicationRules) -> Void
    ) {
        guard let index = index(of: item), let address = address(of: part) else { return }
        let item = tally.plan.items[index]
        switch address {
        case .everybody:
            body(&whole[index], item, tally.counts.whole[index], rules)
        case .group(let breakdown, let group):
            body(&groups[breakdown][group][index], item, tally.counts.groups[breakdown][group][index], rules)
        }
    }
}

extension CountPlace.Measure {
    /// Whether this is less exact where a question is told of in less detail.
    fileprivate var isCoarsened: Bool {
        switch self {
        case .answered, .line: true
        case .people, .mode, .language, .declined, .skipped, .notAsked, .pair: false
        }
    }
}
