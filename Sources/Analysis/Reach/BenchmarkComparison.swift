/// A share beside the one that is known of everybody, and whether chance explains the distance.
///
/// What is known is taken as exact. It is worked out from the counts that are shown and from nothing else.
package struct BenchmarkComparison: Hashable, Sendable {
    package enum Verdict: String, Sendable, CaseIterable {
        case less
        case more
        case notClear = "not-clear"
        case tooFew = "too-few-to-tell"
    }

    /// The share, in per cent, with Wilson's 95 % interval, neither rounded.
    private let share: Double
    private let interval: WilsonInterval
    private let expected: Double
    package let statistic: Double
    package let pValue: Double
    /// Adjusted (Holm) for all that is compared.
    package internal(set) var adjusted: Double
    package let isCautious: Bool

    /// How many times as many as would be expected.
    package var ratio: Double { (share / expected).rounded(to: 2) }

    package var verdict: Verdict {
        if isCautious { return .tooFew }
        guard adjusted < 0.05 else { return .notClear }
        if interval.upper < expected { return .less }
        return interval.lower > expected ? .more : .notClear
    }

    /// - Parameters:
    ///   - count: those who said so.
    ///   - base: those who answered, without those of whom nothing is known.
    ///   - expected: between 0 and 1.
    init?(count: Int, of base: Int, against expected: Double) {
        guard let test = ShareTest(count: min(count, base), of: base, against: expected),
            let interval = WilsonInterval(count: min(count, base), of: base)
        else { return nil }
        share = Double(min(count, base)) / Double(base)
        self.interval = interval
        self.expected = expected
        statistic = test.statistic
        pValue = test.pValue
        adjusted = test.pValue
        isCautious = test.isCautious
    }
}
