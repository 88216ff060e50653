package import Questionnaire

/// A row of the outcomes table: which answers to which question say what came of it.
package struct OutcomeQuestion: Hashable, Sendable {
    package enum Measure: Hashable, Sendable {
        /// Those who chose one of these.
        case choices([Identifier])
        /// The middle answer to a number, such as weeks.
        case median
    }

    /// What the row is called: "Got help".
    package let title: Text
    /// `question`, or `grid/row`.
    package let question: Identifier
    package let measure: Measure

    package init(title: Text, question: Identifier, measure: Measure) {
        self.title = title
        self.question = question
        self.measure = measure
    }
}
