package import Consultation
package import Questionnaire

/// Prints "You said, we did".
package struct SaidDidPrinter: Sendable {
    private let html: SaidDidHTML
    private let browser: Chromium

    package init(html: SaidDidHTML, browser: Chromium) {
        self.html = html
        self.browser = browser
    }

    /// - Throws: ``Faults`` when no PDF can be made.
    package func page(of board: SaidDid) throws(Faults) -> PDFFile { try browser.pdf(of: html.page(of: board)) }

    /// A poster, with words as large as its sheet has room for.
    ///
    /// - Throws: ``Faults`` when no PDF can be made, or when the words do not fit on the sheet at the smallest size.
    package func poster(of board: SaidDid, on sheet: PosterSheet, as design: PosterDesign) throws(Faults) -> PDFFile {
        let sheets = PosterFitting(browser: browser)
        let found = try sheets.largest(on: 1...1) { html.poster(of: board, on: sheet, as: design, fit: $0) }
        if let found { return found.file }
        throw Faults(
            Diagnostic(
                "poster-too-full", file: "said-did", "there is too much on this poster for \(sheet.rawValue)",
                help: [
                    "choose a larger --sheet, or some of the actions: --only id,id (the poster says what it leaves out)",
                    "or leave --sheet away: a page takes as many sheets as it needs",
                ]))
    }
}
