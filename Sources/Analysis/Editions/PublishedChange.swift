/// By how much one share changed from the first edition to the last, and whether chance explains it.
///
/// It is worked out from the counts that are shown and from nothing else, so it says no more than they do.
package struct PublishedChange: Hashable, Sendable {
    /// A test for a trend through all editions; of two editions that is the chi-squared test.
    package struct Test: Hashable, Sendable {
        package let statistic: Double
        package let pValue: Double
        /// Adjusted (Holm) for all that is compared.
        package internal(set) var adjusted: Double
        /// Whether so few answered that the p-value is not to be relied on.
        package let isCautious: Bool
        package let rises: Bool
    }

    package enum Verdict: String, Sendable, CaseIterable {
        case up
        case down
        case notClear = "not-clear"
        case tooFew = "too-few-to-tell"
        /// It is shown and not tested: another line of the same question speaks for it.
        case notTested = "not-tested"
    }

    /// The last share less the first, in percentage points, with Newcombe's 95 % interval.
    package let points: Double
    package let lower: Double
    package let upper: Double
    /// How many editions are compared.
    package let editions: Int
    package internal(set) var test: Test?

    package var verdict: Verdict {
        guard let test else { return .notTested }
        if test.isCautious { return .tooFew }
        guard test.adjusted < 0.05 else { return .notClear }
        // Of two editions both have to say so.
        if editions == 2, lower <= 0, upper >= 0 { return .notClear }
        return test.rises ? .up : .down
    }

    package var isClear: Bool { verdict == .up || verdict == .down }

    /// Nil where fewer than two editions can be compared.
    ///
    /// - Parameters:
    ///   - samples: how many of how many said so, and where the edition stands in time, in order.
    ///   - isTested: whether it is one of the things that are looked through for changes.
    ///   - places: digits behind the point.
    init?(_ samples: [(count: Int, base: Int, score: Double)], isTested: Bool, places: Int) {
        guard samples.count > 1, let first = samples.first, let last = samples.last,
            let interval = NewcombeInterval((last.count, last.base), less: (first.count, first.base))
        else { return nil }
        points = (100 * interval.difference).rounded(to: places)
        lower = (100 * interval.lower).rounded(to: places)
        upper = (100 * interval.upper).rounded(to: places)
        editions = samples.count
        guard isTested, let trend = TrendTest(samples.map { ($0.count, $0.base) }, at: samples.map(\.score)) else {
            test = nil
            return
        }
        test = Test(
            statistic: trend.statistic, pValue: trend.pValue, adjusted: trend.pValue, isCautious: trend.isCautious,
            rises: trend.slope > 0)
    }
}
