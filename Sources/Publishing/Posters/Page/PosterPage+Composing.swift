import Analysis
import Questionnaire
import Signposting

extension PosterPage {
    /// Lays a poster out on a sheet.
    ///
    /// - Parameters:
    ///   - fit: how large the words are, where 1 is as large as the sheet has room for.
    ///   - withDraftList: whether a draft carries the page that says what it lacks.
    init(_ poster: Poster, on sheet: PosterSheet, as design: PosterDesign, fit: PosterFit, withDraftList: Bool) {
        language = poster.language
        direction = WritingDirection(ofLanguage: language).rawValue
        self.sheet = sheet.rawValue
        self.design = design.rawValue
        (width, height) = sheet.size
        title = "\(poster.title): \(poster.headline)".harmless()
        self.fit = "\(fit.front.rounded(to: 2))"
        backFit = "\(fit.back.rounded(to: 2))"
        let untranslated = poster.untranslated
        func part(_ part: PosterPart) -> PosterPagePart { PosterPagePart(part, untranslated) }
        headline = PosterPageText(poster.headline, untranslated)
        opening = PosterPageText(poster.opening, untranslated)
        evidence = poster.part(.evidence).map(part)
        steps = poster.part(.steps).map(part)
        cards = [.emergency, .urgent].compactMap { poster.part($0).map(part) }
        let elsewhere: Set<PosterPart.Kind> = [.evidence, .steps, .emergency, .urgent, .others]
        others = poster.parts.filter { !elsewhere.contains($0.kind) }.map(part)
        hasSecondBack = sheet.hasSecondBack(for: poster)
        services = poster.part(.others).map { PosterPageServices($0, on: sheet, untranslated) }
        footer = poster.footer.map { PosterPageText($0, untranslated) }
        draft = poster.draft.map { PosterPageDraft($0, isListed: withDraftList) }
        slipsLabel = poster.slipsLabel.harmless()
        slips = sheet == .strips ? Array(repeating: services, count: 8).compactMap(\.self) : []
    }
}
