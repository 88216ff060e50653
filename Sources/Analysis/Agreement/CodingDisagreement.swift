/// An answer of which not all say the same about a theme, to be talked about.
package struct CodingDisagreement: Hashable, Sendable {
    package let answer: HandCoding.AnswerKey
    package let theme: Theme
    /// The names of those who say that the answer is about it.
    package let yes: [String]
    package let no: [String]
    /// The answer itself: not for publication, and not for a screen.
    package let text: String
}
