/// Two themes of which the same people wrote, more or less often than two unrelated themes would have it.
///
/// Everything is worked out from the counts that are shown and from nothing else.
package struct PublishedPair: Hashable, Sendable {
    /// The ids of the themes, in the order of the codebook.
    package let first: String
    package let second: String
    /// The responses that speak of both.
    package let both: Int
    /// How many would, did neither have anything to do with the other.
    package let expected: Double
    /// The phi coefficient: 0 where they have nothing to do with each other, 1 where nobody writes of one without the
    /// other, below 0 where who writes of one is less likely to write of the other. (Yule, G. U. (1912), Journal of
    /// the Royal Statistical Society 75, 579-652. Its square times the base is Pearson's chi-squared.)
    package let phi: Double

    /// How many times as often as expected both are written of.
    package var lift: Double { Double(both) / expected }

    /// Nil where anything that it rests on is hidden, or where everybody or nobody wrote of one of them.
    init?(
        _ first: (id: String, count: PublishedCell), _ second: (id: String, count: PublishedCell), both: PublishedCell,
        of base: PublishedCell
    ) {
        guard let one = first.count.shown, let other = second.count.shown, let both = both.shown, let base = base.shown,
            let phi = Self.phi(one, other, both: both, of: base)
        else { return nil }
        self.first = first.id
        self.second = second.id
        self.both = both
        expected = Double(one) * Double(other) / Double(base)
        self.phi = phi
    }

    /// The phi coefficient of two properties; nil where everybody or nobody has one of them.
    static func phi(_ first: Int, _ second: Int, both: Int, of base: Int) -> Double? {
        // Rounding can lift a count over its whole.
        let (n, a, b, ab) = (Double(base), Double(first), Double(second), Double(min(both, first, second)))
        let spread = a * (n - a) * b * (n - b)
        guard spread > 0, a < n, b < n else { return nil }
        return min(1, max(-1, (n * ab - a * b) / spread.squareRoot()))
    }
}
