package import Questionnaire
package import Signposting

/// Prints a poster, with words as large as its sheet has room for.
package struct PosterPrinter: Sendable {
    /// The sizes that are tried, the largest first. What a designer's own template or a long text makes
    /// longer than the smallest would be too small to read on a wall.
    static let fits = [1.12, 1.06, 1, 0.94, 0.88, 0.82, 0.76]

    private let html: PosterHTML
    private let browser: Chromium

    package init(html: PosterHTML, browser: Chromium) {
        self.html = html
        self.browser = browser
    }

    /// - Throws: ``Faults`` when no PDF can be made, or when the words do not fit on the sheet at the smallest size.
    package func pdf(of poster: Poster) throws(Faults) -> PDFFile {
        for fit in Self.fits {
            let face = try browser.pdf(of: html.page(of: poster, fit: fit, withDraftList: false))
            guard face.pageCount == html.sheet.pageCount else { continue }
            return poster.draft == nil ? face : try browser.pdf(of: html.page(of: poster, fit: fit))
        }
        throw Faults(
            Diagnostic(
                "poster-too-full", file: poster.theme, "there is too much on this poster for \(html.sheet.rawValue)",
                help: ["choose a larger --sheet", "or leave out a service or shorten a text in your own posters.yml"]))
    }
}
