/// A figure that a poster may quote: published, so already suppressed and rounded.
package struct Evidence: Hashable, Sendable {
    /// From 0 to 1.
    package let share: Double
    /// How many people answered.
    package let base: Int
    /// Whether it comes of made-up answers; then the poster says so beside it.
    package let isMadeUp: Bool

    /// Fewer people than this are too few to stand for "young people" on a wall.
    package static let smallestBase = 100

    package init(share: Double, base: Int, isMadeUp: Bool = false) {
        self.share = share
        self.base = base
        self.isMadeUp = isMadeUp
    }
}
