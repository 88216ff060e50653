import Questionnaire

extension ItemDisclosure {
    /// Counts of which each respondent who answered is in exactly one.
    func hideParts(
        _ counts: KeyPath<ItemTally, [Int]>, in masks: inout [ItemMask],
        _ mask: WritableKeyPath<ItemMask, [Bool]>, _ sums: [ClosedRange<Int>]
    ) {
        for (index, row) in rows.enumerated() where !masks[index].answered {
            masks[index][keyPath: mask] = row[keyPath: counts].map { isPrimary($0, of: row) }
        }
        for pass in Pass.allCases {
            var table = DisclosureTable(
                rows: rows.indices.map { index in
                    DisclosureTable.Row(
                        cells(rows[index][keyPath: counts], hidden: masks[index][keyPath: mask], pass),
                        sum: sum(of: index, masks, sums, pass))
                })
            if let surroundings {
                table.rows.append(unpublishedRow(surroundings.rest[keyPath: counts], pass))
                table.totals = totalsRow(
                    surroundings.whole[keyPath: counts], hidden: surroundings.mask[keyPath: mask], pass)
            }
            table.protect(to: rules.threshold)
            for index in rows.indices { masks[index][keyPath: mask] = table.rows[index].cells.map(\.isHidden) }
        }
    }

    func hideMention(_ index: Int, in masks: inout [ItemMask], _ sums: [ClosedRange<Int>]) {
        hideAgainstComplement(
            { $0.counts[index] }, isHidden: { $0.counts[index] }, hide: { $0.counts[index] = true },
            isPrimary: { isPrimary($0, of: $1) }, in: &masks, sums)
    }

    /// That no theme was found in what anybody of a group wrote says nothing of what they wrote.
    func hideWithoutTheme(in masks: inout [ItemMask], _ sums: [ClosedRange<Int>]) {
        hideAgainstComplement(
            \.withoutTheme, isHidden: \.withoutTheme, hide: { $0.withoutTheme = true },
            isPrimary: { count, _ in rules.hides(count) }, in: &masks, sums)
    }

    /// A count against those who answered and are not in it, who stand nowhere but can be worked out.
    private func hideAgainstComplement(
        _ count: (ItemTally) -> Int, isHidden: (ItemMask) -> Bool, hide: (inout ItemMask) -> Void,
        isPrimary: (_ count: Int, _ row: ItemTally) -> Bool, in masks: inout [ItemMask],
        _ sums: [ClosedRange<Int>]
    ) {
        func others(_ row: ItemTally) -> Int { row.states.answered - count(row) }
        for (index, row) in rows.enumerated()
        where isPrimary(count(row), row) || rules.hides(others(row)) {
            hide(&masks[index])
        }
        for pass in Pass.allCases {
            var table = DisclosureTable(
                rows: rows.indices.map { index in
                    let row = rows[index]
                    return DisclosureTable.Row(
                        cells([count(row)], hidden: [isHidden(masks[index])], pass) + [unpublished(others(row), pass)],
                        sum: sum(of: index, masks, sums, pass))
                })
            if let surroundings {
                let rest = surroundings.rest
                table.rows.append(unpublishedRow([count(rest), others(rest)], pass))
                var totals = totalsRow([count(surroundings.whole)], hidden: [isHidden(surroundings.mask)], pass)
                totals.cells.append(unpublished(others(surroundings.whole), pass))
                table.totals = totals
            }
            table.protect(to: rules.threshold)
            for index in rows.indices where table.rows[index].cells[0].isHidden { hide(&masks[index]) }
        }
    }

    /// Where every respondent made the same number of choices, their sum is known, and a single
    /// hidden count with it.
    func hideLoneMention(in masks: inout [ItemMask]) {
        let isFixed = item.question.atMost == 1 || (item.question.atLeast ?? 0) == (item.question.atMost ?? .max)
        guard isFixed else { return }
        for (index, row) in rows.enumerated() where masks[index].counts.count(where: \.self) == 1 {
            let shown = row.counts.indices.filter { !masks[index].counts[$0] }
            guard let smallest = shown.min(by: { row.counts[$0] < row.counts[$1] }) else { continue }
            masks[index].counts[smallest] = true
        }
    }

    /// A count is hidden for itself when it is small, or when it is everybody in a group or everybody
    /// at a sensitive question.
    private func isPrimary(_ count: Int, of row: ItemTally) -> Bool {
        let isEverybody = count > 0 && count == row.states.answered
        return rules.hides(count) || (isEverybody && (surroundings != nil || item.question.isSensitive))
    }
}
