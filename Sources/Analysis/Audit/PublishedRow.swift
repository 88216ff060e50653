/// One number of something that was published, as it stands there.
package struct PublishedRow: Hashable, Sendable {
    /// The breakdown and the code of the group; empty for everybody.
    package var breakdown: String
    package var group: String
    /// The id of a question, or `grid/row`; empty for people.
    package var item: String
    /// What is counted, as the tables call it: `answered`, `choice`, `group-size`; or which average it is.
    package var measure: String
    /// Of the choice or the theme.
    package var code: String
    /// What it is called, where there is no code.
    package var label: String?
    package var count: PublishedCell
    /// In per cent, where it is given.
    package var percent: Double?
    /// Those who answered, where they stand beside the share itself.
    package var base: Int?
    /// An average; its count is nothing then.
    package var value: Double?
    /// What a share lies between, in per cent, where words stand for it: "about 1 in 3".
    package var roughly: ClosedRange<Double>?
    /// Whether it stands there how the number is given: as counted and rounded, roughly, or as a sum. Texts say "about" of
    /// both of the latter, and some tables say nothing at all.
    package var isSaidHow: Bool

    /// The measures of the four states.
    package static let states = ["answered", "declined", "skipped", "not-asked"]

    /// More people than there are. What says more is no count, and sums of such numbers still fit.
    package static let most = 1_000_000_000_000

    package init(
        breakdown: String = "", group: String = "", item: String = "", measure: String, code: String = "",
        label: String? = nil, count: PublishedCell, percent: Double? = nil, base: Int? = nil, value: Double? = nil,
        roughly: ClosedRange<Double>? = nil, isSaidHow: Bool = true
    ) {
        self.breakdown = breakdown
        self.group = group
        self.item = item
        self.measure = measure
        self.code = code
        self.label = label
        self.count = count
        self.percent = percent
        self.base = base
        self.value = value
        self.roughly = roughly
        self.isSaidHow = isSaidHow
    }
}
