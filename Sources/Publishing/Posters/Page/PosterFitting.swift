import Questionnaire

/// Finds the largest words with which a poster fits on its sheet.
struct PosterFitting: Sendable {
    /// The sizes that are tried, the largest first. What a designer's own template or a long text makes
    /// longer than the smallest would be too small to read on a wall.
    static let fits = [1.12, 1.06, 1, 0.94, 0.88, 0.82, 0.76]

    let browser: Chromium

    /// The first print that takes no more than so many pages; nil where none does.
    func largest(on pages: Int, page: (Double) -> String) throws(Faults) -> (file: PDFFile, fit: Double)? {
        for fit in Self.fits {
            let printed = try browser.pdf(of: page(fit))
            if printed.pageCount == pages { return (printed, fit) }
        }
        return nil
    }
}
