import Analysis
import Foundation

extension AnalysisWording {
    /// In what the groups of a breakdown differ, in sentences; none where nothing could be compared.
    static func differences(_ breakdown: PublishedBreakdown, of analysis: PublishedAnalysis) -> [String] {
        guard !breakdown.differences.isEmpty else { return [] }
        let clear = breakdown.differences.filter(\.isClear)
        let open = breakdown.differences.count - clear.count
        let findings = clear.map { "\(name($0, of: analysis)) (\(probability($0.adjusted)))" }
        let rest =
            clear.isEmpty
            ? open == 1
                ? "The groups do not differ by more than chance explains in the one thing that was compared."
                : "In none of the \(comparisons(open)) do the groups differ by more than chance explains."
            : open == 0 ? "" : "In the other \(open == 1 ? "one" : "\(open)"), chance may explain what differs."
        return
            (findings.isEmpty
            ? [] : ["The groups differ by more than chance explains in: \(findings.joined(separator: "; "))."])
            + [rest].filter { !$0.isEmpty } + [aboutDifferences(analysis)]
    }

    /// How it was decided, and what that does not say.
    static func aboutDifferences(_ analysis: PublishedAnalysis) -> String {
        let test = analysis.weighting == nil ? "chi-squared" : "Rao and Scott's, because answers are weighted"
        let shown = analysis.isForPublication ? ", from the figures that are shown" : ""
        let count = analysis.breakdowns.reduce(0) { $0 + $1.differences.count }
        return
            "The test is \(test)\(shown), adjusted (Holm) for \(comparisons(count)) here. People chose to answer, and a"
            + " difference does not say why there is one."
    }

    static func verdict(_ difference: PublishedDifference) -> String {
        difference.isCautious ? "too few to tell" : difference.isClear ? "yes" : "not clear"
    }

    private static func comparisons(_ count: Int) -> String { count == 1 ? "1 comparison" : "\(count) comparisons" }

    private static func name(_ difference: PublishedDifference, of analysis: PublishedAnalysis) -> String {
        guard !difference.code.isEmpty else { return "\(difference.label) [\(difference.item)]" }
        return "\(difference.label) [\(difference.item)/\(difference.code)]"
    }

    private static func probability(_ p: Double) -> String {
        p < 0.001 ? "p under 0.001" : "p \((p * 1_000).rounded() / 1_000)"
    }
}
