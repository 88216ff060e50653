/// What poster somebody asks for.
package struct PosterRequest: Sendable {
    /// Nil for the general poster.
    package var theme: String?
    /// Nil for a poster that is not for one area: it names national services only.
    package var area: String?
    /// Whom the poster is for; nil for young people of any age.
    package var ages: AgeRange?
    /// Which of the headlines, from 0; past the last they start again.
    package var headline: Int
    package var evidence: Evidence?
    /// Who publishes it, as it stands at the foot.
    package var publisher: String

    package init(
        theme: String? = nil, area: String? = nil, ages: AgeRange? = nil, headline: Int = 0,
        evidence: Evidence? = nil, publisher: String
    ) {
        self.theme = theme
        self.area = area
        self.ages = ages
        self.headline = headline
        self.evidence = evidence
        self.publisher = publisher
    }
}
