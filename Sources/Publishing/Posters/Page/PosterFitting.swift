import Questionnaire

/// Finds the largest words with which a poster fits on its sheet, and on another where even the smallest do not.
struct PosterFitting: Sendable {
    /// The sizes that are tried, the largest first. What a designer's own template or a long text makes
    /// longer than the smallest would be too small to read on a wall.
    static let fits = [1.12, 1.06, 1, 0.94, 0.88, 0.82, 0.76]

    let browser: Chromium

    /// The first print that takes as few pages as it should, or else the last where it takes no more than it may; nil where
    /// there is none.
    func largest(on pages: ClosedRange<Int>, page: (Double) -> String) throws(Faults) -> (file: PDFFile, fit: Double)? {
        var last: (file: PDFFile, fit: Double)?
        for fit in Self.fits {
            let printed = try browser.pdf(of: page(fit))
            if printed.pageCount <= pages.lowerBound { return (printed, fit) }
            last = printed.pageCount <= pages.upperBound ? (printed, fit) : nil
        }
        return last
    }

    /// The same for what has two sides, each as large as it has room for: first the back beside the smallest front, then the
    /// front.
    func largest(
        onTwoSides pages: ClosedRange<Int>, page: (PosterFit) -> String
    ) throws(Faults) -> (file: PDFFile, fit: PosterFit)? {
        let smallest = Self.fits.last ?? 1
        guard let back = try largest(on: pages, page: { page(PosterFit(front: smallest, back: $0)) }) else {
            return nil
        }
        let count = back.file.pageCount
        let front = try largest(on: count...count) { page(PosterFit(front: $0, back: back.fit)) }
        return front.map { ($0.file, PosterFit(front: $0.fit, back: back.fit)) }
    }
}
