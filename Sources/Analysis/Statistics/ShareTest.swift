/// The score test that a proportion is the one that is known from elsewhere.
///
/// Wilson's interval holds exactly the proportions that this test does not reject (Wilson 1927), so that the two
/// never say different things of one figure.
package struct ShareTest: Hashable, Sendable {
    /// Chi-squared on one degree of freedom.
    package let statistic: Double
    package let pValue: Double
    /// Whether fewer than 5 would be expected to say so, or not to, so that the p-value is not to be relied on.
    package let isCautious: Bool

    /// Tests a share, or gives nil where nobody answered, or what is expected is not between 0 and 1.
    ///
    /// - Parameters:
    ///   - count: how many of the base said so.
    ///   - base: how many answered.
    ///   - expected: the proportion that is known, between 0 and 1.
    package init?(count: Int, of base: Int, against expected: Double) {
        guard base > 0, (0...base).contains(count), expected > 0, expected < 1 else { return nil }
        let difference = Double(count) - Double(base) * expected
        statistic = difference * difference / (Double(base) * expected * (1 - expected))
        pValue = IncompleteGamma.upper(0.5, statistic / 2)
        isCautious = Double(base) * min(expected, 1 - expected) < 5
    }
}
