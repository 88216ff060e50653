import Analysis
import Questionnaire
import Signposting

/// One block of a part of a report, as the templates read it: one of these is there, the others are not.
struct ReportPageBlock: Hashable, Sendable {
    struct Quotation: Hashable, Sendable {
        let words: String
        /// Nil where it is that of the survey.
        let language: ReportPage.Language?
    }

    struct Quotations: Hashable, Sendable {
        let heading: String
        let level: Int
        let all: [Quotation]
    }

    struct Recommendations: Hashable, Sendable {
        let all: [ReportRecommendation]
    }

    private(set) var heading: String?
    private(set) var paragraph: String?
    private(set) var list: PosterPageList?
    /// Already HTML, and harmless.
    private(set) var passage: String?
    private(set) var prompt: String?
    private(set) var figure: ReportPageFigure?
    private(set) var quotations: Quotations?
    private(set) var table: ReportPageTable?
    private(set) var recommendations: Recommendations?
    private(set) var advice: [PosterPagePart] = []

    /// - Parameter level: the level of the headings of figures and quotations.
    init(_ block: ReportBlock, figuresAt level: Int) {
        switch block {
        case .heading(let text): heading = text
        case .paragraph(let text): paragraph = text
        case .list(let items): list = items.isEmpty ? nil : PosterPageList(items)
        case .passage(let text): passage = text.html(headingsFrom: 3)
        case .prompt(let text): prompt = text
        case .figure(let own): figure = ReportPageFigure(own, level: level)
        case .quotations(let own):
            quotations = Quotations(heading: ReportWording.quoted, level: level, all: own.map(Quotation.init))
        case .table(let own): table = ReportPageTable(own, of: own.caption, isOpen: true)
        case .recommendations(let own): recommendations = Recommendations(all: own)
        case .advice(let parts): advice = parts.map { PosterPagePart($0) }
        }
    }
}

extension ReportPageBlock.Quotation {
    fileprivate init(_ quotation: Analysis.Quotation) {
        words = quotation.printed.harmless()
        language = quotation.language.map {
            ReportPage.Language(code: $0, direction: WritingDirection(ofLanguage: $0).rawValue)
        }
    }
}
