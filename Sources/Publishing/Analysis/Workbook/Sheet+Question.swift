import Analysis

extension Workbook.Sheet {
    /// A sheet for one question, with nothing under its title yet.
    init(question name: String, titled title: String, of analysis: PublishedAnalysis) {
        self.init(name, widths: [44, 22] + Array(repeating: 12, count: 12))
        rows = Self.warning(analysis) + [[.text(title, .title)]]
    }

    /// Adds the figures of a question, or of a row of a grid: over everybody, then by group.
    mutating func add(_ item: PublishedItem, of analysis: PublishedAnalysis) {
        let style = WorkbookStyle(analysis)
        rows.append([])
        if let statement = item.statement { rows.append([.text(statement, .heading)]) }
        let columns = ["", "Code", "People", "Given as", "Share", "From", "To", "Average"]
        rows.append((columns + style.weightedColumns).map { .text($0, .heading) })
        rows += item.lines.map { style.row($0) } + item.averages.map { style.row($0, of: item) }
        rows += item.states.map { label, count in [.text(label), .empty] + style.cells(count) }
        for breakdown in analysis.breakdowns {
            // Questions that groups are made by are not broken down.
            guard breakdown.groups.contains(where: { $0.items.contains { $0.id == item.id } }) else { continue }
            add(item, by: breakdown, style)
        }
    }

    private mutating func add(_ item: PublishedItem, by breakdown: PublishedBreakdown, _ style: WorkbookStyle) {
        let groups = breakdown.groups.map { group in group.items.first { $0.id == item.id } }
        rows += [[], [.text(AnalysisWording.title(breakdown), .heading)]]
        rows.append(
            [.text("", .heading), .text("Code", .heading)]
                + breakdown.groups.flatMap { group in
                    ["people", "share"].map { .text("\(group.label): \($0)", .heading) }
                })
        rows.append(
            [.text("In the group"), .empty] + breakdown.groups.flatMap { [style.number($0.size), .empty] })
        for (index, line) in item.lines.enumerated() {
            rows.append(
                [.text(style.label(line)), .text(line.code)]
                    + groups.flatMap { group -> [WorkbookCell] in
                        guard let own = group?.lines[index] else { return [.hidden, .empty] }
                        return [style.number(own.count), style.share(own.weighted ?? own.share)]
                    })
        }
        for (index, average) in item.averages.enumerated() {
            rows.append(
                [.text(style.label(average)), .text(average.code)]
                    + groups.flatMap { group -> [WorkbookCell] in
                        guard let group else { return [.hidden, .empty] }
                        return [style.average(group.averages[index], of: group), .empty]
                    })
        }
        for (index, state) in item.states.enumerated() {
            rows.append(
                [.text(state.label), .empty]
                    + groups.flatMap { [$0.map { style.number($0.states[index].count) } ?? .hidden, .empty] })
        }
    }
}
