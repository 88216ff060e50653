/// Something that stands in a survey: a line of its head, its welcome, a section and so on.
///
/// A type of your own that adds several parts can be used between the braces of a ``Survey`` like any
/// other part.
public protocol SurveyPart: Sendable {
    /// Puts this part into a survey.
    func add(to survey: inout Survey)
}
