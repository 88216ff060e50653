package import Questionnaire

/// The words of a report: what a commission says itself, between the figures.
///
/// Everything may be missing. A report then says what belongs there.
package struct ReportText: Hashable, Sendable {
    /// Nil where the title of the survey will do.
    package var title: Text?
    package var publisher: Text?
    /// When it is published, as people write it: `November 2026`.
    package var date: Text?
    package var foreword: ReportPassage?
    /// Who wrote the foreword.
    package var forewordBy: Text?
    package var whatWeDid: ReportPassage?
    /// In the order in which they stand in the report.
    package var priorities: [ReportPriority] = []
    package var nextSteps: ReportPassage?
    package var partners: [Text] = []

    /// A report of which nothing is written yet.
    package init() {}
}
