/// How well one coding finds what another says is there.
///
/// Precision is the share of what was found that is there, recall the share of what is there that was found, and F1
/// their harmonic mean. van Rijsbergen, C. J. (1979), "Information Retrieval", second edition, chapter 7.
package struct Retrieval: Hashable, Sendable {
    /// Found, and there.
    package let hits: Int
    /// Found, and not there.
    package let falseAlarms: Int
    /// There, and not found.
    package let misses: Int

    /// - Precondition: no count is under 0.
    package init(hits: Int, falseAlarms: Int, misses: Int) {
        precondition(hits >= 0 && falseAlarms >= 0 && misses >= 0, "counts are 0 or more")
        self.hits = hits
        self.falseAlarms = falseAlarms
        self.misses = misses
    }

    /// Nil where nothing was found.
    package var precision: Double? { share(hits, of: hits + falseAlarms) }

    /// Nil where nothing is there.
    package var recall: Double? { share(hits, of: hits + misses) }

    /// `2 hits / (2 hits + false alarms + misses)`; nil where nothing was found and nothing is there.
    package var f1: Double? { share(2 * hits, of: 2 * hits + falseAlarms + misses) }

    private func share(_ count: Int, of whole: Int) -> Double? {
        whole == 0 ? nil : Double(count) / Double(whole)
    }
}
