import Analysis

extension Workbook.Sheet {
    /// The first sheet: what the others hold, and how to read them.
    init(about name: String, _ analysis: PublishedAnalysis, contents: [(sheet: String, title: String)]) {
        self.init(name, widths: [34, 90])
        rows = Self.warning(analysis)
        rows.append([.text(AnalysisWording.title(analysis), .title)])
        rows += AnalysisWording.introduction(analysis).map { [.text($0)] }
        rows += [[], [.text("How to read the sheets", .heading)]]
        rows += Self.guide(analysis).map { [.text($0), .text($1)] }
        if let notes = AnalysisWording.notes(analysis) {
            rows += [[], [.text(AnalysisWording.aboutNumbers, .heading)]] + notes.map { [.text($0)] }
        }
        rows += [[], [.text("Sheets", .heading)]]
        rows += contents.map { [.link($0.sheet, sheet: $0.sheet), .text($0.title)] }
    }

    /// Stands at the top of every sheet of raw numbers, and of made-up ones.
    static func warning(_ analysis: PublishedAnalysis) -> [[WorkbookCell]] {
        AnalysisWording.banners(isForPublication: analysis.isForPublication, isMadeUp: analysis.isMadeUp)
            .map { [.text($0, .warning)] }
    }

    private static func guide(_ analysis: PublishedAnalysis) -> [(String, String)] {
        var guide = [
            ("Code", "What files of responses call the choice or the theme."),
            ("People", "How many chose it, wrote of it or ranked it."),
            (
                "Given as",
                "exact; rounded; about: said roughly; sum: of rounded numbers; hidden: \(AnalysisWording.hidden) stands in place"
                    + " of the number."
            ),
            ("Share", "Of those who answered the question."),
            ("From, to", "The likely range (95%) of the share. It describes chance only."),
            ("Average", "The mean, a quartile or the mean place."),
        ]
        if analysis.weighting != nil {
            guide.append(("Weighted share, weighted average", "The same, with each answer weighted to the margins."))
        }
        return guide
    }
}
