/// What may be shown of every item within each choice of one question.
package struct PublishedBreakdown: Hashable, Sendable {
    package struct Group: Hashable, Sendable {
        package let code: String
        package let label: String
        package let size: PublishedCell
        /// In the order of the survey; empty when the group is hidden.
        package internal(set) var items: [PublishedItem]
    }

    package let question: String
    package let title: String
    package internal(set) var groups: [Group]
    /// Those who declined the question, skipped it or were not asked, and are in no group.
    package let declined: PublishedCell
    package let skipped: PublishedCell
    package let notAsked: PublishedCell
    /// In what the groups differ, of all that could be compared.
    package internal(set) var differences: [PublishedDifference] = []
}
