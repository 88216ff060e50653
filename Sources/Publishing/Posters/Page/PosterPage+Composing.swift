import Analysis
import Questionnaire
import Signposting

extension PosterPage {
    /// Lays a poster out on a sheet.
    ///
    /// - Parameters:
    ///   - fit: how large the words are, where 1 is as large as the sheet has room for.
    ///   - withDraftList: whether a draft carries the page that says what it lacks.
    init(_ poster: Poster, on sheet: PosterSheet, as design: PosterDesign, fit: Double, withDraftList: Bool) {
        language = poster.language
        direction = WritingDirection(ofLanguage: language).rawValue
        self.sheet = sheet.rawValue
        self.design = design.rawValue
        (width, height) = sheet.size
        title = "\(poster.title): \(poster.headline)".harmless()
        self.fit = "\(fit.rounded(to: 2))"
        headline = poster.headline.harmless()
        opening = poster.opening.harmless()
        evidence = poster.part(.evidence).map(PosterPagePart.init)
        steps = poster.part(.steps).map(PosterPagePart.init)
        cards = [.emergency, .urgent].compactMap { poster.part($0).map(PosterPagePart.init) }
        let elsewhere: Set<PosterPart.Kind> = [.evidence, .steps, .emergency, .urgent, .others]
        others = poster.parts.filter { !elsewhere.contains($0.kind) }.map(PosterPagePart.init)
        services = poster.part(.others).map { PosterPageServices($0, on: sheet) }
        footer = poster.footer.map { $0.harmless() }
        draft = poster.draft.map { PosterPageDraft($0, isListed: withDraftList) }
        slipsLabel = poster.slipsLabel.harmless()
        slips = sheet == .strips ? Array(repeating: services, count: 8).compactMap(\.self) : []
    }
}
