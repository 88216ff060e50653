import Questionnaire

extension LinkedDisclosure {
    /// How many attacks are made at most to take something back.
    static let mostTries = 60
    /// How many questions are tried to keep that were hidden as a whole.
    static let mostWhole = 4

    /// Lets figures stand again that were given up and turn out not to be needed.
    ///
    /// Each round gives up what is cheapest for one number at a time, and what a later round gives up can protect that
    /// number as well. The largest losses are tried first, and nothing stands again unless an attack on all of it finds
    /// nothing.
    ///
    /// - Parameter before: the same before anything was given up.
    mutating func takeBack(_ indices: [Int], since before: LinkedDisclosure) {
        let given = addresses.flatMap { address in
            indices.map { (address: address, index: $0, loss: loss(at: address, $0, since: before)) }
        }
        var tries = 0
        for place in given.sorted(by: { $0.loss > $1.loss }) where place.loss > 0 {
            while let lighter = lighter(at: place.address, place.index, of: indices, since: before, &tries) {
                self = lighter
            }
        }
    }

    /// The same with less hidden at one place, as little as an attack allows; nil where it allows no less.
    private func lighter(
        at address: Address, _ index: Int, of indices: [Int], since before: LinkedDisclosure, _ tries: inout Int
    ) -> LinkedDisclosure? {
        for mask in lessHidden(at: address, index, since: before) where tries < Self.mostTries {
            tries += 1
            var other = self
            other[address, index] = mask
            if other.withstandsAttack(indices, withAverages: false) { return other }
        }
        return nil
    }

    /// The ways to lose less at one place: without anything hidden, or without one of the counts, at each step of detail.
    private func lessHidden(at address: Address, _ index: Int, since start: LinkedDisclosure) -> [ItemMask] {
        let (item, tally) = (self.tally.plan.items[index], tally(at: address, index))
        let (before, mask) = (start[address, index], self[address, index])
        let hidden = AttackTargets.measures(of: item).filter {
            mask.hides($0, of: item) && !before.hides($0, of: item)
        }
        var ways: [ItemMask] = []
        for coarse in before.details(of: item, tally, rules) {
            ways.append(coarse)
            guard !mask.answered, coarse.detail.rawValue <= mask.detail.rawValue else { continue }
            for left in hidden.map(Optional.init) + [nil] {
                var way = coarse
                for measure in hidden where measure != left { way.hide(measure, of: item, tally) }
                way.hideLone(of: item, tally)
                if !ways.contains(way) { ways.append(way) }
            }
        }
        func loss(_ way: ItemMask) -> Double {
            CoarseningPrices.loss(from: before, to: way, of: item, tally, in: part(of: address))
        }
        let own = loss(mask)
        return ways.map { (mask: $0, loss: loss($0)) }.filter { $0.loss < own }.sorted { $0.loss < $1.loss }.map(\.mask)
    }

    /// Tries to do without hiding a whole question, which loses more than all else: where others can be given up for it that
    /// are worth less, they are.
    ///
    /// - Parameter before: the same before anything was given up.
    mutating func keepWhole(_ indices: [Int], since before: LinkedDisclosure) {
        let hidden = addresses.flatMap { address in
            indices.filter { self[address, $0].answered && !before[address, $0].answered }
                .map { CountPlace(part(of: address), tally.plan.items[$0].id, .answered) }
        }
        for place in hidden.prefix(Self.mostWhole) {
            var other = before
            other.kept = [place]
            guard other.protect(indices) else { continue }
            other.takeBack(indices, since: before)
            if other.loss(of: indices, since: before) < loss(of: indices, since: before) { self = other }
        }
        kept = []
    }

    /// What was given up of these items.
    func loss(of indices: [Int], since before: LinkedDisclosure) -> Double {
        addresses.reduce(0) { sum, address in
            indices.reduce(sum) { $0 + loss(at: address, $1, since: before) }
        }
    }

    /// What was given up at one place.
    func loss(at address: Address, _ index: Int, since before: LinkedDisclosure) -> Double {
        CoarseningPrices.loss(
            from: before[address, index], to: self[address, index], of: tally.plan.items[index],
            tally(at: address, index), in: part(of: address))
    }
}
