/// Which poster an approval is of, by what was asked for. What the poster says is in its fingerprint.
package struct ApprovalSubject: Hashable, Sendable {
    package var poster: String
    package var audience: PosterAudience?
    package var area: String?
    package var ages: AgeRange?
    package var wish = HelpWish.none
    /// From 1, as people count.
    package var headline: Int
    /// The code of the language, where it is not English.
    package var language: String?
}
