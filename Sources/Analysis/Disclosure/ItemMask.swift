/// Which counts of one item are hidden.
struct ItemMask: Hashable, Sendable {
    /// How exactly a question is told of. One that only some are asked would otherwise give away how few of them left
    /// it out.
    enum Detail: Int, Hashable, Sendable {
        case counts
        /// The base is no more than the sum of the counts, each of which is rounded.
        case summedBase
        /// The base is said roughly, and shares take the place of counts.
        case sharesOnly
    }

    var answered = false
    var declined = false
    var skipped = false
    var notAsked = false
    /// By choice or theme.
    var counts: [Bool]
    var firsts: [Bool]
    var writeIns: [Bool]
    var withoutTheme = false
    /// Whether more than first choices may be said of a ranking, and averages of numbers and scores.
    var hidesAverages = false
    /// Whether the middle answer of a scale is hidden too, which says less of the counts than its mean.
    var hidesMiddle = false
    /// How exactly what is shown is given.
    var detail = Detail.counts

    /// Nothing hidden, or everything.
    init(for tally: ItemTally, hidden: Bool = false) {
        counts = tally.counts.map { _ in hidden }
        firsts = tally.firsts.map { _ in hidden }
        writeIns = tally.writeIns.map { _ in hidden }
        guard hidden else { return }
        answered = true
        declined = true
        skipped = true
        notAsked = true
        withoutTheme = true
        hidesAverages = true
        hidesMiddle = true
    }

    /// The four states, in their order.
    var states: [Bool] {
        get { [answered, declined, skipped, notAsked] }
        set {
            guard newValue.count == 4 else { return }
            (answered, declined, skipped, notAsked) = (newValue[0], newValue[1], newValue[2], newValue[3])
        }
    }

    /// Whether the base is given as the sum of the counts that are shown.
    func hasSummedBase(_ item: TallyItem) -> Bool {
        guard detail == .summedBase, !answered else { return false }
        switch item.content {
        case .distribution: return !counts.contains(true)
        case .ranking: return !firsts.contains(true)
        case .mentions, .writing, .numbers: return false
        }
    }
}
