package import Questionnaire

/// How small a number may be shown, and how exactly.
package struct PublicationRules: Hashable, Sendable {
    /// The smallest count that is shown, apart from nought.
    package let threshold: Int
    /// What counts are rounded to a multiple of; 1 leaves them as they are.
    package let rounding: Int
    /// A percentage, an average and an interval need a base at least this large.
    package let smallestBase = 30

    /// A threshold of 10, and rounding to 5: what the Office for National Statistics and #BeeWell
    /// take as the threshold, and NHS hospital data as the rounding.
    package static let standard = PublicationRules(checkedThreshold: 10, rounding: 5)

    package static let thresholds = 5...30
    package static let roundings = 0...20

    private init(checkedThreshold threshold: Int, rounding: Int) {
        self.threshold = threshold
        self.rounding = max(1, rounding)
    }

    /// - Parameters:
    ///   - threshold: from 5 to 30.
    ///   - rounding: 0 or 1 for none, and no more than the threshold, so that nothing shown is
    ///     rounded to nought.
    /// - Throws: every number that is out of range.
    package init(threshold: Int = 10, rounding: Int = 5) throws(Faults) {
        var faults: [Diagnostic] = []
        if !Self.thresholds.contains(threshold) {
            faults.append(
                Diagnostic(
                    "threshold-out-of-range", file: "--threshold", "a threshold of \(threshold) is not possible",
                    help: ["choose from 5 to 30; 10 is usual"]))
        }
        if !Self.roundings.contains(rounding) || rounding > max(threshold, Self.thresholds.lowerBound) {
            faults.append(
                Diagnostic(
                    "rounding-out-of-range", file: "--rounding", "rounding to \(rounding) is not possible",
                    help: ["choose from 0 (none) to the threshold; 5 is usual"]))
        }
        guard faults.isEmpty else { throw Faults(faults) }
        self.init(checkedThreshold: threshold, rounding: rounding)
    }

    /// Whether a count has to be hidden. Nought is shown: nobody is in it.
    func hides(_ count: Int) -> Bool { (1..<threshold).contains(count) }

    func rounded(_ count: Int) -> Int { Self.nearest(count, to: rounding) }

    /// What an attacker knows of a count that is shown.
    func known(_ count: Int) -> ClosedRange<Int> {
        guard count >= threshold else { return count...count }
        let range = Self.range(roundingTo: rounded(count), by: rounding)
        return max(threshold, range.lowerBound)...range.upperBound
    }

    /// What a reader knows of a count that is shown as this.
    func known(shownAs count: Int) -> ClosedRange<Int> {
        guard count > 0 else { return 0...0 }
        let range = Self.range(roundingTo: count, by: rounding)
        return max(threshold, range.lowerBound)...max(threshold, range.upperBound)
    }

    /// The nearest multiple of a unit; halves go up.
    static func nearest(_ count: Int, to unit: Int) -> Int { (count + unit / 2) / unit * unit }

    /// The counts whose nearest multiple of a unit this is.
    static func range(roundingTo multiple: Int, by unit: Int) -> ClosedRange<Int> {
        max(0, multiple - unit / 2)...(multiple - unit / 2 + unit - 1)
    }
}
