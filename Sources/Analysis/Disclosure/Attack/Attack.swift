import Interview

/// What somebody could work out who puts everything together that is published, and the survey.
///
/// A hidden count holds where it could still be any number in a range at least a threshold wide. What is not published
/// at all, such as those in no group or those who answered and did not choose something, holds unless it is certain
/// that there is somebody and certain that they are fewer than a threshold. So does how many ranked something, which is
/// hidden within groups whatever the number.
///
/// The bounds are those of linear programming, rounded inwards, because people are whole. They are exact where the
/// system is a network, as two-way tables are, and otherwise may be a little wider than whole numbers allow.
struct Attack {
    private let system: AttackersSystem
    private let targets: [(target: Breach.Target, terms: [Int: Double])]
    private let threshold: Int
    /// The survey with nothing published, made only where it is asked.
    private let bare: () -> AttackersSystem
    private let shown: [CountPlace: ClosedRange<Int>]

    /// - Parameter earlier: what was published before of some of the same responses; the others came later.
    init(
        _ items: [TallyItem], by breakdowns: [Breakdown], _ figures: KnownFigures, earlier: KnownFigures? = nil,
        threshold: Int
    ) {
        shown = figures.shown
        var nothing = KnownFigures()
        nothing.groups = figures.groups
        nothing.takesRequiredAsAnswered = figures.takesRequiredAsAnswered
        bare = { AttackersSystem(items, by: breakdowns, nothing) }
        var system = AttackersSystem(items, by: breakdowns, figures)
        var targets = AttackTargets(items, by: breakdowns, figures).all.map { ($0, system.terms(of: $0)) }
        if let earlier {
            var before = AttackersSystem(items, by: breakdowns, earlier)
            let own = AttackTargets(items, by: breakdowns, earlier).all.map { ($0, before.terms(of: $0)) }
            let offset = system.join(before)
            targets += own.map { target, terms in
                (.earlier(target), Dictionary(uniqueKeysWithValues: terms.map { ($0.key + offset, $0.value) }))
            }
            targets += system.growth(since: before, offset, of: figures, earlier)
        }
        self.system = system
        self.targets = targets
        self.threshold = threshold
    }

    /// What can be worked out.
    ///
    /// - Parameter isAny: whether one of them will do, where all that is asked is whether there is any.
    /// - Returns: nil where no responses at all could have led to these figures: they contradict each other.
    func breaches(any isAny: Bool = false) -> [Breach]? {
        guard !targets.isEmpty else { return [] }
        let program = LinearProgram(bounds: system.bounds, equations: system.equations)
        guard let first = program.extreme(of: [:], isLargest: true) else { return nil }
        var seen = targets.map { Seen(Self.value(of: $0.terms, in: first)) }
        // Most targets hold, and one set of numbers shows that of many at once: so first it is tried how far all of
        // them go together, and in random mixtures.
        var random = SplitMix(seed: 1)
        for round in 0..<10 {
            let open = targets.indices.filter { !holds(seen[$0], targets[$0].target) }
            guard open.count > 1 else { break }
            var terms: [Int: Double] = [:]
            for index in open {
                let sign = round < 2 ? 1.0 : Double.random(in: -1...1, using: &random)
                terms.merge(targets[index].terms.mapValues { $0 * sign }) { $0 + $1 }
            }
            guard let values = program.extreme(of: terms, isLargest: round % 2 == 0) else { return nil }
            note(values, in: &seen)
        }
        var breaches: [Breach] = []
        for index in targets.indices {
            for isLargest in [true, false] where !holds(seen[index], targets[index].target) {
                guard let values = program.extreme(of: targets[index].terms, isLargest: isLargest) else { return nil }
                note(values, in: &seen)
            }
            guard !holds(seen[index], targets[index].target) else { continue }
            breaches.append(Breach(target: targets[index].target, range: seen[index].range))
            // A nought may be no secret.
            if isAny, seen[index].range != 0...0 { return breaches }
        }
        let unsaid = breaches.filter { $0.range != 0...0 || !isInNobody($0.target) }
        return unsaid.contains { $0.range == 0...0 } ? withoutWhatFollows(unsaid) : unsaid
    }

    /// Whether nobody at all is in a count, by what is shown of everybody. A nought may be shown, and with it stands every
    /// group's.
    private func isInNobody(_ target: Breach.Target) -> Bool {
        guard case .hidden(let place) = target else { return false }
        return shown[CountPlace(.everybody, place.item, place.measure)] == 0...0
    }

    /// Leaves out where the survey alone says that nobody can be counted, as where a whole group is led past a question.
    /// That is no secret, and hiding figures would not make it one.
    private func withoutWhatFollows(_ breaches: [Breach]) -> [Breach] {
        var bare = bare()
        let terms = breaches.map { bare.terms(of: $0.target) }
        let program = LinearProgram(bounds: bare.bounds, equations: bare.equations)
        return zip(breaches, terms).filter { breach, terms in
            guard breach.range == 0...0, case .hidden = breach.target,
                let values = program.extreme(of: terms, isLargest: true)
            else { return true }
            return Self.value(of: terms, in: values) >= 1e-6
        }.map(\.0)
    }

    private func note(_ values: [Double], in seen: inout [Seen]) {
        for index in targets.indices { seen[index].add(Self.value(of: targets[index].terms, in: values)) }
    }

    private static func value(of terms: [Int: Double], in values: [Double]) -> Double {
        terms.reduce(0) { $0 + values[$1.key] * $1.value }
    }

    private func holds(_ seen: Seen, _ target: Breach.Target) -> Bool {
        let range = seen.range
        if range.upperBound - range.lowerBound >= threshold { return true }
        if target.isHidden, !target.isPlaceInRanking { return false }
        return range.lowerBound < 1 || range.upperBound >= threshold
    }
}

/// How far a number was seen to go.
private struct Seen {
    private var least: Double
    private var most: Double

    init(_ value: Double) {
        least = value
        most = value
    }

    mutating func add(_ value: Double) {
        least = min(least, value)
        most = max(most, value)
    }

    /// In whole people; the solver's numbers are off by a little.
    var range: ClosedRange<Int> {
        let low = Int((least - 1e-6).rounded(.up))
        return low...max(low, Int((most + 1e-6).rounded(.down)))
    }
}
