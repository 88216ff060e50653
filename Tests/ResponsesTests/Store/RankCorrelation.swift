/// How far two rows of numbers rise together: Spearman's coefficient, with mean ranks for ties.
struct RankCorrelation {
    let coefficient: Double
    /// The coefficient in standard deviations of chance: without any connection it is close to normal, with mean 0 and
    /// variance 1 (n - 1 times the square of the coefficient; Kendall, "Rank Correlation Methods").
    let deviations: Double

    init(_ first: [Double], _ second: [Double]) {
        let (x, y) = (Self.ranks(first), Self.ranks(second))
        let mean = Double(x.count + 1) / 2
        func sum(_ a: [Double], _ b: [Double]) -> Double { zip(a, b).reduce(0) { $0 + ($1.0 - mean) * ($1.1 - mean) } }
        let spread = (sum(x, x) * sum(y, y)).squareRoot()
        // Where all are the same there is nothing to tell.
        coefficient = spread > 0 ? sum(x, y) / spread : 0
        deviations = coefficient * Double(x.count - 1).squareRoot()
    }

    private static func ranks(_ values: [Double]) -> [Double] {
        let order = values.indices.sorted { values[$0] < values[$1] }
        var ranks = [Double](repeating: 0, count: values.count)
        var start = 0
        while start < order.count {
            let tied = order[start...].prefix { values[$0] == values[order[start]] }
            for index in tied { ranks[index] = Double(tied.startIndex + tied.endIndex + 1) / 2 }
            start = tied.endIndex
        }
        return ranks
    }
}
