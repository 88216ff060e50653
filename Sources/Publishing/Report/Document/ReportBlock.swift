import Analysis
import Signposting

/// A piece of a part of a report.
enum ReportBlock: Hashable, Sendable {
    case heading(String)
    case paragraph(String)
    case list([String])
    /// What a person wrote.
    case passage(MarkdownText)
    /// What a person is still to write, and where.
    case prompt(String)
    case figure(ReportFigure)
    case quotations([Quotation])
    case table(ReportTable)
    case recommendations([ReportRecommendation])
    /// Where help is, as a poster says it.
    case advice([PosterPart])
}
