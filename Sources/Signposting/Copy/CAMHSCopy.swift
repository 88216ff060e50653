package import Questionnaire

/// How to get to CAMHS, in words that promise no more than the services files know.
package struct CAMHSCopy: Hashable, Sendable {
    package var opening: Text
    /// Where a contact is known; `{service}` is the name of the area's CAMHS.
    package var ask: Text
    /// Where none is known.
    package var unknown: Text
    /// On a poster that is not for one area.
    package var anywhere: Text
    package var waiting: Text
    /// Before the questions that nobody has found an answer to; `{service}` is the name of the area's CAMHS.
    package var notKnown: Text
    /// What a young person may ask instead, one question for each step.
    package var questions: [CAMHSAccess.Step: Text]

    var texts: [Text] {
        [opening, ask, unknown, anywhere, waiting, notKnown] + CAMHSAccess.Step.allCases.compactMap { questions[$0] }
    }
}
