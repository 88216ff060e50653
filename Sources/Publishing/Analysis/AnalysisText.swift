package import Analysis

/// An analysis for a terminal, in as many cells as the line has.
///
///     The Big Conversation (2026)
///
///     About 200 responses. By mode: kiosk about 150, paper about 50.
///     People chose to answer, so these figures speak for those who answered, not for
///     all young people. The likely range (95%) describes chance only.
///
///     Are you in care? [care]
///                           people  share  likely range
///       Yes                    [c]
///       No                     155    78%    71% to 83%
///       Not sure               [c]
///       Answered: 200. Preferred not to say: [c]. Skipped: [c]. Not asked: 0.
///
///     By: How old are you?
///     11 to 15: about 120; 16 to 25: about 80
///
///     Are you in care? [care]
///                             11 to 15  16 to 25
///       Yes                        [c]       [c]
///       No                    79% (95)  75% (60)
///       Not sure                   [c]       [c]
///       Answered                   120        80
///       Preferred not to say       [c]       [c]
///       Skipped                    [c]       [c]
///       Not asked                    0         0
///
///     [c] hidden so that nobody can be picked out: the number is under 10, or it would
///     give away one that is.
package struct AnalysisText: Sendable {
    private let columns: Int

    package init(columns: Int) {
        self.columns = columns
    }

    package func write(_ analysis: PublishedAnalysis, to output: inout some TextOutputStream) {
        let layout = TextLayout(columns: columns)
        var blocks: [[String]] = []
        if !analysis.isForPublication { blocks.append(layout.wrap(AnalysisWording.notForPublication)) }
        blocks.append(layout.wrap(AnalysisWording.title(analysis)))
        blocks.append(AnalysisWording.introduction(analysis).flatMap { layout.wrap($0) })
        var question = ""
        for item in analysis.items {
            blocks.append(block(item, startsQuestion: item.question != question, layout))
            question = item.question
        }
        for breakdown in analysis.breakdowns { blocks += self.blocks(breakdown, of: analysis, layout) }
        blocks.append(AnalysisWording.notes(analysis).flatMap { layout.wrap($0) })
        for line in blocks.joined(separator: [""]) { output.write(line + "\n") }
    }

    private func block(_ item: PublishedItem, startsQuestion: Bool, _ layout: TextLayout) -> [String] {
        var lines = heading(item, startsQuestion: startsQuestion, layout)
        if let table = FigureTable(item) {
            // Where a line is too short, the last columns are the ones to do without.
            lines += layout.lines(of: table.keeping(layout.fitting(table)))
        }
        for sentence in [AnalysisWording.averages(item), AnalysisWording.states(item)].compactMap(\.self) {
            lines += layout.wrap(sentence, to: layout.columns - 2).map { "  " + $0 }
        }
        return lines
    }

    private func heading(_ item: PublishedItem, startsQuestion: Bool, _ layout: TextLayout) -> [String] {
        guard let statement = item.statement else { return layout.wrap("\(item.title)  [\(item.id)]") }
        return (startsQuestion ? layout.wrap(item.title) : []) + layout.wrap("\(statement)  [\(item.id)]")
    }

    private func blocks(
        _ breakdown: PublishedBreakdown, of analysis: PublishedAnalysis, _ layout: TextLayout
    ) -> [[String]] {
        let sizes = breakdown.groups.map { "\($0.label): \(AnalysisWording.count($0.size))" }
        var blocks = [layout.wrap("By: \(breakdown.title)") + layout.wrap(sizes.joined(separator: "; "))]
        let ids = breakdown.groups.lazy.compactMap { $0.items.isEmpty ? nil : $0.items.map(\.id) }.first ?? []
        var question = ""
        for (index, id) in ids.enumerated() {
            guard let item = analysis.items.first(where: { $0.id == id }) else { continue }
            var lines = heading(item, startsQuestion: item.question != question, layout)
            question = item.question
            var rest = breakdown.groups[...]
            while !rest.isEmpty {
                let fitting = layout.fitting(FigureTable(item, at: index, in: Array(rest)))
                lines += layout.lines(of: FigureTable(item, at: index, in: Array(rest.prefix(fitting))))
                rest = rest.dropFirst(fitting)
            }
            blocks.append(lines)
        }
        return blocks
    }
}
