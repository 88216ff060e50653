/// Which counts of one item are hidden.
struct ItemMask: Hashable, Sendable {
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
    }

    /// The four states, in their order.
    var states: [Bool] {
        get { [answered, declined, skipped, notAsked] }
        set {
            guard newValue.count == 4 else { return }
            (answered, declined, skipped, notAsked) = (newValue[0], newValue[1], newValue[2], newValue[3])
        }
    }
}
