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
/// "Cell suppression: disclosure protection for sensitive tabular data", Networks 22, 397-417). What was given up first can
/// turn out not to be needed once more was, and is taken back then.
struct LinkedDisclosure {
    let tally: Tally
    let rules: PublicationRules
    var whole: [ItemMask]
    var groups: [[[ItemMask]]]
    /// What is not given up, whatever it costs to give up others for it.
    var kept: Set<CountPlace> = []

    /// - Parameters:
    ///   - whole: what is hidden so far, by item.
    ///   - groups: by breakdown, group and item; none for a group that is hidden as a whole.
    init(of tally: Tally, rules: PublicationRules, whole: [ItemMask], groups: [[[ItemMask]]]) {
        self.tally = tally
        self.rules = rules
        self.whole = whole
        self.groups = groups
    }

    /// Hides or coarsens until nothing can be worked out.
    mutating func protect() {
        let linked = LinkedItems(of: tally, rules: rules, whole: whole, groups: groups)
        for items in linked.components {
            let before = self
            if protect(items) {
                takeBack(items, since: before)
                keepWhole(items, since: before)
            }
            withholdAverages(of: items)
        }
        for item in linked.averaged { withholdAverages(of: [item]) }
    }

    /// - Returns: whether nothing can be worked out now.
    mutating func protect(_ indices: [Int]) -> Bool {
        let items = indices.map { tally.plan.items[$0] }
        while true {
            var figures = KnownFigures(of: tally, rules: rules, whole: whole, groups: groups, items: indices)
            // They go first, and without a search: see `withholdAverages`.
            figures.averages = [:]
            let attack = Attack(items, by: tally.plan.breakdowns, figures, threshold: rules.threshold)
            guard let breaches = attack.breaches() else {
                hideAll(indices)
                return false
            }
            guard !breaches.isEmpty else { return true }
            let before = self
            // The same for every breach of a round.
            let prices = CoarseningPrices(of: tally, rules: rules, whole: whole, groups: groups, items: indices)
            let relaxation = Relaxation(items, by: tally.plan.breakdowns, figures, prices.keeping(kept))
            for breach in breaches where !isChanged(breach, since: before) {
                if tellsLess(breach) { continue }
                let cheapest = relaxation.cheapest(toHide: breach, threshold: rules.threshold)
                for place in cheapest { coarsen(place) }
                if cheapest.isEmpty { giveUp(breach) }
            }
            // Nothing more can be hidden of these.
            if before.whole == whole, before.groups == groups { return false }
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

    private func isChanged(_ breach: Breach, since before: LinkedDisclosure) -> Bool {
        breach.places.contains { place in
            guard let index = index(of: place.item) else { return false }
            let address = address(of: place.part) ?? .everybody
            return self[address, index] != before[address, index]
        }
    }
}

// MARK: - Places

extension LinkedDisclosure {
    /// Of whom the figures of an item are.
    enum Address: Hashable {
        case everybody
        case group(breakdown: Int, group: Int)
    }

    /// Everybody, and the groups that are shown.
    var addresses: [Address] {
        [.everybody]
            + groups.indices.flatMap { breakdown in
                groups[breakdown].indices.filter { !groups[breakdown][$0].isEmpty }
                    .map { .group(breakdown: breakdown, group: $0) }
            }
    }

    subscript(address: Address, index: Int) -> ItemMask {
        get {
            switch address {
            case .everybody: whole[index]
            case .group(let breakdown, let group): groups[breakdown][group][index]
            }
        }
        set {
            switch address {
            case .everybody: whole[index] = newValue
            case .group(let breakdown, let group): groups[breakdown][group][index] = newValue
            }
        }
    }

    func tally(at address: Address, _ index: Int) -> ItemTally {
        switch address {
        case .everybody: tally.counts.whole[index]
        case .group(let breakdown, let group): tally.counts.groups[breakdown][group][index]
        }
    }

    func part(of address: Address) -> CountPlace.Part {
        switch address {
        case .everybody: .everybody
        case .group(let breakdown, let group):
            .group(
                breakdown: tally.plan.breakdowns[breakdown].question.id.name,
                code: tally.plan.breakdowns[breakdown].groups[group].code.name)
        }
    }

    private func index(of item: String) -> Int? { tally.plan.items.firstIndex { $0.id == item } }

    /// Nil for those who are in no group: nothing stands there.
    private func address(of part: CountPlace.Part) -> Address? {
        part == .everybody ? .everybody : addresses.first { self.part(of: $0) == part }
    }
}

// MARK: - Giving up what is shown

extension LinkedDisclosure {
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
        var mask = self[address, index]
        body(&mask, tally.plan.items[index], tally(at: address, index), rules)
        self[address, index] = mask
    }
}
