import Questionnaire

/// What may be shown of the themes of a survey.
package struct PublishedThemes: Hashable, Sendable {
    /// The open questions that are sorted, and the breakdowns of them; the counts are those that `analyse` shows.
    package let analysis: PublishedAnalysis
    /// In the order of the survey.
    package let codebooks: [PublishedCodebook]
    /// The languages that responses came in and that no codebook speaks: they count as without a theme.
    package let unreadLanguages: [String]
    /// What may be printed of what people wrote.
    package let quotations: ApprovedQuotations

    /// Hides and rounds what has to be; for publication unless said otherwise.
    ///
    /// - Parameter quotes: what a person decided about quotations. For internal use they rest on the usual rules all
    ///   the same.
    package init(
        of tally: ThemesTally, for release: Release = .publication(.standard), quoting quotes: QuotesFile? = nil
    ) {
        // Of a question that is told of in shares only, these further counts would give the counts away.
        let masks = zip(TallyDisclosure(of: tally.tally, for: release).whole, tally.tally.counts.whole).map {
            $0.detail == .sharesOnly ? ItemMask(for: $1, hidden: true) : $0
        }
        let sources = FileDisclosure(of: tally, whole: masks, for: release)
        codebooks = tally.questions.enumerated().map { place, coded in
            PublishedCodebook(
                coded, tally.counts[place], tally.tally.counts.whole, masks, sources, of: tally.plan, for: release)
        }
        var analysis = PublishedAnalysis(of: tally.tally, for: release)
        let ids = Set(codebooks.flatMap(\.questions).map(\.question))
        analysis.keepItems { ids.contains($0) }
        quotations =
            quotes.map { [analysis] in
                let shown = analysis.isForPublication ? analysis : PublishedAnalysis(of: tally.tally)
                return ApprovedQuotations($0, beside: shown, of: tally.plan)
            } ?? .none
        self.analysis = analysis
        let languages = tally.tally.counts.responsesByLanguage.keys.sorted()
        unreadLanguages = languages.filter { language in
            !tally.questions.isEmpty && tally.questions.allSatisfy { $0.coder.matcher(for: language) == nil }
        }
    }
}

extension PublishedAnalysis {
    /// Leaves out what is not about these items, and adjusts what is tested of the others for one another only.
    fileprivate mutating func keepItems(_ isKept: (String) -> Bool) {
        items.removeAll { !isKept($0.id) }
        for breakdown in breakdowns.indices {
            for group in breakdowns[breakdown].groups.indices {
                breakdowns[breakdown].groups[group].items.removeAll { !isKept($0.id) }
            }
            breakdowns[breakdown].differences.removeAll { !isKept($0.item) }
        }
        adjustDifferences()
    }
}
