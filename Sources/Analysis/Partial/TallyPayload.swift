import Responses

/// The counts of a tally in the form in which they travel.
struct TallyPayload: Codable {
    struct Item: Codable {
        /// Answered, declined, skipped, not asked.
        var states: [Int]
        var counts: [Int]
        var writeIns: [Int]
        var firsts: [Int]
        var placeSums: [Int]
        /// The numbers that were given, ascending, and how often each was.
        var values: [Double]
        var times: [Int]
        var withoutTheme: Int
    }

    var responses: Int
    /// Nil in what nobody marked as made up.
    var madeUp: Bool?
    var modes: [String: Int]
    /// Those who answered at least one question, by mode.
    var answered: [String: Int]
    var languages: [String: Int]
    var whole: [Item]
    var groups: [[[Item]]]

    init(_ counts: TallyCounts) {
        responses = counts.responses
        madeUp = counts.isMadeUp ? true : nil
        modes = Dictionary(counts.responsesByMode.map { ($0.key.rawValue, $0.value) }, uniquingKeysWith: +)
        answered = Dictionary(counts.answeredByMode.map { ($0.key.rawValue, $0.value) }, uniquingKeysWith: +)
        languages = counts.responsesByLanguage
        whole = counts.whole.map(Item.init)
        groups = counts.groups.map { $0.map { $0.map(Item.init) } }
    }

    /// The counts by a plan; nil where they cannot be counts of it.
    func counts(by plan: TallyPlan) -> TallyCounts? {
        var counts = TallyCounts(for: plan)
        guard whole.count == counts.whole.count, groups.map(\.count) == counts.groups.map(\.count) else { return nil }
        let modes = modes.compactMap { name, count in Mode(rawValue: name).map { ($0, count) } }
        guard modes.count == self.modes.count, modes.reduce(0, { $0 &+ $1.1 }) == responses,
            languages.values.reduce(0, &+) == responses,
            (modes.map(\.1) + languages.values).allSatisfy({ 0...Self.most ~= $0 })
        else { return nil }
        counts.responses = responses
        counts.isMadeUp = madeUp ?? false
        counts.responsesByMode = Dictionary(modes, uniquingKeysWith: +)
        for (name, count) in answered {
            guard let mode = Mode(rawValue: name), 0...(counts.responsesByMode[mode] ?? 0) ~= count else { return nil }
            counts.answeredByMode[mode] = count
        }
        counts.responsesByLanguage = languages
        for (index, item) in whole.enumerated() {
            guard let tally = item.tally(like: counts.whole[index]), tally.states.responses == responses else {
                return nil
            }
            counts.whole[index] = tally
        }
        for (breakdown, groups) in groups.enumerated() {
            for (group, items) in groups.enumerated() {
                guard items.count == counts.whole.count else { return nil }
                for (index, item) in items.enumerated() {
                    guard let tally = item.tally(like: counts.groups[breakdown][group][index]),
                        tally.states.responses <= responses
                    else { return nil }
                    counts.groups[breakdown][group][index] = tally
                }
            }
        }
        return counts
    }

    /// More responses than there are people; sums of such counts still fit.
    fileprivate static let most = 1 << 40
}

extension TallyPayload.Item {
    init(_ tally: ItemTally) {
        let values = tally.values.countByValue.sorted { $0.key < $1.key }
        self.init(
            states: [tally.states.answered, tally.states.declined, tally.states.skipped, tally.states.notAsked],
            counts: tally.counts, writeIns: tally.writeIns, firsts: tally.firsts, placeSums: tally.placeSums,
            values: values.map(\.key), times: values.map(\.value), withoutTheme: tally.withoutTheme)
    }

    /// The counts of an item, of the same lengths as an empty one's.
    fileprivate func tally(like empty: ItemTally) -> ItemTally? {
        let lists = [counts, writeIns, firsts, placeSums]
        guard states.count == 4, values.count == times.count, values.allSatisfy(\.isFinite),
            lists.map(\.count) == [empty.counts, empty.writeIns, empty.firsts, empty.placeSums].map(\.count),
            (lists.joined() + states + times + [withoutTheme]).allSatisfy({ 0...TallyPayload.most ~= $0 }),
            (counts + writeIns + firsts + [withoutTheme]).allSatisfy({ $0 <= states[0] }),
            times.isEmpty || times.reduce(0, +) == states[0]
        else { return nil }
        var tally = empty
        tally.states = StateCounts(
            answered: states[0], declined: states[1], skipped: states[2], notAsked: states[3])
        tally.counts = counts
        tally.writeIns = writeIns
        tally.firsts = firsts
        tally.placeSums = placeSums
        for (value, count) in zip(values, times) { tally.values.add(value, times: count) }
        tally.withoutTheme = withoutTheme
        return tally
    }
}
