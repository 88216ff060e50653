package import Questionnaire
package import Signposting

/// Prints a poster, with words as large as its sheet has room for.
package struct PosterPrinter: Sendable {
    private let html: PosterHTML
    private let browser: Chromium

    package init(html: PosterHTML, browser: Chromium) {
        self.html = html
        self.browser = browser
    }

    /// - Throws: ``Faults`` when no PDF can be made, or when the words do not fit on the sheet at the smallest size.
    package func pdf(of poster: Poster) throws(Faults) -> PDFFile {
        let sheets = PosterFitting(browser: browser)
        let pages = html.sheet.pageCounts(of: poster)
        func page(_ fit: PosterFit) -> String { html.page(of: poster, fit: fit, withDraftList: false) }
        let face =
            html.sheet == .a5
            ? try sheets.largest(onTwoSides: pages, page: page)
            : try sheets.largest(on: pages) { page(PosterFit($0)) }.map { ($0.file, PosterFit($0.fit)) }
        if let face {
            return poster.draft == nil ? face.file : try browser.pdf(of: html.page(of: poster, fit: face.fit))
        }
        throw Faults(
            Diagnostic(
                "poster-too-full", file: poster.theme, "there is too much on this poster for \(html.sheet.rawValue)",
                help: ["choose a larger --sheet", "or leave out a service or shorten a text in your own posters.yml"]))
    }
}
