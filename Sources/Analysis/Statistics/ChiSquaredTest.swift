/// Pearson's chi-squared test that the rows of a table do not differ.
///
/// Pearson, K. (1900), Philosophical Magazine 50, 157-175; adjusted residuals after Haberman, S. J.
/// (1973), Biometrics 29, 205-220.
package struct ChiSquaredTest: Hashable, Sendable {
    package let statistic: Double
    package let degreesOfFreedom: Int
    package let pValue: Double
    /// For each cell of the table as given, how many standard errors it lies from what it would be
    /// if the rows did not differ; 0 in an empty row or column.
    package let adjustedResiduals: [[Double]]
    /// Cochran's rule: more than a fifth of the expected counts are under 5, or one is under 1, so
    /// that the p-value is not to be relied on.
    package let isCautious: Bool

    /// Tests a table of counts, or gives nil when fewer than two rows or columns hold anything.
    ///
    /// - Parameter table: rows of one length, such as one a group, a column a choice.
    package init?(_ table: [[Int]]) { self.init(fractions: table.map { $0.map(Double.init) }) }

    /// The same for counts that need not be whole, such as the ones that might have been rounded.
    init?(fractions table: [[Double]]) {
        guard let width = table.first?.count, table.allSatisfy({ $0.count == width }) else { return nil }
        let rows = table.map { $0.reduce(0, +) }
        let columns = (0..<width).map { column in table.reduce(0) { $0 + $1[column] } }
        let total = rows.reduce(0, +)
        let height = rows.count { $0 > 0 }
        let breadth = columns.count { $0 > 0 }
        guard height > 1, breadth > 1 else { return nil }

        var statistic = 0.0
        var small = 0
        var smallest = Double.infinity
        var residuals = table.map { $0.map { _ in 0.0 } }
        for (i, row) in table.enumerated() where rows[i] > 0 {
            for (j, count) in row.enumerated() where columns[j] > 0 {
                let expected = rows[i] * columns[j] / total
                let difference = count - expected
                statistic += difference * difference / expected
                let spread = expected * (1 - rows[i] / total) * (1 - columns[j] / total)
                residuals[i][j] = difference / spread.squareRoot()
                if expected < 5 { small += 1 }
                smallest = min(smallest, expected)
            }
        }
        self.statistic = statistic
        degreesOfFreedom = (height - 1) * (breadth - 1)
        pValue = IncompleteGamma.upper(Double(degreesOfFreedom) / 2, statistic / 2)
        adjustedResiduals = residuals
        isCautious = smallest < 1 || small * 5 > height * breadth
    }
}
