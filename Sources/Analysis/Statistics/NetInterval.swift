/// The 95 % interval for how many more of the same people said one thing than another, where nobody can say both.
///
/// Newcombe, R. G. (1998), "Improved confidence intervals for the difference between binomial proportions based on
/// paired data", Statistics in Medicine 17, 2635-2650: method 10, from Wilson's interval of each share and their
/// correlation, for which it takes phi. Of two answers that exclude each other that follows from their shares.
package struct NetInterval: Hashable, Sendable {
    /// The first share less the second, between -1 and 1.
    package let difference: Double
    package let lower: Double
    package let upper: Double

    /// Works out the interval, or nil where nobody answered or more said one of the two than answered.
    ///
    /// - Parameters:
    ///   - first: how many of the base said the first.
    ///   - second: how many said the second.
    ///   - base: how many answered.
    package init?(_ first: Int, less second: Int, of base: Int) {
        guard first + second <= base, let one = WilsonInterval(count: first, of: base),
            let other = WilsonInterval(count: second, of: base)
        else { return nil }
        let (share, otherShare) = (Double(first) / Double(base), Double(second) / Double(base))
        let spread = share * (1 - share) * otherShare * (1 - otherShare)
        let correlation = spread > 0 ? -share * otherShare / spread.squareRoot() : 0
        func reach(_ left: Double, _ right: Double) -> Double {
            max(0, left * left - 2 * correlation * left * right + right * right).squareRoot()
        }
        difference = share - otherShare
        lower = max(-1, difference - reach(share - one.lower, other.upper - otherShare))
        upper = min(1, difference + reach(one.upper - share, otherShare - other.lower))
    }
}
