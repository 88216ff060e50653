/// An average, or another number that stands for many answers.
package struct PublishedAverage: Hashable, Sendable {
    package enum Measure: String, Sendable, CaseIterable {
        case mean
        case median
        case lowerQuartile = "lower-quartile"
        case upperQuartile = "upper-quartile"
        /// The mean place among those who ranked it; 1 is the first.
        case meanRank = "mean-rank"
        /// For internal use only: a smallest and a largest answer are one person's.
        case smallest
        case largest
    }

    package let measure: Measure
    /// The choice that a mean rank is of; empty otherwise.
    package let code: String
    package let label: String
    /// Nil when it is hidden, or when nobody answered.
    package let value: Double?
    /// The weighted mean; nil where nothing is weighted.
    package internal(set) var weighted: Double?
}
