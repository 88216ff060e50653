package import Questionnaire
package import Signposting

/// Writes a poster as one page of HTML that needs nothing else: no network, no script.
package struct PosterHTML: Sendable {
    package let sheet: PosterSheet
    package let design: PosterDesign
    private let templates: PageTemplates

    /// - Parameter own: a designer's own templates, which win over those of the same name that ship.
    /// - Throws: ``Faults`` for every template with a mistake.
    package init(sheet: PosterSheet = .a4, design: PosterDesign = .sunrise, own: [SourceFile] = []) throws(Faults) {
        self.sheet = sheet
        self.design = design
        templates = try PageTemplates(own: own)
    }

    /// - Parameters:
    ///   - fit: how large the words are; without it, so that they fit also where nobody tries them on.
    ///   - withDraftList: whether a draft carries the page that says what it lacks; it always says that it is one.
    package func page(of poster: Poster, fit: PosterFit? = nil, withDraftList: Bool = true) -> String {
        let page = PosterPage(poster, on: sheet, as: design, fit: fit ?? sheet.safeFit, withDraftList: withDraftList)
        return templates.render(page, with: sheet.template)
    }
}
