/// Rao and Scott's test that the rows of a weighted table do not differ, which takes the place of
/// Pearson's: weights make a table look as if more were known than is.
///
/// Pearson's statistic of the weighted table is divided by the mean of the generalised design effects,
/// and compared with F, whose degrees of freedom follow from how much these differ (Satterthwaite).
///
/// Rao, J. N. K. and Scott, A. J. (1984), "On chi-squared tests for multiway contingency tables with cell
/// proportions estimated from survey data", Annals of Statistics 12, 46-60; with F as in Thomas, D. R. and
/// Rao, J. N. K. (1987), Journal of the American Statistical Association 82, 630-636. It gives what
/// `svychisq` of R's survey package does. The weights are taken as given: that they were raked to margins,
/// which makes figures a little surer, is left out, so that the test is on the careful side.
package struct RaoScottTest: Hashable, Sendable {
    /// Compared with F of these two degrees of freedom, which need not be whole.
    package let statistic: Double
    package let numerator: Double
    package let denominator: Double
    package let pValue: Double

    /// Tests the answers of people who are weighted and answered each on their own.
    ///
    /// - Parameters:
    ///   - weights: for each cell, the sum of the weights of those in it; rows of one length.
    ///   - squares: for each cell, the sum of the squares of their weights.
    ///   - respondents: how many people are in the table.
    /// - Returns: nil when fewer than two rows or columns hold anything, and where so many cells are
    ///   empty that nothing can be said.
    package init?(weights: [[Double]], squares: [[Double]], respondents: Int) {
        let kept = Kept(weights)
        let total = kept.cells(of: weights).reduce(0, +)
        let shares = kept.cells(of: weights).map { $0 / total }
        let spreads = kept.cells(of: squares).map { $0 / (total * total) }
        let whole = spreads.reduce(0, +)
        let correction = respondents > 1 ? Double(respondents) / Double(respondents - 1) : 0
        // The sum over all people of what each moves the shares by, times itself.
        let covariance = shares.indices.map { i in
            shares.indices.map { j in
                let own = i == j ? spreads[i] : 0
                let crossed = spreads[i] * shares[j] + shares[i] * spreads[j]
                return correction * (own - crossed + whole * shares[i] * shares[j])
            }
        }
        self.init(shares, covariance, kept, respondents: respondents, freedom: respondents - 1)
    }

    /// Tests a sample of clusters, such as schools, of each of which everybody's answers are known.
    ///
    /// - Parameters:
    ///   - clusters: for each cluster, for each cell, the sum of the weights of those in it.
    ///   - respondents: how many people are in all tables together.
    ///   - samplingFraction: the clusters in the sample, as a share of all there are; 0 when there are
    ///     very many.
    package init?(clusters: [[[Double]]], respondents: Int, samplingFraction: Double = 0) {
        guard let first = clusters.first else { return nil }
        let sums = first.indices.map { row in
            first[row].indices.map { column in clusters.reduce(0) { $0 + $1[row][column] } }
        }
        let kept = Kept(sums)
        let total = kept.cells(of: sums).reduce(0, +)
        let shares = kept.cells(of: sums).map { $0 / total }
        let influences = clusters.map { cluster in
            let cells = kept.cells(of: cluster)
            let own = cells.reduce(0, +)
            return zip(cells, shares).map { ($0 - own * $1) / total }
        }
        let count = Double(clusters.count)
        let correction = clusters.count > 1 ? (1 - samplingFraction) * count / (count - 1) : 0
        let covariance = shares.indices.map { i in
            shares.indices.map { j in correction * influences.reduce(0) { $0 + $1[i] * $1[j] } }
        }
        self.init(shares, covariance, kept, respondents: respondents, freedom: clusters.count - 1)
    }

    private init?(_ shares: [Double], _ covariance: [[Double]], _ kept: Kept, respondents: Int, freedom: Int) {
        guard kept.rows.count > 1, kept.columns.count > 1, respondents > 0, freedom > 0 else { return nil }
        let n = Double(respondents)
        let contrasts = kept.contrasts
        func product(_ left: [Double], _ right: [Double]) -> Double { zip(left, right).reduce(0) { $0 + $1.0 * $1.1 } }
        // What is done to the logarithms of the shares, which the odds ratios are made of.
        let scaled = contrasts.map { contrast in zip(contrast, shares).map { $1 > 0 ? $0 / $1 : 0 } }
        let simple = zip(contrasts, scaled).map { contrast, _ in scaled.map { product(contrast, $0) / n } }
        let actual = scaled.map { left in
            let moved = covariance.map { product($0, left) }
            return scaled.map { product(moved, $0) }
        }
        guard let effects = LinearEquations.solve(simple, actual) else { return nil }
        let trace = effects.indices.reduce(0) { $0 + effects[$1][$1] }
        let traceOfSquare = effects.indices.reduce(0) { sum, i in
            sum + effects.indices.reduce(0) { $0 + effects[i][$1] * effects[$1][i] }
        }
        guard trace > 0, traceOfSquare > 0 else { return nil }
        statistic = n * kept.pearson(shares) / trace
        numerator = trace * trace / traceOfSquare
        denominator = numerator * Double(freedom)
        pValue = FDistribution.upper(statistic, numerator, denominator)
    }
}

extension RaoScottTest {
    /// The rows and columns that hold anything, and their cells row by row.
    private struct Kept {
        let rows: [Int]
        let columns: [Int]

        init(_ table: [[Double]]) {
            rows = table.indices.filter { row in table[row].contains { $0 > 0 } }
            columns = (table.first ?? []).indices.filter { column in table.contains { $0[column] > 0 } }
        }

        func cells(of table: [[Double]]) -> [Double] { rows.flatMap { row in columns.map { table[row][$0] } } }

        /// One for each degree of freedom: each other cell against those of the last row and column.
        var contrasts: [[Double]] {
            func against(_ last: Int, _ place: Int, _ own: Int) -> Double { own == place ? 1 : own == last ? -1 : 0 }
            return rows.indices.dropLast().flatMap { row in
                columns.indices.dropLast().map { column in
                    rows.indices.flatMap { ownRow in
                        columns.indices.map { ownColumn in
                            against(rows.count - 1, row, ownRow) * against(columns.count - 1, column, ownColumn)
                        }
                    }
                }
            }
        }

        /// Pearson's statistic for one respondent.
        func pearson(_ shares: [Double]) -> Double {
            let byRow = rows.indices.map { row in columns.indices.reduce(0) { $0 + shares[row * columns.count + $1] } }
            let byColumn = columns.indices.map { column in
                rows.indices.reduce(0) { $0 + shares[$1 * columns.count + column] }
            }
            return shares.indices.reduce(0) { sum, cell in
                let expected = byRow[cell / columns.count] * byColumn[cell % columns.count]
                return sum + (shares[cell] - expected) * (shares[cell] - expected) / expected
            }
        }
    }
}
