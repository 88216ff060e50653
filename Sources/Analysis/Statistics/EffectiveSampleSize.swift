/// How many unweighted answers would say as much as weighted ones do.
///
/// Kish, L. (1965), "Survey Sampling", section 11.7: the square of the sum of the weights, divided by
/// the sum of their squares.
package struct EffectiveSampleSize: Hashable, Sendable {
    /// The sum of the weights.
    package private(set) var sum = 0.0
    /// The sum of their squares.
    package private(set) var squares = 0.0

    package init() {}

    /// Adds so many answers of one weight, which is 0 or more.
    package mutating func add(_ weight: Double, times: Int = 1) {
        sum += weight * Double(times)
        squares += weight * weight * Double(times)
    }

    /// Adds the answers of others.
    package mutating func add(_ other: EffectiveSampleSize) {
        sum += other.sum
        squares += other.squares
    }

    /// What is left when a part is taken out.
    package func without(_ part: EffectiveSampleSize) -> EffectiveSampleSize {
        var rest = self
        // Rounding can leave a little less than nothing.
        rest.sum = max(0, sum - part.sum)
        rest.squares = max(0, squares - part.squares)
        return rest
    }

    /// Between 0 and the number of answers, which it is where all weigh the same.
    package var value: Double { squares > 0 ? sum * sum / squares : 0 }
}
