/// A personal detail as a person sees it who decides whether it is one.
struct ReviewItem: Hashable, Sendable {
    let kind: PersonalDetailKind
    let words: String
    /// What stands round it, with `[…]` in its own place.
    let context: String
}
