package import Questionnaire

/// One of the priorities of a consultation, which has a part of the report to itself.
package struct ReportPriority: Hashable, Sendable {
    package let title: Text
    /// The questions whose figures stand here. A question stands in one priority only.
    package let questions: [Identifier]
    /// The themes that are spoken of here.
    package let themes: [Identifier]
    /// What the commission says before the figures.
    package let introduction: ReportPassage?
    /// What it recommends, where that is not in `actions.yml`.
    package let recommendations: ReportPassage?
}
