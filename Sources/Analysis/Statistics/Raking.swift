/// Weights that give a sample the margins that are known of everybody, by iterative proportional fitting.
///
/// Deming, W. E. and Stephan, F. F. (1940), "On a least squares adjustment of a sampled frequency table when
/// the expected marginal totals are known", Annals of Mathematical Statistics 11, 427-444. One margin after
/// the other is made to fit, until all do.
package struct Raking: Hashable, Sendable {
    /// So many people with the same place in every margin.
    package struct Cell: Hashable, Sendable {
        package let places: [Int]
        package let count: Int

        package init(_ places: [Int], count: Int) {
            self.places = places
            self.count = count
        }
    }

    /// By cell; their mean over all people is 1.
    package let weights: [Double]
    /// How often all margins were gone through.
    package let rounds: Int
    /// The largest distance of a weighted share from the one it should be.
    package let largestGap: Double

    /// Whether every margin fits. It does not where the sample has nobody to stand for a part of a margin,
    /// or where two margins ask for what no weights can give.
    package var hasConverged: Bool { largestGap < Self.tolerance }

    private static let tolerance = 1e-9
    package static let mostRounds = 1_000

    /// Rakes a sample.
    ///
    /// - Parameters:
    ///   - cells: the sample.
    ///   - margins: for each margin, how many there should be in each place, as counts or shares: 0 or more,
    ///     not all 0.
    package init(_ cells: [Cell], to margins: [[Double]]) {
        let people = Double(cells.reduce(0) { $0 + $1.count })
        let targets = margins.map { margin in
            let sum = margin.reduce(0, +)
            return margin.map { $0 / sum }
        }
        var weights = cells.map { _ in 1.0 }
        func shares(_ margin: Int) -> [Double] {
            var shares = targets[margin].map { _ in 0.0 }
            for (cell, weight) in zip(cells, weights) {
                shares[cell.places[margin]] += weight * Double(cell.count) / people
            }
            return shares
        }
        func gap() -> Double {
            targets.indices.flatMap { margin in zip(shares(margin), targets[margin]).map { abs($0 - $1) } }.max() ?? 0
        }
        var rounds = 0
        var gapNow = people > 0 ? gap() : 0
        while gapNow >= Self.tolerance, rounds < Self.mostRounds {
            for margin in targets.indices {
                let factors = zip(targets[margin], shares(margin)).map { $1 > 0 ? $0 / $1 : 0 }
                for (index, cell) in cells.enumerated() { weights[index] *= factors[cell.places[margin]] }
            }
            // What nobody stands for is missing from the sum; weights are shares of those who answered.
            let sum = zip(cells, weights).reduce(0) { $0 + $1.1 * Double($1.0.count) }
            if sum > 0 { weights = weights.map { $0 * people / sum } }
            gapNow = gap()
            rounds += 1
        }
        self.weights = weights
        self.rounds = rounds
        largestGap = gapNow
    }
}
