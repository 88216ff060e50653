package import Questionnaire

/// One question, or one row of a grid, in every edition that asked it, over everybody or in one group.
package struct ComparedItem: Hashable, Sendable {
    /// What an edition asked otherwise than the latest one.
    package struct Difference: Hashable, Sendable {
        /// The place of the edition.
        package let edition: Int
        package let changes: [QuestionChange]
        /// Whether somebody said that it is to count as the same.
        package let isTreatedAsSame: Bool
    }

    package let id: String
    package let question: String
    package let kind: QuestionKind
    package let title: String
    package let statement: String?
    package let unit: String?
    /// Whether it says who answered rather than what they think.
    package let isAboutWho: Bool
    /// What the latest edition asked otherwise, by edition; empty where nothing was.
    package let differences: [Difference]
    /// By edition: whether its figures are compared.
    package let isCompared: [Bool]
    /// By edition; nil where it did not ask the question, or where the whole group is hidden.
    package let figures: [PublishedItem?]
    package internal(set) var lines: [ComparedLine]

    /// The question, with the statement of a row behind it.
    package var titleAndStatement: String { statement.map { "\(title) \($0)" } ?? title }

    /// Whether at least two editions are compared.
    package var canBeCompared: Bool { isCompared.count { $0 } > 1 }
}

/// One choice, theme or first place of an item, in every edition.
package struct ComparedLine: Hashable, Sendable {
    package let measure: PublishedLine.Measure
    package let code: String
    package let label: String
    /// By edition; nil where the edition has no such line.
    package let figures: [PublishedLine?]
    /// Nil where fewer than two editions can be compared.
    package internal(set) var change: PublishedChange?
}
