/// A table of which it is only known between what each count lies, because the counts are rounded.
///
/// Rounding makes noise of its own: a chi-squared test of rounded counts finds differences in nothing more often than it
/// should. So of all tables that may have been rounded, the one whose rows differ least is tested.
struct RoundedTable {
    private let ranges: [[ClosedRange<Int>]]

    /// - Parameter ranges: rows of one length, such as one a group, a column a choice.
    init(_ ranges: [[ClosedRange<Int>]]) {
        self.ranges = ranges
    }

    /// The p-value of Pearson's chi-squared test of the table whose rows differ least; 1 where nothing can be tested.
    var pValue: Double {
        guard let test = ChiSquaredTest(fractions: leastDifferent) else { return 1 }
        return test.pValue
    }

    /// Each count is moved towards what would be expected if the rows did not differ, as far as it can be, again and
    /// again until none of them moves.
    private var leastDifferent: [[Double]] {
        var table = ranges.map { $0.map { Double($0.lowerBound + $0.upperBound) / 2 } }
        for _ in 0..<Self.mostRounds {
            let rows = table.map { $0.reduce(0, +) }
            let total = rows.reduce(0, +)
            guard total > 0, let width = table.first?.count else { return table }
            let columns = (0..<width).map { column in table.reduce(0) { $0 + $1[column] } }
            var farthest = 0.0
            for (row, cells) in ranges.enumerated() {
                for (column, range) in cells.enumerated() {
                    let expected = rows[row] * columns[column] / total
                    let moved = min(max(expected, Double(range.lowerBound)), Double(range.upperBound))
                    farthest = max(farthest, abs(moved - table[row][column]))
                    table[row][column] = moved
                }
            }
            if farthest < 1e-6 { break }
        }
        return table
    }

    private static let mostRounds = 1_000
}
