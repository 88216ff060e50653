import Analysis
import Consultation
import Publishing
import Questionnaire
import Responses
import Signposting
import SignpostingFixtures

/// The report of the made-up consultation.
enum MadeUpReport {
    static func contents(
        _ report: String = "", actions: String? = nil, survey: CheckedSurvey = MadeUpConsultation.survey(),
        before: Tally? = nil, passages: [String: String] = [:], threshold: Int = 10
    ) throws -> ReportContents {
        let release = Release.publication(try PublicationRules(threshold: threshold, rounding: 5))
        let latest = EditionFigures("2026", try MadeUpConsultation.tally(of: survey), for: release)
        let comparison = try before.map {
            try EditionComparison(of: [EditionFigures("2025", $0, for: release), latest])
        }
        return ReportContents(
            text: try ReportText(reading: SourceFile(name: "report.yml", text: report)), passages: passages,
            figures: latest, comparison: comparison,
            reach: PublishedReach(of: latest.analysis, reached: Reached(), beside: nil),
            findings: Findings(of: latest, comparison: comparison), quotations: .none,
            actions: try actions.map { try ActionPlan(reading: SourceFile(name: "actions.yml", text: $0)) },
            help: try Poster(
                PosterRequest(publisher: "The Youth Commission"), from: Shipped.bank(), with: Shipped.directory(),
                on: Shipped.today()))
    }

    static func markdown(_ contents: ReportContents) -> String {
        var text = ""
        ReportMarkdown().write(contents, to: &text)
        return text
    }
}
