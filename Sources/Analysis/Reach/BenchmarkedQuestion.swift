import Questionnaire

/// Who chose what of one question, beside what is known of everybody.
package struct BenchmarkedQuestion: Hashable, Sendable {
    package struct Line: Hashable, Sendable {
        package let code: String
        package let label: String
        package let count: PublishedCell
        package let share: PublishedShare?
        /// In per cent; nil where nobody knows.
        package let expected: Double?
        package internal(set) var comparison: BenchmarkComparison?
    }

    package let item: PublishedItem
    /// Those of whom something is known, which shares are of; nil where that number cannot be shown.
    package let base: Int?
    package internal(set) var lines: [Line]
}

extension BenchmarkedQuestion {
    /// - Parameters:
    ///   - item: what may be shown of the question.
    ///   - margin: what is known of everybody.
    init(_ item: PublishedItem, _ margin: Margins.Margin, for release: Release) {
        let choices = item.lines.filter { $0.measure == .choice }
        let counts = choices.map(\.count)
        let base = Self.base(counts, item.answered, margin)
        let (smallest, places) = if case .publication(let rules) = release { (rules.smallestBase, 0) } else { (1, 1) }
        self.item = item
        self.base = base
        lines = choices.enumerated().map { place, line in
            let expected = margin.targets.indices.contains(place) ? margin.expected(place) : nil
            let share = base.flatMap { base in
                expected == nil
                    ? nil
                    : PublishedShare(counts[place], of: .count(base), smallestBase: smallest, places: places)
            }
            let comparison = expected.flatMap { expected in
                share == nil
                    ? nil
                    : counts[place].shown.flatMap { count in
                        base.flatMap { BenchmarkComparison(count: count, of: $0, against: expected) }
                    }
            }
            return Line(
                code: line.code, label: line.label, count: counts[place], share: share,
                expected: expected.map { (100 * $0).rounded(to: 2) }, comparison: comparison)
        }
    }

    /// Those who answered without those of whom nothing is known, from numbers that are shown.
    private static func base(_ counts: [PublishedCell], _ answered: PublishedCell, _ margin: Margins.Margin) -> Int? {
        let known = zip(counts, margin.targets).filter { $0.1 != nil }.map(\.0)
        let kept = zip(counts, margin.targets).filter { $0.1 == nil }.map(\.0)
        if margin.isMany || kept.isEmpty { return answered.shown }
        if !known.contains(.hidden) { return known.reduce(0) { $0 + ($1.shown ?? 0) } }
        guard let answered = answered.shown, !kept.contains(.hidden) else { return nil }
        return max(0, answered - kept.reduce(0) { $0 + ($1.shown ?? 0) })
    }
}
