package import Analysis
package import Consultation
import Questionnaire
package import Signposting

/// Everything that a report is made of. All figures in it are for publication.
package struct ReportContents: Sendable {
    /// What the commission says itself.
    package let text: ReportText
    /// The Markdown of each file that ``text`` names.
    package let passages: [String: String]
    package let figures: EditionFigures
    /// The same beside earlier editions; nil where there are none.
    package let comparison: EditionComparison?
    package let reach: PublishedReach
    package let findings: Findings
    /// What a person approved.
    package let quotations: ApprovedQuotations
    /// What the commission asks for; nil where it wrote none of it down.
    package let actions: ActionPlan?
    /// The poster for everybody, of which a report shows where help is.
    package let help: Poster

    package init(
        text: ReportText, passages: [String: String], figures: EditionFigures, comparison: EditionComparison?,
        reach: PublishedReach, findings: Findings, quotations: ApprovedQuotations, actions: ActionPlan?,
        help: Poster
    ) {
        precondition(figures.analysis.isForPublication, "a report is for publication")
        self.text = text
        self.passages = passages
        self.figures = figures
        self.comparison = comparison
        self.reach = reach
        self.findings = findings
        self.quotations = quotations
        self.actions = actions
        self.help = help
    }

    package var analysis: PublishedAnalysis { figures.analysis }

    var banners: [String] { AnalysisWording.banners(isForPublication: true, isMadeUp: analysis.isMadeUp) }

    /// Where help is, and that nobody has checked it where that is so.
    var whereToTurn: [ReportBlock] {
        let kinds: Set<PosterPart.Kind> = [.emergency, .urgent, .others]
        let advice = ReportBlock.advice(help.parts.filter { kinds.contains($0.kind) })
        return help.draft == nil ? [advice] : [advice, .prompt(ReportWording.unchecked)]
    }

    /// The words of a passage; nil where nobody wrote any.
    func markdown(_ passage: ReportPassage?) -> MarkdownText? { passage?.markdown(among: passages) }
}
