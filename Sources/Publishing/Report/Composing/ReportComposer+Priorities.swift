import Analysis
import Consultation
import Questionnaire

extension ReportComposer {
    /// A priority of the report: what it is called, and what of the survey belongs to it.
    private struct Priority {
        let id: String
        let title: String
        let questions: [String]
        let themes: [String]
        let introduction: ReportPassage?
        let recommendations: ReportPassage?
        /// Whether the commission named it: a section of the survey is no priority, and nothing has to be asked for.
        let isNamed: Bool
    }

    /// Those of the commission; where it names none, the sections of the survey.
    private var all: [Priority] {
        guard contents.text.priorities.isEmpty else {
            return contents.text.priorities.enumerated().map { place, priority in
                Priority(
                    id: "priority-\(place + 1)", title: priority.title.source,
                    questions: priority.questions.map(\.name),
                    themes: priority.themes.map(\.name), introduction: priority.introduction,
                    recommendations: priority.recommendations, isNamed: true)
            }
        }
        return contents.figures.plan.survey.survey.sections.map { section in
            Priority(
                id: "section-\(section.id)", title: section.title.readable, questions: section.questions.map(\.id.name),
                themes: [], introduction: nil, recommendations: nil, isNamed: false)
        }
    }

    var priorities: [ReportPart] {
        all.compactMap { priority in
            let blocks = blocks(priority)
            return blocks.isEmpty ? nil : ReportPart(id: priority.id, title: priority.title.harmless(), blocks: blocks)
        }
    }

    /// The questions that no priority names, so that nothing that was asked is kept back.
    var somethingElse: ReportPart? {
        let named = Set(all.flatMap(\.questions))
        let figures = items { !named.contains($0.question) }.flatMap(blocks)
        guard !figures.isEmpty else { return nil }
        return ReportPart(id: "something-else", title: ReportWording.somethingElse, blocks: figures)
    }

    private func items(_ belongs: (PublishedItem) -> Bool) -> [PublishedItem] {
        analysis.items.filter { !isAboutWho($0) && belongs($0) }
    }

    private func blocks(_ priority: Priority) -> [ReportBlock] {
        let figures = items { priority.questions.contains($0.question) }.flatMap(blocks)
        let themes = themeFindings(priority.themes)
        guard priority.isNamed else { return figures }
        var blocks: [ReportBlock] = contents.markdown(priority.introduction).map { [.passage($0)] } ?? []
        blocks.append(.heading(ReportWording.found))
        blocks += themes + figures
        if themes.isEmpty, figures.isEmpty { blocks.append(.paragraph("Nothing was asked about this.")) }
        blocks.append(.heading(ReportWording.recommendations))
        return blocks + recommendations(priority)
    }

    private func recommendations(_ priority: Priority) -> [ReportBlock] {
        let actions = contents.actions?.actions(of: priority.title) ?? []
        let written = contents.markdown(priority.recommendations).map { [ReportBlock.passage($0)] } ?? []
        guard !actions.isEmpty else {
            return written.isEmpty ? [.prompt(ReportWording.prompt(.recommendations))] : written
        }
        return written + [.recommendations(actions.map(ReportRecommendation.init))]
    }

    /// What the commission asks for under no priority of this report.
    var otherRecommendations: [ReportBlock] {
        let titles = Set(all.filter(\.isNamed).map { $0.title.lowercased() })
        let actions = (contents.actions?.actions ?? []).filter { action in
            action.priority.map { !titles.contains($0.source.lowercased()) } ?? true
        }
        guard !actions.isEmpty else { return [] }
        return [.heading(ReportWording.recommendations), .recommendations(actions.map(ReportRecommendation.init))]
    }

    /// What was found of themes, and what people wrote about them.
    private func themeFindings(_ themes: [String]) -> [ReportBlock] {
        let findings = contents.findings.findings.filter { $0.theme.map(themes.contains) ?? false }
        let quotations = themes.flatMap(contents.quotations.of)
        let lines: [ReportBlock] =
            findings.isEmpty ? [] : [.list(findings.map { FindingsWording.sentence($0).harmless() })]
        return lines + (quotations.isEmpty ? [] : [.quotations(quotations)])
    }

    /// The figure of an item, what people wrote, and what changed.
    private func blocks(_ item: PublishedItem) -> [ReportBlock] {
        var blocks: [ReportBlock] = [.figure(figure(item))]
        let quotations = item.lines.filter { $0.measure == .theme }
            .flatMap { contents.quotations.of(theme: $0.code) }.filter { $0.question == item.id }
        let named = Set(contents.text.priorities.flatMap(\.themes).map(\.name))
        // What stands with its theme is not said twice.
        let own = quotations.filter { !named.contains($0.theme) }
        if !own.isEmpty { blocks.append(.quotations(own)) }
        if let change = change(item) { blocks.append(.figure(change)) }
        return blocks
    }
}
