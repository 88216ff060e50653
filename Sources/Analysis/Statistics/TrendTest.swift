/// The Cochran-Armitage test that a proportion neither rises nor falls from one sample to the next.
///
/// Armitage, P. (1955), "Tests for linear trends in proportions and frequencies", Biometrics 11, 375-386;
/// Agresti, A. (2002), "Categorical Data Analysis", section 5.3.5. With two samples it is Pearson's chi-squared
/// test of two proportions.
package struct TrendTest: Hashable, Sendable {
    /// The square of the standardised slope: chi-squared on one degree of freedom.
    package let statistic: Double
    package let pValue: Double
    /// Above 0 where the proportion rises.
    package let slope: Double
    /// Cochran's rule: more than a fifth of the expected counts are under 5, or one is under 1, so that the
    /// p-value is not to be relied on.
    package let isCautious: Bool

    /// Tests for a trend, or gives nil where there are fewer than two samples, or everybody said the same.
    ///
    /// - Parameters:
    ///   - samples: how many of how many said so, in order.
    ///   - scores: how far along each sample stands, such as its year.
    package init?(_ samples: [(count: Int, base: Int)], at scores: [Double]) {
        guard samples.count == scores.count, samples.count > 1,
            samples.allSatisfy({ $0.base > 0 && (0...$0.base).contains($0.count) })
        else { return nil }
        let total = samples.reduce(0.0) { $0 + Double($1.base) }
        let share = samples.reduce(0.0) { $0 + Double($1.count) } / total
        let middle = zip(samples, scores).reduce(0.0) { $0 + Double($1.0.base) * $1.1 } / total
        var along = 0.0
        var spread = 0.0
        for (sample, score) in zip(samples, scores) {
            along += (score - middle) * (Double(sample.count) - Double(sample.base) * share)
            spread += Double(sample.base) * (score - middle) * (score - middle)
        }
        guard spread > 0, share > 0, share < 1 else { return nil }
        statistic = along * along / (share * (1 - share) * spread)
        slope = along / spread
        pValue = IncompleteGamma.upper(0.5, statistic / 2)
        isCautious = ChiSquaredTest(samples.map { [$0.count, $0.base - $0.count] })?.isCautious ?? true
    }
}
