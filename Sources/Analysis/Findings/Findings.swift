import Questionnaire

/// A ranked list of what the figures of a survey support, and of nothing else.
///
/// It is put together from what may be published, so that nothing that is hidden can be worked out from it. Every
/// sentence that says more than a figure is carried by a test. All of them are one family, adjusted by Holm's method, and
/// each takes of the counts that are rounded to those shown the ones that speak least for it.
package struct Findings: Hashable, Sendable {
    package let title: String
    package let edition: String?
    package let release: Release
    /// What is supported most stands first.
    package let findings: [Finding]
    /// How many things were tested; all p-values are adjusted for that many.
    package let tests: Int

    package var isForPublication: Bool { release != .internalUse }
    /// Whether any of the figures are made up.
    package let isMadeUp: Bool

    /// A finding is told where the adjusted p-values of all its tests are under this: of all surveys in which
    /// nothing is to be found, no more than so many have one.
    package static let errorRate = 0.05

    /// - Parameters:
    ///   - figures: what may be shown of the survey.
    ///   - comparison: the same beside earlier editions, for the same release.
    ///   - quotes: what a person decided about quotations. For internal use nothing is quoted.
    package init(
        of figures: EditionFigures, comparison: EditionComparison? = nil, quoting quotes: QuotesFile? = nil
    ) {
        let analysis = figures.analysis
        (title, edition, release) = (analysis.title, analysis.edition, analysis.release)
        isMadeUp = analysis.isMadeUp || comparison?.isMadeUp ?? false
        let quotations = quotes.map { ApprovedQuotations($0, beside: analysis, of: figures.plan) } ?? .none
        var search = FindingSearch(figures, comparison, quotations)
        search.searchDifferences()
        search.searchChanges()
        search.searchShares()
        search.searchThemes()
        search.searchDeclined()
        search.searchUnsaid()
        tests = search.tests
        // Sorting is stable: what is as strong stays in the order of the survey.
        findings = search.carried.sorted { ($0.rule.tier, -$0.strength) < ($1.rule.tier, -$1.strength) }
    }
}
