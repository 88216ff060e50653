/// What a codebook finds in one text.
package struct Coding: Hashable, Sendable {
    /// In the order of their places, and of the themes at one place.
    package let matches: [Match]
    /// The folded words that no match covers, in their order.
    package let unmatchedWords: [String]
}
