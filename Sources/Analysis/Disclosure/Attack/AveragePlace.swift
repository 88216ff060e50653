/// Where an average stands: of whom, at which item, and which.
struct AveragePlace: Hashable, Sendable {
    let part: CountPlace.Part
    let item: String
    let measure: PublishedAverage.Measure
    /// The choice that a mean place is of; empty otherwise.
    let code: String
}

/// What an average lies between that is rounded to one digit behind the point.
struct AverageLimits: Hashable, Sendable {
    let lower: Double
    let upper: Double

    init(_ value: Double) {
        // A little more than half of the last digit, for a sum of fractions that ends on it.
        lower = value - 0.05 - 1e-9
        upper = value + 0.05 + 1e-9
    }
}
