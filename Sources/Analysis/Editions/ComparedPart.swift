/// What was compared over everybody, or in one group.
package struct ComparedPart: Hashable, Sendable {
    /// The question that makes the group, and its title; nil over everybody.
    package let breakdown: String?
    package let breakdownTitle: String?
    /// The choice that makes it.
    package let group: String?
    package let label: String?
    /// How many are in it, by edition; nil where the edition has no such group.
    package let sizes: [PublishedCell?]
    package internal(set) var items: [ComparedItem]

    /// Everything that was tested, with what it is a line of.
    package var tested: [(item: ComparedItem, line: ComparedLine)] {
        items.flatMap { item in item.lines.filter { $0.change?.test != nil }.map { (item, $0) } }
    }
}
