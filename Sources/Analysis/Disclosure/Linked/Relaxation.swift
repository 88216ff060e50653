/// The cheapest figures to give up so that a number can no longer be worked out.
struct Relaxation {
    private var system: AttackersSystem
    private let costs: [Int: Double]
    /// By place, how far it gives way upwards and downwards.
    private let slacks: [(place: CountPlace, up: Int, down: Int)]

    init(_ items: [TallyItem], by breakdowns: [Breakdown], _ figures: KnownFigures, _ prices: CoarseningPrices) {
        var loose = figures
        for (place, _) in prices.prices { loose.shown[place] = nil }
        loose.shares = [:]
        var system = AttackersSystem(items, by: breakdowns, loose)
        var costs: [Int: Double] = [:]
        var slacks: [(place: CountPlace, up: Int, down: Int)] = []
        for (place, price) in prices.prices {
            let (known, share) = (figures.shown[place], figures.shares[place])
            guard known != nil || share != nil else { continue }
            let (up, down) = (system.unknownCount(), system.unknownCount())
            costs[up] = price
            costs[down] = price
            slacks.append((place, up, down))
            let count = system.unknown(place)
            if let known {
                system.require([count: 1, up: -1, down: 1], in: Double(known.lowerBound)...Double(known.upperBound))
            } else if let share {
                let base = system.unknown(CountPlace(place.part, place.item, .answered))
                system.requireAtLeast([count: 1, down: 1, base: -share.lowerBound])
                system.requireAtLeast([count: -1, up: 1, base: share.upperBound])
            }
        }
        self.system = system
        self.costs = costs
        self.slacks = slacks
    }

    /// - Returns: the places to coarsen or hide; none where nothing that gives way helps.
    func cheapest(toHide breach: Breach, threshold: Int) -> [CountPlace] {
        let rising = solution(for: breach, in: Double(breach.range.lowerBound + threshold)...(.infinity))
        let most = breach.range.upperBound - threshold
        let falling = most < 0 ? nil : solution(for: breach, in: 0...Double(most))
        return [rising, falling].compactMap(\.self).min { $0.cost < $1.cost - 1e-6 }?.places ?? []
    }

    private func solution(for breach: Breach, in range: ClosedRange<Double>) -> (places: [CountPlace], cost: Double)? {
        var system = system
        let terms = system.terms(of: breach.target)
        system.require(terms, in: range)
        let program = LinearProgram(bounds: system.bounds, equations: system.equations)
        guard let values = program.extreme(of: costs, isLargest: false) else { return nil }
        let cost = costs.sorted { $0.key < $1.key }.reduce(0) { $0 + values[$1.key] * $1.value }
        let places = slacks.filter { values[$0.up] > 1e-6 || values[$0.down] > 1e-6 }.map(\.place)
        return (places, cost)
    }
}
