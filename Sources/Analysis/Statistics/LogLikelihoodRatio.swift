import Foundation

/// Whether something is commoner in one collection of texts than in another: the log-likelihood ratio G² of a table of
/// two by two, and how many times as common.
///
/// Dunning, T. (1993), "Accurate methods for the statistics of surprise and coincidence", Computational Linguistics 19,
/// 61-74; as keyness: Rayson, P. and Garside, R. (2000), "Comparing corpora using frequency profiling", Proceedings of
/// the Workshop on Comparing Corpora, 1-6. All four cells are counted, as Dunning has it. The effect is the log ratio of
/// Hardie, A. (2014): half a text is added where there is none, so that it is finite.
package struct LogLikelihoodRatio: Hashable, Sendable {
    /// Above 0 where it is commoner in the first collection, below 0 where it is rarer.
    package let signed: Double
    /// The binary logarithm of how many times as common it is in the first collection: 1 is twice, -1 half.
    package let logRatio: Double

    /// - Parameters:
    ///   - count: how many of the first collection have it.
    ///   - size: how many there are.
    ///   - otherCount: how many of the second collection have it.
    ///   - otherSize: how many there are.
    /// - Returns: nil where either collection is empty, or a count is not between 0 and its size.
    package init?(_ count: Int, of size: Int, against otherCount: Int, of otherSize: Int) {
        guard size > 0, otherSize > 0, 0...size ~= count, 0...otherSize ~= otherCount else { return nil }
        let sizes = [Double(size), Double(otherSize)]
        let having = [Double(count), Double(otherCount)]
        let share = (having[0] + having[1]) / (sizes[0] + sizes[1])
        var sum = 0.0
        for (have, size) in zip(having, sizes) {
            for (observed, expected) in [(have, size * share), (size - have, size * (1 - share))] where observed > 0 {
                sum += observed * log(observed / expected)
            }
        }
        let isCommoner = having[0] / sizes[0] >= having[1] / sizes[1]
        // Rounding can leave a little less than nothing.
        signed = (isCommoner ? 2 : -2) * max(0, sum)
        let ends = zip(having, sizes).map { ($0 == 0 ? 0.5 : $0) / $1 }
        logRatio = log2(ends[0] / ends[1])
    }
}
