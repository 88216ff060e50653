package import Interview

/// What the plain mode does after a reply.
package struct PlainTurn: Hashable, Sendable {
    /// What to write; empty while lines of a longer text come in.
    package var text: String
    /// What to store now. Nothing is said until it is known whether that worked.
    package var answers: Answers?

    init(_ text: String, storing answers: Answers? = nil) {
        self.text = text
        self.answers = answers
    }
}
