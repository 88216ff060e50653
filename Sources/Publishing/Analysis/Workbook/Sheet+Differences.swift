import Analysis

extension Workbook.Sheet {
    /// The last sheet: in what the groups differ, and how sure that is.
    init(differences name: String, of analysis: PublishedAnalysis) {
        self.init(name, widths: [30, 22, 40, 22, 12, 12, 12, 12, 12])
        rows = Self.warning(analysis) + [[.text("In what the groups differ", .title)]]
        rows.append([.text(AnalysisWording.aboutDifferences(analysis))])
        rows.append([])
        let columns = ["By", "Question", "Compared", "Code", "Test", "Statistic", "p", "Adjusted p", "Differ"]
        rows.append(columns.map { .text($0, .heading) })
        for breakdown in analysis.breakdowns {
            for difference in breakdown.differences {
                rows.append([
                    .text(breakdown.title), .text(difference.item), .text(difference.label), .text(difference.code),
                    .text(difference.method.rawValue), .number(difference.statistic.rounded(to: 4)),
                    .number(difference.pValue.rounded(to: 6)), .number(difference.adjusted.rounded(to: 6)),
                    .text(AnalysisWording.verdict(difference)),
                ])
            }
        }
    }
}
