/// How far several coders agree beyond chance, where each unit was coded by as many: Fleiss' kappa.
///
/// Fleiss, J. L. (1971), "Measuring nominal scale agreement among many raters", Psychological Bulletin 76, 378-382.
/// The coders of one unit need not be those of another. Where codings are missing, ``KrippendorffsAlpha`` is the
/// measure to take.
package struct FleissKappa: Hashable, Sendable {
    /// At most 1; 0 is what chance gives.
    package let value: Double
    /// The mean share of pairs of coders who agree on a unit.
    package let observed: Double
    /// The share of pairs who would agree by chance.
    package let expected: Double
    package let units: Int
    package let coders: Int

    /// - Parameter counts: a row a unit, a column a value: how many coders gave the unit that value. Every row
    ///   sums to the number of coders, which is two or more.
    /// - Throws: ``NoAgreement``; ``NoAgreement/oneValueOnly`` where all coders gave all units one value.
    package init(_ counts: [[Int]]) throws(NoAgreement) {
        guard let first = counts.first else { throw .nothingToCompare }
        let coders = first.reduce(0, +)
        guard
            counts.allSatisfy({ row in
                row.count == first.count && row.reduce(0, +) == coders && row.allSatisfy { $0 >= 0 }
            })
        else { throw .badTable }
        guard coders > 1 else { throw .nothingToCompare }
        let totals = first.indices.map { value in counts.reduce(0) { $0 + $1[value] } }
        let codings = coders * counts.count
        guard !totals.contains(codings) else { throw .oneValueOnly }
        // Pairs who agree are whole numbers, so that full agreement is exactly 1.
        let agreeing = counts.reduce(0) { $0 + $1.reduce(0) { $0 + $1 * ($1 - 1) } }
        observed = Double(agreeing) / Double(counts.count * coders * (coders - 1))
        expected = totals.reduce(0) { sum, total in
            let share = Double(total) / Double(codings)
            return sum + share * share
        }
        value = observed == 1 ? 1 : (observed - expected) / (1 - expected)
        units = counts.count
        self.coders = coders
    }
}
