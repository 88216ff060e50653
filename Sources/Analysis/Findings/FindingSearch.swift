import Questionnaire

/// Goes through all figures for what may be said of them. What it tests, and in which order, does not depend on what it
/// finds, because the p-values are adjusted for all that was looked at.
struct FindingSearch {
    /// Something that is said if its tests carry it.
    struct Candidate {
        var finding: Finding
        /// The places of its p-values.
        let tests: [Int]
    }

    let analysis: PublishedAnalysis
    let comparison: EditionComparison?
    let quotations: ApprovedQuotations
    let counts: RoundedCounts
    /// What was asked that is not only about who answered, and what may be shown of it.
    let items: [(asked: TallyItem, shown: PublishedItem)]
    /// Of all that was tested so far.
    private(set) var pValues: [Double] = []
    /// Of each list the first one is said that its tests carry.
    private var alternatives: [[Candidate]] = []

    init(_ figures: EditionFigures, _ comparison: EditionComparison?, _ quotations: ApprovedQuotations) {
        analysis = figures.analysis
        self.comparison = comparison
        self.quotations = quotations
        counts = RoundedCounts(figures)
        items = zip(figures.plan.items, figures.analysis.items).filter { !$0.0.question.isBreakdown }
            .map { (asked: $0, shown: $1) }
    }

    var tests: Int { pValues.count }

    /// Makes a p-value one of the family.
    mutating func test(_ pValue: Double) -> Int {
        pValues.append(pValue)
        return pValues.count - 1
    }

    mutating func say(_ candidates: [Candidate]) { alternatives.append(candidates) }

    /// What is said in the end.
    var carried: [Finding] {
        let adjusted = HolmAdjustment.of(pValues)
        return alternatives.compactMap { candidates in
            for candidate in candidates {
                let own = candidate.tests.map { adjusted[$0] }
                guard own.allSatisfy({ $0 < Findings.errorRate }) else { continue }
                var finding = candidate.finding
                finding.adjusted = own.max()
                return finding
            }
            return nil
        }
    }
}

// MARK: - Parts of a finding

extension FindingSearch {
    func finding(_ rule: FindingRule, _ item: PublishedItem, _ parts: [String] = []) -> Finding {
        var finding = Finding(rule, [item.id] + parts)
        finding.item = item.id
        finding.title = item.titleAndStatement
        return finding
    }

    /// A share as a finding names it; nil where it is not given.
    func figure(
        _ line: PublishedLine, of item: PublishedItem, group: Finding.Group? = nil, edition: String? = nil
    ) -> Finding.Figure? {
        line.share.map { share in
            Finding.Figure(
                labels: counts.labels(line, of: item.id), group: group, edition: edition, count: line.count,
                base: item.answered, share: share)
        }
    }

    /// In percentage points, as exactly as the figures are given.
    func gap(_ difference: Double, _ lower: Double, _ upper: Double) -> Finding.Gap {
        func points(_ share: Double) -> Double { (100 * share).rounded(to: analysis.isForPublication ? 0 : 1) }
        return Finding.Gap(points: points(difference), lower: points(lower), upper: points(upper))
    }

    /// The ids of what may be printed of a theme at a question.
    func quotations(of theme: String, at item: String) -> [String] {
        quotations.of(theme: theme).filter { $0.question == item }.map(\.id)
    }
}

extension PublishedItem {
    /// The question, with the statement of a row behind it.
    package var titleAndStatement: String { statement.map { "\(title) \($0)" } ?? title }

    /// The lines that speak for the item, where groups or editions are set beside each other: the top two of a scale
    /// for its steps, and of two choices the first. Whoever tests both sides of one thing tests it twice.
    func speaking(_ measure: PublishedLine.Measure) -> [PublishedLine] {
        let together = lines.filter { $0.measure == .topTwo }
        let own = lines.filter { $0.measure == measure }
        guard measure == .choice || measure == .first, kind != .many else { return own }
        return !together.isEmpty ? together : own.count == 2 ? Array(own.prefix(1)) : own
    }
}
