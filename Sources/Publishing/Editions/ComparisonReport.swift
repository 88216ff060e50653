import Analysis

/// A comparison of editions in parts that people read:
///
///     The Big Conversation: 2025 and 2026 compared
///     ============================================
///
///     2025: About 200 responses, online.
///     2026: About 400 responses, online.
///     ...
///
///     What changed
///     ============
///     - Adults listen to me: "The top two together" went up from 40% to 55%, by 15 points (likely range 7 to 23).
///     - In the other 11 of 12 comparisons there is no clear change.
///
///     Adults listen to me. [listened]
///     -------------------------------
///                                 2025       2026  change  likely range  clear?
///       Strongly agree        15% (30)   20% (80)      +5     -2 to +11
///       The top two together  40% (80)  55% (220)     +15     +7 to +23      up
struct ComparisonReport {
    let comparison: EditionComparison
    private let wording: ComparisonWording

    init(_ comparison: EditionComparison) {
        self.comparison = comparison
        wording = ComparisonWording(comparison)
    }

    var report: FigureReport {
        var blocks: [FigureReport.Block] = [.title(wording.title)]
        blocks.append(.list(wording.editions))
        blocks += wording.introduction.map { .paragraph($0) }
        blocks += [.title("What changed"), .list(wording.findings), .paragraph(wording.method)]
        let unlike = wording.askedOtherwise
        if !unlike.isEmpty {
            blocks.append(.title("Asked otherwise"))
            blocks += unlike.flatMap { [.heading($0.title, id: $0.id), .list($0.changes)] }
        }
        if !wording.newAndGone.isEmpty {
            blocks += [.title("Not asked in every edition"), .list(wording.newAndGone)]
        }
        for (index, part) in comparison.parts.enumerated() where part.group == nil {
            if index == 0 { blocks.append(.title("Everybody")) }
            for item in part.items { blocks += self.blocks(item) }
        }
        for breakdown in comparison.breakdowns { blocks += self.blocks(breakdown) }
        if let notes = wording.notes {
            blocks.append(.title(AnalysisWording.aboutNumbers))
            blocks += notes.map { .paragraph($0) }
        }
        return FigureReport(
            blocks: blocks,
            banners: AnalysisWording.banners(
                isForPublication: comparison.isForPublication, isMadeUp: comparison.isMadeUp))
    }

    private func blocks(_ item: ComparedItem) -> [FigureReport.Block] {
        [.heading(ComparisonWording.name(item), id: item.id), .table(ComparisonTable(item, of: comparison).table)]
            + (ComparisonTable.unshown(item).map { [.remark($0)] } ?? [])
            + wording.remarks(item).map { .remark($0) }
    }

    private func blocks(_ breakdown: [ComparedPart]) -> [FigureReport.Block] {
        guard let first = breakdown.first else { return [] }
        var blocks: [FigureReport.Block] = [
            .title("By: \(first.breakdownTitle ?? "")"), .list(wording.sizes(breakdown)),
        ]
        for (index, item) in first.items.enumerated() where item.canBeCompared {
            let table = ComparisonTable(breakdown.map { ($0.label ?? "", $0.items[index]) }, of: comparison).table
            guard !table.rows.isEmpty else { continue }
            blocks += [.heading(ComparisonWording.name(item), id: item.id), .table(table)]
        }
        return blocks
    }
}

extension EditionComparison {
    /// The groups, breakdown by breakdown.
    fileprivate var breakdowns: [[ComparedPart]] {
        parts.reduce(into: []) { breakdowns, part in
            guard let name = part.breakdown else { return }
            if breakdowns.last?.first?.breakdown == name {
                breakdowns[breakdowns.count - 1].append(part)
            } else {
                breakdowns.append([part])
            }
        }
    }
}
