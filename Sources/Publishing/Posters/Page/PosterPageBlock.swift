import Questionnaire
import Signposting

/// One block of a part, as the templates read it: one of these is there, the others are not.
struct PosterPageBlock: Hashable, Sendable {
    let paragraph: PosterPageText?
    /// Words of a service, in English.
    let contact: String?
    let bullets: PosterPageList?
    let numbered: PosterPageList?
    let service: PosterPageService?

    /// - Parameter withCode: whether a service is shown with its code.
    init(_ block: PosterPart.Block, _ untranslated: UntranslatedTexts, withCode: Bool = false) {
        var contact: String?
        var (paragraph, bullets, numbered): (PosterPageText?, PosterPageList?, PosterPageList?) = (nil, nil, nil)
        var service: PosterPageService?
        switch block {
        case .paragraph(let text): paragraph = PosterPageText(text, untranslated)
        case .contact(let text): contact = text.harmless()
        case .bullets(let texts): bullets = PosterPageList(texts, untranslated)
        case .steps(let texts): numbered = PosterPageList(texts, untranslated)
        case .helpLine(let help): service = PosterPageService(help, withCode: withCode)
        }
        self.paragraph = paragraph
        self.contact = contact
        self.bullets = bullets
        self.numbered = numbered
        self.service = service
    }
}
