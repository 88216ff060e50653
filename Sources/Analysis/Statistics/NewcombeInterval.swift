/// The 95 % interval for the difference of two proportions, from Wilson's interval of each.
///
/// Newcombe, R. G. (1998), "Interval estimation for the difference between independent proportions: comparison
/// of eleven methods", Statistics in Medicine 17, 873-890: method 10, without a continuity correction. It keeps
/// its promise for small bases, and never leaves -1 to 1.
package struct NewcombeInterval: Hashable, Sendable {
    /// The first share less the second, between -1 and 1.
    package let difference: Double
    package let lower: Double
    package let upper: Double

    /// Works out the interval, or nil where either base is 0 or a count is not between 0 and its base.
    ///
    /// - Parameters:
    ///   - first: how many of how many said so.
    ///   - second: the same of those who are compared with; its share is taken away.
    package init?(_ first: (count: Int, base: Int), less second: (count: Int, base: Int)) {
        guard let one = WilsonInterval(count: first.count, of: first.base),
            let other = WilsonInterval(count: second.count, of: second.base)
        else { return nil }
        let share = Double(first.count) / Double(first.base)
        let otherShare = Double(second.count) / Double(second.base)
        func reach(_ left: Double, _ right: Double) -> Double { (left * left + right * right).squareRoot() }
        difference = share - otherShare
        lower = max(-1, difference - reach(share - one.lower, other.upper - otherShare))
        upper = min(1, difference + reach(one.upper - share, otherShare - other.lower))
    }
}
