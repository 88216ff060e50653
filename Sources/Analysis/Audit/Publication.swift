/// Figures that were published together, and how they were hidden and rounded.
package struct Publication: Sendable {
    package let rows: [PublishedRow]
    package let rules: PublicationRules

    package init(_ rows: [PublishedRow], under rules: PublicationRules) {
        self.rows = rows
        self.rules = rules
    }
}
