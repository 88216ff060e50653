package import Questionnaire

/// What may be shown of one question, or of one row of a grid.
package struct PublishedItem: Hashable, Sendable {
    /// `question` or `grid/row`.
    package let id: String
    package let question: String
    package let kind: QuestionKind
    package let title: String
    /// The statement, for a row of a grid.
    package let statement: String?
    /// What a number counts.
    package let unit: String?

    package let answered: PublishedCell
    package let declined: PublishedCell
    package let skipped: PublishedCell
    package let notAsked: PublishedCell
    package internal(set) var lines: [PublishedLine]
    package internal(set) var averages: [PublishedAverage]

    package var hasHiddenCells: Bool {
        [answered, declined, skipped, notAsked].contains(.hidden) || lines.contains(where: \.count.isHidden)
    }
}
