/// What everybody can read of the counts of one analysis.
struct KnownFigures: Sendable {
    /// What a count that is shown lies between.
    var shown: [CountPlace: ClosedRange<Int>] = [:]
    /// The counts in whose place it says that they are hidden.
    var hidden: Set<CountPlace> = []
    /// What a share of those who answered lies between, from 0 to 1, where it is given and its count is not.
    var shares: [CountPlace: ClosedRange<Double>] = [:]
    /// What averages lie between.
    var averages: [AveragePlace: AverageLimits] = [:]
    /// Whether nobody is taken to have skipped a question that has to be answered. Other tools than ours leave it blank.
    var takesRequiredAsAnswered = false
    /// The groups of each breakdown of which figures are given.
    var groups: [String: [String]] = [:]

    /// Whether it is told how many only deny a theme, be it that the number is hidden.
    func tellsOfDenied(_ theme: String, at item: TallyItem, in part: CountPlace.Part) -> Bool {
        let place = CountPlace(part, item.id, .denied(theme))
        return shown[place] != nil || hidden.contains(place)
    }

    /// The pairs of themes that are told of, in an order that is the same in every run.
    func pairs(at item: TallyItem, in part: CountPlace.Part) -> [CountPlace] {
        shown.keys.filter { place in
            if case .pair = place.measure { place.item == item.id && place.part == part } else { false }
        }.sorted { "\($0)" < "\($1)" }
    }

    /// More than any of the counts can be.
    var ceiling: Int {
        let largest = shown.values.map(\.upperBound).max() ?? 0
        return 10 * largest + 1_000
    }

    /// Takes in a share, in per cent, that stands in the place of its count.
    ///
    /// - Parameter base: those who answered, as it is said.
    mutating func addShare(_ percent: Double, of base: Int, _ place: CountPlace) {
        let unit = PublishedShare.unit(about: base)
        shares[place] = max(0, percent - unit / 2) / 100...min(100, percent + unit / 2) / 100
    }

    /// Adds what another publication says of the same responses.
    ///
    /// - Returns: the counts for which the two cannot both be true.
    mutating func add(_ other: KnownFigures) -> [CountPlace] {
        var contradictions: [CountPlace] = []
        for (place, range) in other.shown {
            guard let own = shown[place] else {
                shown[place] = range
                continue
            }
            guard own.overlaps(range) else {
                contradictions.append(place)
                continue
            }
            shown[place] = own.clamped(to: range)
        }
        for (place, range) in other.shares { shares[place] = shares[place].map { $0.clamped(to: range) } ?? range }
        averages.merge(other.averages) { own, _ in own }
        hidden.formUnion(other.hidden)
        for (breakdown, codes) in other.groups {
            let own = groups[breakdown] ?? []
            groups[breakdown] = own + codes.filter { !own.contains($0) }
        }
        return contradictions
    }
}
