/// A place where a term of a theme stands in a text.
package struct Match: Hashable, Sendable {
    /// The theme's id.
    package let theme: String
    /// As the codebook has it.
    package let term: String
    /// The words it takes, counted from 0.
    package let words: Range<Int>
    /// Where it stands in the text, in UTF-8 bytes.
    package let source: Range<Int>
    /// Whether it is said not to be so: "I don't feel lonely". Such a match counts all the same,
    /// because the answer is about the theme.
    package let isNegated: Bool
}
