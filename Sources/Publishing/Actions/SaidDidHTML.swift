package import Consultation
package import Questionnaire

/// Writes "You said, we did" as one page of HTML that needs nothing else: to read, or to hang on a wall.
package struct SaidDidHTML: Sendable {
    private let publisher: String
    private let templates: PageTemplates

    /// - Parameter own: a designer's own templates, which win over those of the same name that ship.
    /// - Throws: ``Faults`` for every template with a mistake.
    package init(publisher: String, own: [SourceFile] = []) throws(Faults) {
        self.publisher = publisher
        templates = try PageTemplates(own: own)
    }

    /// A page that goes on for as many sheets as it needs.
    package func page(of board: SaidDid) -> String {
        render(board, with: "said-did", on: .a4, as: .plain, fit: 1)
    }

    /// A poster: one sheet, with the words as large as `fit` says.
    package func poster(of board: SaidDid, on sheet: PosterSheet, as design: PosterDesign, fit: Double = 1) -> String {
        render(board, with: "said-did-poster", on: sheet, as: design, fit: fit)
    }

    private func render(
        _ board: SaidDid, with template: String, on sheet: PosterSheet, as design: PosterDesign, fit: Double
    ) -> String {
        let page = SaidDidPage(board, publisher: publisher, on: sheet, as: design, fit: fit)
        return templates.render(page, with: template)
    }
}
