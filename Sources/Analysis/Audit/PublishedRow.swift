/// One number of something that was published, as it stands there.
package struct PublishedRow: Hashable, Sendable {
    /// The breakdown and the code of the group; empty for everybody.
    package var breakdown: String
    package var group: String
    /// The id of a question, or `grid/row`; empty for people.
    package var item: String
    /// What is counted, as the tables call it: `answered`, `choice`, `group-size`.
    package var measure: String
    /// Of the choice or the theme.
    package var code: String
    package var count: PublishedCell
    /// In per cent, where it is given.
    package var percent: Double?

    /// The measures of the four states.
    static let states = ["answered", "declined", "skipped", "not-asked"]

    /// More people than there are. What says more is no count, and sums of such numbers still fit.
    package static let most = 1_000_000_000_000

    package init(
        breakdown: String = "", group: String = "", item: String = "", measure: String, code: String = "",
        count: PublishedCell, percent: Double? = nil
    ) {
        self.breakdown = breakdown
        self.group = group
        self.item = item
        self.measure = measure
        self.code = code
        self.count = count
        self.percent = percent
    }
}
