/// What poster somebody asks for.
package struct PosterRequest: Sendable {
    /// Who publishes, where nobody else is named.
    package static let commission = "The Youth Commission"

    /// Nil for the general poster.
    package var theme: String?
    /// Whom it speaks to; nil for young people of any age.
    package var audience: PosterAudience?
    /// Nil for a poster that is not for one area: it names national services only.
    package var area: String?
    /// How old the young people are whom the poster is for; nil for those of its audience, or of any age.
    package var ages: AgeRange?
    /// When and in which language those have to be there whom it names besides 999, 111 and CAMHS.
    package var wish: HelpWish
    /// Which of the headlines, with its opening, from 0; past the last they start again.
    package var headline: Int
    package var evidence: Evidence?
    package var language: PosterLanguage
    /// Who publishes it, as it stands at the foot.
    package var publisher: String

    package init(
        theme: String? = nil, audience: PosterAudience? = nil, area: String? = nil, ages: AgeRange? = nil,
        wish: HelpWish = .none, headline: Int = 0, evidence: Evidence? = nil, language: PosterLanguage = .english,
        publisher: String
    ) {
        self.theme = theme
        self.audience = audience
        self.area = area
        self.ages = ages
        self.wish = wish
        self.headline = headline
        self.evidence = evidence
        self.language = language
        self.publisher = publisher
    }

    /// How old the young people are whom it is for.
    var youngPeople: AgeRange? { ages ?? audience?.ages }
}
