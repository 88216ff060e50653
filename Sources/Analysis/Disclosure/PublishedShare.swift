/// A share of those who answered, in per cent, with Wilson's 95 % interval.
///
/// Where its count is shown, it is worked out from the counts that are shown and from nothing else, so it says no more
/// than they do.
package struct PublishedShare: Hashable, Sendable {
    package let percent: Double
    package let lower: Double
    package let upper: Double

    /// Nil where either count is hidden or the base is too small.
    ///
    /// - Parameters:
    ///   - count: those who said so.
    ///   - base: those who answered.
    ///   - smallestBase: the fewest answers that a percentage is given of.
    ///   - places: digits behind the point.
    init?(_ count: PublishedCell, of base: PublishedCell, smallestBase: Int, places: Int) {
        guard let base = base.shown, base >= max(1, smallestBase), let count = count.shown else { return nil }
        // Rounding can lift a count over its base.
        guard let interval = WilsonInterval(count: min(count, base), of: base) else { return nil }
        percent = (100 * Double(min(count, base)) / Double(base)).rounded(to: places)
        lower = (100 * interval.lower).rounded(to: places)
        upper = (100 * interval.upper).rounded(to: places)
    }

    /// A share that stands in the place of its count, rounded so that many numbers of those who answered could have led
    /// to it. It is the true one, for a count that is not shown cannot be what it is worked out from.
    ///
    /// - Parameter base: those who answered, as it is said.
    init?(_ count: Int, of answered: Int, saidAs base: PublishedCell) {
        guard let base = base.shown, answered > 0, base > 0 else { return nil }
        let unit = Self.unit(about: base)
        percent = (100 * Double(count) / Double(answered) / unit).rounded() * unit
        guard let interval = WilsonInterval(count: percent / 100 * Double(base), of: Double(base)) else { return nil }
        lower = (100 * interval.lower).rounded()
        upper = (100 * interval.upper).rounded()
    }

    /// What such a share is rounded to, in per cent: at least one and a half people.
    static func unit(about base: Int) -> Double { base < 300 ? 5 : 1 }

    /// The same for answers that are weighted; for internal use only, so a base of any size will do.
    init?(weighted amount: Double, of base: EffectiveSampleSize) {
        // Sums of fractions can come out a little over their whole.
        guard base.sum > 0 else { return nil }
        let share = min(1, amount / base.sum)
        guard let interval = WilsonInterval(count: share * base.value, of: base.value) else { return nil }
        percent = (100 * share).rounded(to: 1)
        lower = (100 * interval.lower).rounded(to: 1)
        upper = (100 * interval.upper).rounded(to: 1)
    }
}

extension Double {
    /// Rounded to so many digits behind the point, halves away from nought.
    package func rounded(to places: Int) -> Double {
        let unit = (0..<places).reduce(1.0) { unit, _ in unit * 10 }
        return (self * unit).rounded() / unit
    }
}
