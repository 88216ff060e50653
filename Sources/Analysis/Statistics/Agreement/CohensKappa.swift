/// How far two coders agree beyond what chance would bring about: Cohen's kappa, unweighted.
///
/// `kappa = (po - pe) / (1 - pe)`, where `po` is the share of units on which they agree and `pe` the share on which
/// they would if each drew values at random, as often as that coder used them. 1 is full agreement, 0 what chance
/// gives, less than 0 is worse than chance.
///
/// Cohen, J. (1960), "A coefficient of agreement for nominal scales", Educational and Psychological Measurement 20,
/// 37-46. The standard errors are those of Fleiss, J. L., Cohen, J. and Everitt, B. S. (1969), "Large sample standard
/// errors of kappa and weighted kappa", Psychological Bulletin 72, 323-327.
package struct CohensKappa: Hashable, Sendable {
    /// Between -1 and 1.
    package let value: Double
    /// The share of units on which the two agree, `po`.
    package let observed: Double
    /// The share on which chance alone would make them agree, `pe`.
    package let expected: Double
    /// How many units both coded.
    package let units: Int
    /// The asymptotic standard error of ``value``, for its interval:
    ///
    ///     n (1 - pe)² SE² =  Σi pii (1 - (pi. + p.i) (1 - kappa))²
    ///                      + (1 - kappa)² Σi≠j pij (p.i + pj.)²
    ///                      - (kappa - pe (1 - kappa))²
    ///
    /// where `pij` is the share of units that the first coder gave value i and the second value j.
    package let standardError: Double
    /// The same where kappa is truly 0, for a test of that: `n (1 - pe)² SE0² = pe + pe² - Σi pi. p.i (pi. + p.i)`.
    package let nullStandardError: Double
    /// Whether the standard errors rest on too little: a coder used a value fewer than five times, or the
    /// standard error is 0, as where the two agree on everything. An interval would then claim more than is known.
    ///
    /// Five is the rule of thumb for counts that a normal approximation rests on (Cochran, W. G. (1954), Biometrics
    /// 10, 417-451).
    package let isCautious: Bool

    /// The interval at 95 %, `value ± 1.96 SE`, kept within -1 and 1; nil where ``isCautious``.
    package var interval: ClosedRange<Double>? { isCautious ? nil : wideInterval }

    /// The same wherever there is a standard error, however little it rests on.
    package var wideInterval: ClosedRange<Double> {
        let reach = 1.959963984540054 * standardError
        return max(-1, value - reach)...min(1, value + reach)
    }

    /// Compares two coders, by a table of how many units the first gave the value of the row and the second
    /// that of the column.
    ///
    /// A value that one coder never used is no trouble, and kappa is then 0 or less. Where both used one
    /// and the same value only, `pe` is 1 and kappa is 0 / 0: it is not defined.
    ///
    /// - Parameter table: as many rows as columns, no count under 0.
    /// - Throws: ``NoAgreement``.
    package init(_ table: [[Int]]) throws(NoAgreement) {
        let values = table.indices
        guard table.allSatisfy({ $0.count == table.count && $0.allSatisfy { $0 >= 0 } }) else { throw .badTable }
        let units = table.reduce(0) { $0 + $1.reduce(0, +) }
        guard units > 0 else { throw .nothingToCompare }
        let rowCounts = table.map { $0.reduce(0, +) }
        let columnCounts = values.map { column in table.reduce(0) { $0 + $1[column] } }
        guard !values.contains(where: { rowCounts[$0] == units && columnCounts[$0] == units }) else {
            throw .oneValueOnly
        }
        let n = Double(units)
        let rows = rowCounts.map { Double($0) / n }
        let columns = columnCounts.map { Double($0) / n }
        // From whole numbers, so that full agreement is exactly 1.
        observed = Double(values.reduce(0) { $0 + table[$1][$1] }) / n
        expected = values.reduce(0) { $0 + rows[$1] * columns[$1] }
        let kappa = observed == 1 ? 1 : (observed - expected) / (1 - expected)
        var spread = -(kappa - expected * (1 - kappa)) * (kappa - expected * (1 - kappa))
        var nullSpread = expected + expected * expected
        for i in values {
            for j in values {
                let factor = i == j ? 1 - (rows[i] + columns[i]) * (1 - kappa) : (1 - kappa) * (columns[i] + rows[j])
                spread += Double(table[i][j]) / n * factor * factor
            }
            nullSpread -= rows[i] * columns[i] * (rows[i] + columns[i])
        }
        value = kappa
        self.units = units
        // Rounding can leave a little less than nothing.
        standardError = observed == 1 ? 0 : max(0, spread / n).squareRoot() / (1 - expected)
        nullStandardError = max(0, nullSpread / n).squareRoot() / (1 - expected)
        let used = (rowCounts + columnCounts).filter { $0 > 0 }
        isCautious = standardError < 1e-12 || (used.min() ?? 0) < 5 || used.count < values.count * 2
    }

    /// Compares two codings of one thing as there or not there, with the four counts of the table.
    package init(both: Int, firstOnly: Int, secondOnly: Int, neither: Int) throws(NoAgreement) {
        try self.init([[both, firstOnly], [secondOnly, neither]])
    }
}
