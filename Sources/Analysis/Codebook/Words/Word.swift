/// One word of a text.
package struct Word: Hashable, Sendable {
    /// Where it stands in the text, in UTF-8 bytes.
    package let source: Range<Int>
    /// Where its folded form stands in the bytes of ``FoldedText``.
    let key: Range<Int>
    /// Whether a full stop, an exclamation or question mark, or the end of a line stands before it.
    package let startsSentence: Bool
}
