import Questionnaire
import Screen

/// The services as pages that fit the screen, for somebody who looks for 5 seconds: the first service with
/// its name and the one thing to do, large, and a code to scan beside it. No page is longer than the screen.
struct HelpPages {
    /// More would be a list to choose from, which is hard for who is upset.
    private static let mostOnPage = 3

    private struct Page {
        /// The service that the page begins with.
        var name: String
        var entries: [HelpEntry]
        var lines: [StyledLine]
    }

    private let pages: [Page]

    /// - Parameters:
    ///   - width: the cells of a line.
    ///   - height: the lines that a page has.
    init(of entries: [HelpEntry], in wording: Wording, glyphs: Glyphs, width: Int, height: Int) {
        var pages: [Page] = []
        var rest = entries[...]
        while let first = rest.first {
            let fitting = (1...min(Self.mostOnPage, rest.count)).reversed().lazy
                .compactMap { count in
                    HelpSpread(rest.prefix(count), in: wording, glyphs: glyphs, width: width, height: height)
                }.first
            if let spread = fitting {
                pages.append(
                    Page(
                        name: first.name.harmless(), entries: Array(rest.prefix(spread.count)), lines: spread.lines))
                rest = rest.dropFirst(spread.count)
            } else {
                // Too much to say for one page: the beginning, which says the most, comes first.
                let lines = HelpCard(first, in: wording, width: width).lines
                for start in stride(from: 0, to: lines.count, by: max(1, height)) {
                    let end = min(start + max(1, height), lines.count)
                    let part = Array(lines[start..<end])
                    pages.append(Page(name: first.name.harmless(), entries: [first], lines: part))
                }
                rest = rest.dropFirst()
            }
        }
        if pages.isEmpty {
            let lines = [StyledLine](wrapping: wording[.noHelpListed], to: width)
            pages = [Page(name: "", entries: [], lines: lines)]
        }
        self.pages = pages
    }

    var count: Int { pages.count }

    /// The page that is shown for a number: another size may have fewer pages.
    func shown(_ page: Int) -> Int { min(max(0, page), pages.count - 1) }

    func lines(of page: Int) -> [StyledLine] { pages[shown(page)].lines }

    /// Who stands on a page.
    func entries(of page: Int) -> [HelpEntry] { pages[shown(page)].entries }

    /// Who stands first on the page after one.
    func name(after page: Int) -> String? {
        let next = shown(page) + 1
        return pages.indices.contains(next) ? pages[next].name : nil
    }
}
