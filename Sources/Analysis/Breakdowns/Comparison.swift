import Questionnaire

/// Something in which the groups of a breakdown may differ: what was chosen of an item, or, where several
/// can be chosen, each choice against not choosing it.
struct Comparison: Hashable, Sendable {
    let item: String
    /// What is compared with the rest; empty where all choices are compared at once.
    let code: String
    let label: String
    /// The places of the lines that are compared.
    let lines: [Int]

    var isAgainstRest: Bool { !code.isEmpty }
}

extension PublishedBreakdown {
    /// Everything that can be compared, in the order of the survey. Averages are not: what they rest on is.
    var comparisons: [Comparison] {
        // Which lines an item has is the same in every group that is shown.
        let items = groups.first { !$0.items.isEmpty }?.items ?? []
        return items.flatMap { item -> [Comparison] in
            switch item.kind {
            case .one, .scale, .yesNo, .grid: [item.comparison(of: .choice)]
            case .rank: [item.comparison(of: .first)]
            case .many: item.comparisonsAgainstRest(of: .choice)
            case .text, .longText: item.comparisonsAgainstRest(of: .theme)
            case .number, .note: []
            }
        }
    }
}

extension PublishedItem {
    fileprivate func comparison(of measure: PublishedLine.Measure) -> Comparison {
        Comparison(
            item: id, code: "", label: statement ?? title, lines: lines.indices.filter { lines[$0].measure == measure })
    }

    fileprivate func comparisonsAgainstRest(of measure: PublishedLine.Measure) -> [Comparison] {
        lines.indices.filter { lines[$0].measure == measure }.map {
            Comparison(item: id, code: lines[$0].code, label: lines[$0].label, lines: [$0])
        }
    }
}
