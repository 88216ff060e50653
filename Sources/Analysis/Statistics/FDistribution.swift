/// Fisher and Snedecor's F distribution, also with degrees of freedom that are not whole.
enum FDistribution {
    /// How often F is larger than `value` when nothing but chance is at work.
    ///
    /// Abramowitz and Stegun (1964), 26.6.2.
    ///
    /// - Parameters:
    ///   - value: from 0.
    ///   - numerator: degrees of freedom, above 0.
    ///   - denominator: degrees of freedom, above 0.
    static func upper(_ value: Double, _ numerator: Double, _ denominator: Double) -> Double {
        guard value > 0 else { return 1 }
        return IncompleteBeta.of(denominator / (denominator + numerator * value), denominator / 2, numerator / 2)
    }
}
