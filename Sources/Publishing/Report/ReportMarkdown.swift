import Analysis
import Questionnaire
import Signposting

/// A report as Markdown. What is a chart on the page is a table here.
package struct ReportMarkdown: Sendable {
    package init() {}

    package func write(_ contents: ReportContents, to output: inout some TextOutputStream) {
        let document = ReportComposer(contents: contents).document
        let banners = document.banners.map { "**\($0.markdownEscaped)**" }
        var blocks = banners + ["# \(document.title.markdownEscaped)"] + document.lines.map(\.markdownEscaped)
        for part in document.parts {
            blocks.append("## \(part.title.markdownEscaped)")
            blocks += part.blocks.flatMap(written)
        }
        blocks += banners
        output.write(blocks.joined(separator: "\n\n") + "\n")
    }

    private func written(_ block: ReportBlock) -> [String] {
        switch block {
        case .heading(let text): ["### \(text.markdownEscaped)"]
        case .paragraph(let text): [text.markdownEscaped]
        case .list(let items): items.isEmpty ? [] : [list(items)]
        case .passage(let text): [text.markdown(headingsFrom: 3).trimmingLines]
        case .prompt(let text): ["> **\(text.markdownEscaped)**"]
        case .figure(let figure): written(figure)
        case .quotations(let quotations):
            quotations.map { "> \u{201C}\($0.printed.markdownEscaped)\u{201D}" }
        case .table(let table): written(table)
        case .recommendations(let all): all.map(written)
        case .advice(let parts): parts.flatMap(written)
        }
    }

    private func written(_ figure: ReportFigure) -> [String] {
        ["### \(figure.title.markdownEscaped)"] + (figure.statement.map { ["#### \($0.markdownEscaped)"] } ?? [])
            + (figure.words.isEmpty ? [] : [list(figure.words)]) + figure.tables.flatMap(written)
            + figure.notes.map(\.markdownEscaped)
    }

    private func written(_ recommendation: ReportRecommendation) -> String {
        (["**\(recommendation.words.markdownEscaped)**", ""]
            + recommendation.details.map { "- \($0.label.markdownEscaped): \($0.words.markdownEscaped)" })
            .joined(separator: "\n")
    }

    private func written(_ table: ReportTable) -> [String] {
        ["**\(table.caption.markdownEscaped)**", table.table.markdown]
    }

    private func written(_ part: PosterPart) -> [String] {
        var text = "### \(part.heading.markdownEscaped)\n"
        for block in part.blocks { PosterMarkdown().write(block, to: &text) }
        return [text.trimmingLines]
    }

    private func list(_ items: [String]) -> String { items.map { "- \($0.markdownEscaped)" }.joined(separator: "\n") }
}

extension String {
    fileprivate var trimmingLines: String {
        var text = self[...]
        while text.last?.isNewline == true { text = text.dropLast() }
        return String(text)
    }
}
