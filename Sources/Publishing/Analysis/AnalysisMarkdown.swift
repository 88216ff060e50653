package import Analysis

/// An analysis as Markdown with tables, for a report or a wiki.
///
///     # The Big Conversation (2026)
///
///     About 200 responses. By mode: kiosk about 150, paper about 50.
///
///     People chose to answer, so these figures speak for those who answered, not for all young people. ...
///
///     ## Are you in care?
///
///     |  | people | share | likely range |
///     | --- | ---: | ---: | ---: |
///     | Yes | \[c\] |  |  |
///     | No | 155 | 78% | 71% to 83% |
///     | Not sure | \[c\] |  |  |
///
///     Answered: 200. Preferred not to say: \[c\]. Skipped: \[c\]. Not asked: 0.
package struct AnalysisMarkdown: Sendable {
    package init() {}

    package func write(_ analysis: PublishedAnalysis, to output: inout some TextOutputStream) {
        var blocks = ["# \(AnalysisWording.title(analysis).markdownEscaped)"]
        if !analysis.isForPublication { blocks.append("**\(AnalysisWording.notForPublication)**") }
        blocks += AnalysisWording.introduction(analysis).map(\.markdownEscaped)
        var question = ""
        for item in analysis.items {
            blocks += headings(item, startsQuestion: item.question != question, level: 2)
            question = item.question
            if let table = FigureTable(item) { blocks.append(markdown(table)) }
            blocks += [AnalysisWording.averages(item), AnalysisWording.states(item)].compactMap {
                $0?.markdownEscaped
            }
        }
        for breakdown in analysis.breakdowns { blocks += self.blocks(breakdown, of: analysis) }
        blocks += AnalysisWording.notes(analysis).map(\.markdownEscaped)
        output.write(blocks.joined(separator: "\n\n") + "\n")
    }

    private func headings(_ item: PublishedItem, startsQuestion: Bool, level: Int) -> [String] {
        let marks = String(repeating: "#", count: level)
        let title = "\(marks) \(item.title.markdownEscaped)"
        guard let statement = item.statement else { return [title] }
        return (startsQuestion ? [title] : []) + ["\(marks)# \(statement.markdownEscaped)"]
    }

    private func blocks(_ breakdown: PublishedBreakdown, of analysis: PublishedAnalysis) -> [String] {
        let sizes = breakdown.groups.map { "\($0.label): \(AnalysisWording.count($0.size))" }
        var blocks = [
            "## By: \(breakdown.title.markdownEscaped)", sizes.joined(separator: "; ").markdownEscaped,
        ]
        let ids = breakdown.groups.lazy.compactMap { $0.items.isEmpty ? nil : $0.items.map(\.id) }.first ?? []
        var question = ""
        for (index, id) in ids.enumerated() {
            guard let item = analysis.items.first(where: { $0.id == id }) else { continue }
            blocks += headings(item, startsQuestion: item.question != question, level: 3)
            question = item.question
            blocks.append(markdown(FigureTable(item, at: index, in: breakdown.groups)))
        }
        return blocks
    }

    private func markdown(_ table: FigureTable) -> String {
        let ruler = ["---"] + table.header.dropFirst().map { _ in "---:" }
        let rows = [table.header.map(\.markdownEscaped), ruler] + table.rows.map { $0.map(\.markdownEscaped) }
        return rows.map { "| \($0.joined(separator: " | ")) |" }.joined(separator: "\n")
    }
}
