import Analysis
import Consultation
import Questionnaire
import Signposting

/// The report in easy words: short sentences, one idea a line, and nothing that the report does not say as well.
struct EasyReadComposer {
    let contents: ReportContents
    private var analysis: PublishedAnalysis { contents.analysis }

    /// What can be read in one go.
    private static let most = 12

    var document: ReportDocument {
        ReportDocument(
            title: "\(contents.text.title?.source ?? AnalysisWording.title(analysis)): easy read".harmless(),
            lines: [], banners: contents.banners, surveyLanguage: contents.figures.plan.survey.survey.language,
            parts: [about, said, asked, help, numbers].compactMap(\.self))
    }

    private var about: ReportPart {
        let count = "\(AnalysisWording.count(analysis.responses)) people answered our questions.".sentence
        return ReportPart(
            id: "about", title: "What this is",
            blocks: [
                .list([
                    "This tells you what young people said.", count, "Nobody can tell who they are.",
                    "The words here are easy. The full report says more.",
                ])
            ])
    }

    private var said: ReportPart {
        let findings = contents.findings.onePerQuestion.compactMap(EasyReadFinding.init).prefix(Self.most)
        let blocks = findings.flatMap {
            [ReportBlock.heading($0.question.harmless()), .list($0.lines.map { $0.harmless() })]
        }
        return ReportPart(
            id: "said", title: "What they said",
            blocks: blocks.isEmpty ? [.list(["Too few people answered to say more."])] : blocks)
    }

    private var asked: ReportPart? {
        let actions = contents.actions?.actions ?? []
        guard !actions.isEmpty else { return nil }
        return ReportPart(
            id: "asked", title: "What we ask for",
            blocks: actions.flatMap { action -> [ReportBlock] in
                let lead = action.lead.map { ["This is for: \($0.source)."] } ?? []
                let due = action.due.map { ["By: \($0)."] } ?? []
                return [.list(([action.recommendation.source] + lead + due).map { $0.harmless() })]
            })
    }

    private var help: ReportPart {
        ReportPart(
            id: "help", title: ReportWording.help,
            blocks: [.list(["Do you feel bad?", "You can talk to someone.", "Tell someone you trust."])]
                + contents.whereToTurn)
    }

    private var numbers: ReportPart {
        ReportPart(
            id: "numbers", title: ReportWording.about,
            blocks: [
                .list([
                    "People chose to answer.", "So this is what they think.",
                    "Other young people may think something else.",
                    "Some numbers are hidden.", "This is so that nobody can be found.",
                ])
            ])
    }
}
