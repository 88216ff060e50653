package import Analysis
import Questionnaire

/// An analysis for a terminal, in as many cells as the line has.
///
///     The Big Conversation (2026)
///     ===========================
///
///     About 200 responses: about 150 at a kiosk, about 50 on paper.
///     People chose to answer, so these figures speak for those who answered, not for
///     all young people. The likely range (95%) describes chance only.
///     [c] stands for a number that is hidden. The end says why.
///
///     Are you in care? [care]
///     -----------------------
///                           people  share  likely range
///       Yes                    [c]
///       No                     155    78%    71% to 83%
///       Not sure               [c]
///       Answered: 200. Preferred not to say: [c]. Skipped: [c]. Not asked: 0.
///
///     By: How old are you?
///     ====================
///     11 to 15: about 120; 16 to 25: about 80.
///     Each figure is the share of those in the group who answered, with the number of
///     people in brackets.
///
///     Are you in care? [care]
///     -----------------------
///                             11 to 15  16 to 25
///       Yes                        [c]       [c]
///       No                    79% (95)  75% (60)
///       Not sure                   [c]       [c]
///       Answered                   120        80
///       Preferred not to say       [c]       [c]
///       Skipped                    [c]       [c]
///       Not asked                    0         0
///
///     About these numbers
///     ===================
///     [c] hidden so that nobody can be picked out: the number is under 10, or it would
///     give away one that is.
package struct AnalysisText: Sendable {
    private let table: TableLayout
    private var columns: Int { table.columns }

    package init(columns: Int) {
        table = TableLayout(columns: columns)
    }

    package func write(_ analysis: PublishedAnalysis, to output: inout some TextOutputStream) {
        var blocks = [heading(AnalysisWording.title(analysis), .main)]
        blocks.append(AnalysisWording.introduction(analysis).flatMap { wrap($0) })
        var question = ""
        for item in analysis.items {
            blocks.append(block(item, startsQuestion: item.question != question))
            question = item.question
        }
        for breakdown in analysis.breakdowns { blocks += self.blocks(breakdown, of: analysis) }
        if let notes = AnalysisWording.notes(analysis) {
            blocks.append(heading(AnalysisWording.aboutNumbers, .main) + notes.flatMap { wrap($0) })
        }
        // First and last, so that it is also seen where only the end of a long print is.
        let banners = AnalysisWording.banners(isForPublication: analysis.isForPublication, isMadeUp: analysis.isMadeUp)
            .map { wrap($0) }
        blocks = banners + blocks + banners.reversed()
        for line in blocks.joined(separator: [""]) { output.write(line + "\n") }
    }

    private func block(_ item: PublishedItem, startsQuestion: Bool) -> [String] {
        var lines = headings(item, startsQuestion: startsQuestion)
        if let figures = FigureTable(item) {
            // Where a line is too short, the last columns are the ones to do without.
            lines += table.lines(of: figures.columns(0..<table.fitting(figures)))
        }
        lines += ThemeRanking(item).sentences.flatMap { sentence($0) }
        lines += AnalysisWording.averages(item).flatMap { sentence($0) }
        return lines + together(AnalysisWording.states(item))
    }

    private func blocks(_ breakdown: PublishedBreakdown, of analysis: PublishedAnalysis) -> [[String]] {
        var blocks = [
            heading(AnalysisWording.title(breakdown), .main)
                + AnalysisWording.introduction(breakdown, isWeighted: analysis.weighting != nil)
                .flatMap { wrap($0) }
        ]
        var question = ""
        for (index, item) in breakdown.items(of: analysis).enumerated() {
            var lines = headings(item, startsQuestion: item.question != question)
            question = item.question
            var figures = FigureTable(item, at: index, in: breakdown.groups)
            while !figures.header.isEmpty {
                let fitting = table.fitting(figures)
                lines += table.lines(of: figures.columns(0..<fitting))
                figures = figures.columns(fitting..<figures.header.count)
                if !figures.header.isEmpty { lines.append("") }
            }
            lines += ThemeRanking(item, at: index, in: breakdown.groups).sentences.flatMap { sentence($0) }
            blocks.append(lines)
        }
        let differences = AnalysisWording.differences(breakdown, of: analysis).flatMap { wrap($0) }
        return differences.isEmpty ? blocks : blocks + [differences]
    }

    /// The question over its table; over the first row of a grid also what all rows have in common.
    private func headings(_ item: PublishedItem, startsQuestion: Bool) -> [String] {
        guard let statement = item.statement else { return heading("\(item.title) [\(item.id)]", .part) }
        return (startsQuestion ? heading(item.title, .part) : []) + wrap("\(statement) [\(item.id)]")
    }

    private func heading(_ text: String, _ underline: TextHeading.Underline) -> [String] {
        TextHeading.lines(of: text, width: columns, underline: underline)
    }

    private func wrap(_ text: String) -> [String] { TextWrapping.lines(of: text, width: columns) }

    /// Lines under a table, which go on set in.
    private func sentence(_ text: String) -> [String] {
        TextWrapping.lines(of: text, width: columns, first: "  ", rest: "    ")
    }

    /// Short sentences on as few lines as they need, none of them broken that fits on one.
    private func together(_ sentences: [String]) -> [String] {
        let whole = sentences.map { sentence in
            TerminalWidth.of(sentence) <= columns - 4 ? sentence.replacing(" ", with: "\u{A0}") : sentence
        }
        return TextWrapping.lines(of: whole.joined(separator: " "), width: columns, first: "  ", rest: "  ")
    }
}
