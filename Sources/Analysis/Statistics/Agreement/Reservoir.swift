/// A random sample of a stream whose length nobody knows, each of its elements as likely as any other, in no
/// more memory than the sample takes.
///
/// Algorithm R of Vitter, J. S. (1985), "Random sampling with a reservoir", ACM Transactions on Mathematical Software
/// 11, 37-57: the first elements fill it, and the i-th after them comes in with the chance size / i, in the place of
/// any that is in.
package struct Reservoir<Element> {
    /// The most that it holds.
    package let size: Int
    /// What is in, in an order that tells something of that of the stream.
    package private(set) var elements: [Element] = []
    /// How many were offered.
    package private(set) var offered = 0

    /// - Precondition: `size` is not under 0.
    package init(size: Int) {
        precondition(size >= 0, "a sample has 0 elements or more")
        self.size = size
    }

    package mutating func offer(_ element: @autoclosure () -> Element, using random: inout some RandomNumberGenerator) {
        offered += 1
        if elements.count < size {
            elements.append(element())
        } else {
            let place = Int.random(in: 0..<offered, using: &random)
            if place < size { elements[place] = element() }
        }
    }
}

extension Reservoir: Sendable where Element: Sendable {}
