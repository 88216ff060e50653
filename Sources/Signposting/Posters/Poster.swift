/// A poster: words in their order, without any layout.
package struct Poster: Hashable, Sendable {
    /// The theme's id, or `general`.
    package let theme: String
    package let title: String
    package let headline: String
    package let opening: String
    package let parts: [PosterPart]
    /// Such as `young people aged 11 to 17 from Portsmouth`; nil when it is for everyone everywhere.
    package let audience: String?
    package let publisher: String
    /// The day on which the contact that was confirmed longest ago was confirmed; nil while any is not.
    package let checkedOn: CalendarDay?
    /// The day by which the first contact has to be checked again.
    package let checkBy: CalendarDay?
    /// Nil only when every contact on it is confirmed and none is overdue.
    package let draft: Draft?

    package func part(_ kind: PosterPart.Kind) -> PosterPart? { parts.first { $0.kind == kind } }

    /// `checked on 1 December 2026`, or `not yet checked`.
    package var checked: String { checkedOn.map { "checked on \($0)" } ?? "not yet checked" }
}
