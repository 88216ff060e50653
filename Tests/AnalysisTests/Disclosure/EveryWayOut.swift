import Questionnaire

@testable import Analysis

/// The cheapest of all ways to protect linked tables, by trying them.
///
/// A way is what is hidden at each question, of everybody and of each group: any set of its counts, at any step of detail,
/// or everything. They are tried in the order of what they cost, so the first that an attack finds nothing in is the best.
struct EveryWayOut {
    /// How many ways are tried at most.
    static let most = 1_500

    let start: LinkedDisclosure
    /// The items that are attacked together.
    let indices: [Int]

    private struct Place {
        let address: LinkedDisclosure.Address
        let index: Int
        /// The cheapest first.
        let options: [(mask: ItemMask, loss: Double)]
    }

    /// What it costs at least; nil where there are too many ways to try.
    ///
    /// - Parameter limit: what is known to do.
    func leastLoss(below limit: Double) -> Double? {
        let places = self.places
        var ways: [(options: [Int], loss: Double)] = []
        guard collect(&ways, [], 0, places, below: limit) else { return nil }
        for way in ways.sorted(by: { $0.loss < $1.loss }) {
            var other = start
            for (place, option) in zip(places, way.options) {
                other[place.address, place.index] = place.options[option].mask
            }
            if other.withstandsAttack(indices, withAverages: false) { return way.loss }
        }
        return limit
    }

    private func collect(
        _ ways: inout [(options: [Int], loss: Double)], _ options: [Int], _ loss: Double, _ places: [Place],
        below limit: Double
    ) -> Bool {
        guard options.count < places.count else {
            ways.append((options, loss))
            return ways.count <= Self.most
        }
        for (number, option) in places[options.count].options.enumerated() {
            // Every later one costs at least as much.
            guard loss + option.loss < limit - 1e-6 else { return true }
            guard collect(&ways, options + [number], loss + option.loss, places, below: limit) else { return false }
        }
        return true
    }

    private var places: [Place] {
        start.addresses.flatMap { address in
            indices.compactMap { index in
                let item = start.tally.plan.items[index]
                guard address == .everybody || !item.question.isBreakdown else { return nil }
                return Place(address: address, index: index, options: options(at: address, index))
            }
        }
    }

    private func options(at address: LinkedDisclosure.Address, _ index: Int) -> [(mask: ItemMask, loss: Double)] {
        let (item, tally, before) = (
            start.tally.plan.items[index], start.tally(at: address, index), start[address, index]
        )
        let shown = AttackTargets.measures(of: item).filter { $0 != .answered && !before.hides($0, of: item) }
        var masks: [ItemMask] = []
        for coarse in before.details(of: item, tally, start.rules) {
            for set in 0..<(1 << shown.count) {
                var mask = coarse
                for (place, measure) in shown.enumerated() where set & 1 << place != 0 {
                    mask.hide(measure, of: item, tally)
                }
                mask.hideLone(of: item, tally)
                if !masks.contains(mask) { masks.append(mask) }
            }
        }
        let everything = ItemMask(for: tally, hidden: true)
        if !before.answered { masks.append(everything) }
        return masks.map { mask in
            (
                mask,
                CoarseningPrices.loss(from: before, to: mask, of: item, tally, in: start.part(of: address))
            )
        }.sorted { $0.1 < $1.1 }
    }
}
