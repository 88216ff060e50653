package import Interview

/// One respondent's response: how it was given, in which language, and the answers.
///
/// It carries no name, id, time, duration, order, address or device, and there is no room for one.
package struct Response: Hashable, Sendable {
    package var mode: Mode
    /// A language code (BCP 47).
    package var language: String
    package var answers: Answers

    package init(mode: Mode, language: String, answers: Answers) {
        self.mode = mode
        self.language = language
        self.answers = answers
    }
}
