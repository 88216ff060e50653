/// Something in a text by which somebody could be known.
package struct PersonalDetail: Hashable, Sendable {
    package var kind: PersonalDetailKind
    /// The bytes (UTF-8) of the text that it takes.
    package var range: Range<Int>

    package init(_ kind: PersonalDetailKind, at range: Range<Int>) {
        self.kind = kind
        self.range = range
    }
}
