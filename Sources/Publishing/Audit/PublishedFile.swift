package import Analysis
import Questionnaire
import Responses

/// A file that was published, as far as its figures can be read.
package struct PublishedFile: Sendable {
    package let name: String
    /// By edition: only comparisons tell of several.
    package private(set) var figures: [PublishedFigures] = []
    /// What was hidden and rounded; nil where the file does not say.
    package private(set) var rules: PublicationRules?
    /// The id of the survey; nil where the file does not say.
    package private(set) var survey: String?
    /// What a poster says of a theme, without saying at which question.
    package private(set) var posters: [PosterFigure] = []
    /// How many tables there are of which it is not clear what they are about.
    package private(set) var unplaced = 0

    package var rows: [PublishedRow] { figures.flatMap(\.rows) }

    /// Reads the figures that `analyse`, `themes`, `compare`, `heard`, `findings`, `poster` and `report` wrote: as CSV, also in
    /// a data package, JSON, an Excel workbook, text, Markdown or HTML. Which it is, the ending of its name says.
    ///
    /// - Parameters:
    ///   - plan: the survey, with every question that it can be broken down by: words in a page are found by it.
    ///   - sentences: the words of posters, by which their figures are found.
    /// - Returns: nil for a file that is something else.
    /// - Throws: ``Faults`` for a file that begins like one and is broken or not for publication, ``FileTrouble``.
    package init?(reading file: String, of plan: TallyPlan, posters sentences: [PosterSentence] = []) throws {
        name = file
        switch file.split(separator: ".").last?.lowercased() {
        case "csv":
            guard let table = try PublishedTable(reading: file, of: plan) else { return nil }
            figures = table.figures
        case "json":
            guard let document = try PublishedDocument(reading: file, of: plan) else { return nil }
            (figures, rules, survey) = (document.figures, document.rules, document.survey)
        case "xlsx":
            var page = PageFigures([], of: plan)
            for sheet in try WorkbookSheets(reading: file).sheets { page.read(sheet: sheet.name, sheet.rows) }
            try take(page)
        default:
            guard let bytes = Self.isPage(file) ? try WholeFile.read(file) : nil,
                let blocks = PageBlock.blocks(of: String(decoding: bytes, as: UTF8.self), in: file)
            else { return nil }
            try take(PageFigures(blocks, of: plan))
            posters = PosterFigure.all(in: blocks, saidAs: sentences)
        }
        if rows.isEmpty, posters.isEmpty, unplaced == 0, rules == nil { return nil }
    }

    private static func isPage(_ file: String) -> Bool { PageBlock.blocks(of: "", in: file) != nil }

    private mutating func take(_ page: PageFigures) throws {
        guard !page.isInternal else { throw Self.notForPublication(name) }
        figures = page.figures
        unplaced = page.unplaced
        if let threshold = page.threshold {
            rules = try? PublicationRules(threshold: threshold, rounding: page.rounding ?? 0)
        }
    }

    /// What an audit reads.
    ///
    /// - Parameter standard: how it was hidden and rounded, where the file does not say it.
    package func publications(under standard: PublicationRules) -> [Publication] {
        figures.map { Publication($0.rows, under: rules ?? standard, edition: $0.edition) }
    }

    /// Says at which question a theme of a poster was counted: at the only one that has it, or at the one that so many
    /// answered by what else is published.
    ///
    /// - Returns: how many figures it is not clear of.
    package mutating func placePosters(_ plan: TallyPlan, beside others: [PublishedRow]) -> Int {
        var unclear = 0
        for poster in posters {
            let items = plan.items.filter { $0.sorting?.themes.contains { $0.id == poster.theme } ?? false }.map(\.id)
            let fitting = items.filter { item in
                others.contains {
                    $0.item == item && $0.breakdown.isEmpty && $0.measure == "answered" && $0.count.shown == poster.base
                }
            }
            guard let item = items.count == 1 ? items.first : fitting.count == 1 ? fitting.first : nil else {
                unclear += 1
                continue
            }
            figures.append(PublishedFigures(poster.rows(at: item)))
        }
        return unclear
    }

    static func notForPublication(_ file: String) -> Faults {
        Faults(
            Diagnostic(
                "not-for-publication", file: file, "this holds raw numbers and is not for publication",
                help: ["take it out of what is published", "an audit is of what was made without --internal"]))
    }
}
