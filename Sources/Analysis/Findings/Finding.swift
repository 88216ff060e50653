/// One thing that the figures of a survey support, with what it rests on.
package struct Finding: Hashable, Sendable {
    /// The people that a figure is of, where it is not everybody.
    package struct Group: Hashable, Sendable {
        /// The question that makes the group, and its title.
        package let breakdown: String
        package let title: String
        package let code: String
        package let label: String
    }

    /// A share that the finding names.
    package struct Figure: Hashable, Sendable {
        /// What they chose or wrote of; of the top two of a scale there are several.
        package let labels: [String]
        package let group: Group?
        /// What its edition is called, where several are compared.
        package let edition: String?
        package let count: PublishedCell
        /// Those who answered; for those who declined, with them.
        package let base: PublishedCell
        package let share: PublishedShare
    }

    /// How far two shares lie apart, in percentage points, with its 95 % interval.
    package struct Gap: Hashable, Sendable {
        package let points: Double
        package let lower: Double
        package let upper: Double
    }

    /// Made of the rule and of what it is about, and never of what it says: `difference/listened/age`.
    package let id: String
    package let rule: FindingRule
    /// `question` or `grid/row`; empty where it is about several.
    package internal(set) var item = ""
    /// The question, with the statement of a row.
    package internal(set) var title = ""
    package internal(set) var measure: PublishedLine.Measure?
    /// The choice or the theme; empty where it is about several.
    package internal(set) var code = ""
    /// The breakdown whose groups differ, and its title.
    package internal(set) var breakdown: String?
    package internal(set) var breakdownTitle: String?
    /// The figure that the sentence begins with first.
    package internal(set) var figures: [Figure] = []
    /// Nil where it is not said that two shares differ.
    package internal(set) var gap: Gap?
    /// The largest of the adjusted p-values of the tests that carry it; nil where nothing is tested.
    package internal(set) var adjusted: Double?
    /// Whether something of the same question is hidden, so that it is only said of what is shown.
    package internal(set) var isAmongShown = false
    package internal(set) var theme: String?
    /// The ids of the approved quotations of the theme at this question.
    package internal(set) var quotations: [String] = []
    /// What nothing can be said of.
    package internal(set) var unsaid: [String] = []
    /// What findings of one tier are ranked by, the largest first.
    var strength = 0.0

    init(_ rule: FindingRule, _ parts: [String] = []) {
        self.rule = rule
        id = ([rule.rawValue] + parts.filter { !$0.isEmpty }).joined(separator: "/")
    }
}
