package import Questionnaire

extension TextField {
    /// The direction in which it is written: that of its first letter, and that of the page before there is one.
    /// Numbers run from left to right in every language.
    package func direction(on page: WritingDirection) -> WritingDirection {
        kind == .number ? .ltr : String(characters).firstDirection ?? page
    }
}
