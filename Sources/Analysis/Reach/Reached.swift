package import Responses

/// How many young people were reached, as the commission counts them: in all, or by the way they were reached.
package struct Reached: Hashable, Sendable {
    package var total: Int?
    package var byMode: [Mode: Int]

    package init(total: Int? = nil, byMode: [Mode: Int] = [:]) {
        self.total = total
        self.byMode = byMode
    }

    /// The whole; nil where nobody said how many were reached in one of the ways in which some took part.
    func sum(over modes: some Sequence<Mode>) -> Int? {
        if let total { return total }
        guard !byMode.isEmpty, modes.allSatisfy({ byMode[$0] != nil }) else { return nil }
        return byMode.values.reduce(0, +)
    }
}
