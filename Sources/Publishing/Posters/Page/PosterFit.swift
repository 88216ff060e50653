/// How large the words of a poster are, where 1 is as large as its sheet has room for.
package struct PosterFit: Hashable, Sendable {
    package var front: Double
    /// Of the back, where there is one.
    package var back: Double

    /// The same on both sides.
    package init(_ fit: Double) { self.init(front: fit, back: fit) }

    package init(front: Double, back: Double) {
        self.front = front
        self.back = back
    }
}
