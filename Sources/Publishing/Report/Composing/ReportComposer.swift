import Analysis
import Consultation
import Questionnaire
import Signposting

/// Puts the parts of a report in their order: what the commission says, whom it reached, each of its priorities with what was
/// found and what it asks for, and what comes next.
struct ReportComposer {
    let contents: ReportContents
    private var text: ReportText { contents.text }
    var analysis: PublishedAnalysis { contents.analysis }

    var document: ReportDocument {
        let title = text.title?.source ?? AnalysisWording.title(analysis)
        let by = [text.publisher, text.date].compactMap { $0?.source }
        return ReportDocument(
            title: title.harmless(), lines: by.map { $0.harmless() },
            banners: contents.banners, surveyLanguage: contents.figures.plan.survey.survey.language, parts: parts)
    }

    private var parts: [ReportPart] {
        let all =
            [foreword, inShort, whatWeDid, reached] + priorities + [
                somethingElse, changes, nextSteps, help, about, partners,
            ]
        return all.compactMap(\.self)
    }
}

// MARK: What the commission says

extension ReportComposer {
    private var foreword: ReportPart {
        var blocks = [passage(text.foreword, or: .foreword)]
        if let author = text.forewordBy { blocks.append(.paragraph(author.source.harmless())) }
        return ReportPart(id: "foreword", title: ReportWording.foreword, blocks: blocks)
    }

    private var whatWeDid: ReportPart {
        let introduction = AnalysisWording.reached(analysis.responses, analysis.modes)
        return ReportPart(
            id: "what-we-did", title: ReportWording.whatWeDid,
            blocks: [passage(text.whatWeDid, or: .whatWeDid), .paragraph(introduction)])
    }

    private var nextSteps: ReportPart {
        ReportPart(
            id: "next-steps", title: ReportWording.nextSteps,
            blocks: otherRecommendations + [passage(text.nextSteps, or: .nextSteps)])
    }

    private var partners: ReportPart? {
        guard !text.partners.isEmpty else { return nil }
        return ReportPart(
            id: "partners", title: ReportWording.partners, blocks: [.list(text.partners.map { $0.source.harmless() })])
    }

    func passage(_ passage: ReportPassage?, or prompt: ReportWording.Part) -> ReportBlock {
        contents.markdown(passage).map { .passage($0) } ?? .prompt(ReportWording.prompt(prompt))
    }
}

// MARK: What belongs to the whole

extension ReportComposer {
    private var inShort: ReportPart {
        let spoken = contents.findings.onePerQuestion.prefix(ReportWording.mostInShort)
        let lines = spoken.map { FindingsWording.sentence($0).harmless() }
        let blocks: [ReportBlock] =
            lines.isEmpty ? [.paragraph(FindingsWording(contents.findings).lines.first ?? "")] : [.list(lines)]
        return ReportPart(
            id: "in-short", title: ReportWording.inShort, blocks: [.paragraph(AnalysisWording.volunteers)] + blocks)
    }

    private var help: ReportPart {
        ReportPart(
            id: "help", title: ReportWording.help,
            blocks: [.paragraph(ReportWording.helpIntroduction)] + contents.whereToTurn)
    }

    private var about: ReportPart {
        let notes =
            [AnalysisWording.volunteers] + (AnalysisWording.notes(analysis) ?? [])
            + FindingsWording(contents.findings).method
            + (contents.comparison.map { [ComparisonWording($0).method] } ?? [])
            + (analysis.breakdowns.contains { !$0.differences.isEmpty }
                ? [AnalysisWording.aboutDifferences(analysis)] : [])
        return ReportPart(id: "about", title: ReportWording.about, blocks: notes.map { .paragraph($0) })
    }

    private var changes: ReportPart? {
        guard let comparison = contents.comparison else { return nil }
        let wording = ComparisonWording(comparison)
        return ReportPart(
            id: "changes", title: ReportWording.changed,
            blocks: [.list(wording.editions.map { $0.harmless() }), .list(wording.findings.map { $0.harmless() })]
                + wording.introduction.map { .paragraph($0.harmless()) })
    }
}

extension Findings {
    /// The first thing that is said of each question, so that a few of them speak for many questions.
    var onePerQuestion: [Finding] {
        var seen: Set<String> = []
        return findings.filter { $0.rule != .tooFew && seen.insert($0.item).inserted }
    }
}
