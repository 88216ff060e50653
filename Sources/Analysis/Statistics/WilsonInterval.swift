/// Wilson's score interval for a proportion, at 95 %.
///
/// Wilson, E. B. (1927), "Probable inference, the law of succession, and statistical inference",
/// Journal of the American Statistical Association 22, 209-212. It keeps its promise for small
/// bases and for proportions near 0 and 1, where the textbook interval does not.
package struct WilsonInterval: Hashable, Sendable {
    /// Both between 0 and 1.
    package let lower: Double
    package let upper: Double

    /// Works out the interval, or nil when nobody was asked or `count` is not between 0 and `base`.
    ///
    /// - Parameters:
    ///   - count: how many of the base said so.
    ///   - base: how many answered.
    package init?(count: Int, of base: Int) {
        self.init(count: Double(count), of: Double(base))
    }

    /// The same for answers that are weighted, with Kish's effective sample size as the base.
    package init?(count: Double, of base: Double) {
        guard base > 0, (0...base).contains(count) else { return nil }
        // The 97.5th percentile of the standard normal distribution.
        let z = 1.959963984540054
        let share = count / base
        let centre = share + z * z / (2 * base)
        let reach = z * (share * (1 - share) / base + z * z / (4 * base * base)).squareRoot()
        let scale = 1 + z * z / base
        // At the ends rounding would leave 1.4e-17 where the formula has exactly 0.
        lower = count == 0 ? 0 : max(0, (centre - reach) / scale)
        upper = count == base ? 1 : min(1, (centre + reach) / scale)
    }
}
