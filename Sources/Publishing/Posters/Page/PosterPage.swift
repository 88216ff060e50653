/// A poster as one page for a sheet, as the templates read it. Which words stand where is in the templates.
struct PosterPage: Hashable, Sendable {
    let language: String
    let direction: String
    /// The names of the sheet and of the design, which are classes of the page.
    let sheet: String
    let design: String
    let width: String
    let height: String
    let title: String
    /// How large the words are, where 1 is as large as the sheet has room for.
    let fit: String
    /// The same of the back of a flyer, which says more or less than its front.
    let backFit: String

    let headline: PosterPageText
    let opening: PosterPageText
    let evidence: PosterPagePart?
    let steps: PosterPagePart?
    /// What to do when it cannot wait.
    let cards: [PosterPagePart]
    /// What else is said, such as how to get to CAMHS.
    let others: [PosterPagePart]
    /// Whether a flyer has a second back for it.
    let hasSecondBack: Bool
    let services: PosterPageServices?
    let footer: [PosterPageText]
    let draft: PosterPageDraft?
    /// As many as there are slips to tear off.
    let slips: [PosterPageServices]
    let slipsLabel: String
}
