/// Holm's step-down adjustment of the p-values of one family of tests.
///
/// Holm, S. (1979), "A simple sequentially rejective multiple test procedure", Scandinavian Journal
/// of Statistics 6, 65-70.
package enum HolmAdjustment {
    /// The adjusted p-values, in the order that they were given.
    package static func of(_ pValues: [Double]) -> [Double] {
        var adjusted = pValues
        var largest = 0.0
        let ascending = pValues.indices.sorted { pValues[$0] < pValues[$1] }
        for (rank, index) in ascending.enumerated() {
            largest = max(largest, min(1, pValues[index] * Double(pValues.count - rank)))
            adjusted[index] = largest
        }
        return adjusted
    }
}
