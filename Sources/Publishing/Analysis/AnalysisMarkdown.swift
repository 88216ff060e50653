package import Analysis

/// An analysis as Markdown with tables, for a report or a wiki.
///
///     # The Big Conversation (2026)
///
///     About 200 responses: about 150 at a kiosk, about 50 on paper.
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
        blocks += AnalysisWording.introduction(analysis).map(\.markdownEscaped)
        var question = ""
        for item in analysis.items {
            blocks += headings(item, startsQuestion: item.question != question, level: 2)
            question = item.question
            if let table = FigureTable(item) { blocks.append(table.markdown) }
            let sentences = [AnalysisWording.averages(item), AnalysisWording.states(item)].map {
                $0.joined(separator: " ")
            }
            blocks += (ThemeRanking(item).sentences + sentences).filter { !$0.isEmpty }.map(\.markdownEscaped)
        }
        for breakdown in analysis.breakdowns { blocks += self.blocks(breakdown, of: analysis) }
        if let notes = AnalysisWording.notes(analysis) {
            blocks += ["## \(AnalysisWording.aboutNumbers)"] + notes.map(\.markdownEscaped)
        }
        let banners = AnalysisWording.banners(isForPublication: analysis.isForPublication, isMadeUp: analysis.isMadeUp)
            .map { "**\($0)**" }
        blocks = banners + blocks + banners.reversed()
        output.write(blocks.joined(separator: "\n\n") + "\n")
    }

    private func headings(_ item: PublishedItem, startsQuestion: Bool, level: Int) -> [String] {
        let marks = String(repeating: "#", count: level)
        let title = "\(marks) \(item.title.markdownEscaped)"
        guard let statement = item.statement else { return [title] }
        return (startsQuestion ? [title] : []) + ["\(marks)# \(statement.markdownEscaped)"]
    }

    private func blocks(_ breakdown: PublishedBreakdown, of analysis: PublishedAnalysis) -> [String] {
        var blocks = ["## \(AnalysisWording.title(breakdown).markdownEscaped)"]
        blocks += AnalysisWording.introduction(breakdown, isWeighted: analysis.weighting != nil)
            .map(\.markdownEscaped)
        var question = ""
        for (index, item) in breakdown.items(of: analysis).enumerated() {
            blocks += headings(item, startsQuestion: item.question != question, level: 3)
            question = item.question
            blocks.append(FigureTable(item, at: index, in: breakdown.groups).markdown)
            blocks += ThemeRanking(item, at: index, in: breakdown.groups).sentences.map(\.markdownEscaped)
        }
        return blocks + AnalysisWording.differences(breakdown, of: analysis).map(\.markdownEscaped)
    }
}
