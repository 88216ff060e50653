import Questionnaire

/// The hiding of one item's counts, over the whole or over the groups of a breakdown.
///
/// Hidden are: counts under the threshold; a choice of everybody in a group, which says of each of
/// them what they answered; every count that would give one of those away; and, always, one of
/// declined, skipped and not asked, because the number of people is only said roughly.
struct ItemDisclosure {
    let item: TallyItem
    let rules: PublicationRules
    /// The whole, or the groups that are shown.
    let rows: [ItemTally]
    let sizes: [RoughSize]
    /// Those who are in no group that is shown, and the whole with what is hidden of it; nil when the
    /// only row is the whole.
    let surroundings: Surroundings?

    struct Surroundings {
        let rest: ItemTally
        let whole: ItemTally
        let mask: ItemMask
        let size: RoughSize
    }

    /// What to hide, by row.
    func masks() -> [ItemMask] {
        var masks = rows.map { ItemMask(for: $0) }
        hideStates(in: &masks)
        let sums = knownSums(masks)
        switch item.content {
        case .distribution:
            hideParts(\.counts, in: &masks, \.counts, sums)
        case .ranking:
            hideParts(\.firsts, in: &masks, \.firsts, sums)
        case .mentions, .writing:
            for index in 0..<item.width { hideMention(index, in: &masks, sums) }
            hideLoneMention(in: &masks)
            if item.sorting != nil { hideWithoutTheme(in: &masks, sums) }
        case .numbers:
            break
        }
        hideDetails(in: &masks)
        return masks
    }
}

// MARK: - The four states

extension ItemDisclosure {
    private func hideStates(in masks: inout [ItemMask]) {
        for (index, row) in rows.enumerated() {
            masks[index].states = primaryStates(of: row)
        }
        var before: [ItemMask] = []
        while before != masks {
            before = masks
            for pass in Pass.allCases {
                var table = statesTable(masks, pass)
                table.protect(to: rules.threshold)
                for index in rows.indices { masks[index].states = table.rows[index].cells.map(\.isHidden) }
            }
            // Who answers is then not known, so nothing may be said of their answers, or of the others.
            for index in rows.indices where masks[index].answered {
                masks[index] = ItemMask(for: rows[index], hidden: true)
            }
        }
    }

    private func primaryStates(of row: ItemTally) -> [Bool] {
        let states = row.states
        let isInGroup = surroundings != nil
        // Nobody of a group having come to a question says what all of them answered before it.
        let answered = rules.hides(states.answered) || (isInGroup && states.answered == 0)
        let missing = [states.declined, states.skipped, states.notAsked]
        let isPossible = [item.mayBeDeclined, true, item.mayBeRoutedPast]
        // Nought is hidden like one to nine, else a question that everybody answered would give away
        // the number of people, and so how few left out the others.
        var hidden = zip(missing, isPossible).map { count, isPossible in
            count < rules.threshold && (count > 0 || isPossible)
        }
        if !hidden.contains(true), let smallest = missing.indices.min(by: { missing[$0] < missing[$1] }) {
            hidden[smallest] = true
        }
        return [answered] + hidden
    }

    private func statesTable(_ masks: [ItemMask], _ pass: Pass) -> DisclosureTable {
        var table = DisclosureTable(
            rows: zip(zip(rows, masks), sizes).map { row, size in
                var cells = cells(row.0.states.all, hidden: row.1.states, pass)
                // Without a base there are no percentages, so this one goes last.
                cells[0].cost = cells[0].cost.map { $0 + Circulation.unlimited / 1_000 }
                return DisclosureTable.Row(cells, sum: .margin(size.value, known: size.known))
            })
        if let surroundings {
            table.rows.append(unpublishedRow(surroundings.rest.states.all, pass))
            table.totals = DisclosureTable.Row(
                totals(surroundings.whole.states.all, hidden: surroundings.mask.states, pass),
                sum: .margin(surroundings.size.value, known: surroundings.size.known))
        }
        return table
    }

    /// How many answered, as an attacker knows it, by row.
    private func knownSums(_ masks: [ItemMask]) -> [ClosedRange<Int>] {
        let bounds = statesTable(masks, .rounded).bounds()
        return rows.indices.map { bounds[$0].first ?? 0...0 }
    }
}

// MARK: - Choices and themes

extension ItemDisclosure {
    /// Counts of which each respondent who answered is in exactly one.
    private func hideParts(
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

    private func hideMention(_ index: Int, in masks: inout [ItemMask], _ sums: [ClosedRange<Int>]) {
        hideAgainstComplement(
            { $0.counts[index] }, isHidden: { $0.counts[index] }, hide: { $0.counts[index] = true }, in: &masks, sums)
    }

    private func hideWithoutTheme(in masks: inout [ItemMask], _ sums: [ClosedRange<Int>]) {
        hideAgainstComplement(
            \.withoutTheme, isHidden: \.withoutTheme, hide: { $0.withoutTheme = true }, in: &masks, sums)
    }

    /// A count against those who answered and are not in it, who stand nowhere but can be worked out.
    private func hideAgainstComplement(
        _ count: (ItemTally) -> Int, isHidden: (ItemMask) -> Bool, hide: (inout ItemMask) -> Void,
        in masks: inout [ItemMask], _ sums: [ClosedRange<Int>]
    ) {
        func others(_ row: ItemTally) -> Int { row.states.answered - count(row) }
        for (index, row) in rows.enumerated()
        where isPrimary(count(row), of: row) || rules.hides(others(row)) {
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
    private func hideLoneMention(in masks: inout [ItemMask]) {
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

// MARK: - What stands beside the counts

extension ItemDisclosure {
    private func hideDetails(in masks: inout [ItemMask]) {
        let restAnswered = surroundings?.rest.states.answered ?? 0
        for (index, row) in rows.enumerated() {
            for (choice, count) in row.writeIns.enumerated() {
                // Write-ins are a part of a choice; over groups they would need tables of their own.
                masks[index].writeIns[choice] =
                    surroundings != nil || masks[index].counts[choice] || rules.hides(count)
                    || rules.hides(row.counts[choice] - count)
            }
            if item.content == .ranking {
                let rankings = zip(row.counts, row.firsts).flatMap { ranked, first in
                    [ranked, ranked - first, row.states.answered - ranked]
                }
                masks[index].hidesAverages =
                    surroundings != nil || masks[index].firsts.contains(true) || rankings.contains(where: rules.hides)
                masks[index].counts = masks[index].counts.map { _ in masks[index].hidesAverages }
            } else {
                // The average of the few in no group would follow from that of the whole and the groups.
                masks[index].hidesAverages =
                    masks[index].answered || masks[index].counts.contains(true) || rules.hides(restAnswered)
            }
        }
    }
}

// MARK: - Cells as an attacker sees them

extension ItemDisclosure {
    /// Twice over: as if nothing were rounded, for what is hidden in sight; and as rounded, also for
    /// the people who are in no group and stand in no table.
    private enum Pass: CaseIterable {
        case exact
        case rounded
    }

    private func cells(_ counts: [Int], hidden: [Bool], _ pass: Pass) -> [DisclosureTable.Cell] {
        zip(counts, hidden).map { count, isHidden in
            isHidden ? .hidden(count) : .shown(count, known: known(count, pass))
        }
    }

    private func totals(_ counts: [Int], hidden: [Bool], _ pass: Pass) -> [DisclosureTable.Cell] {
        zip(counts, hidden).map { count, isHidden in
            isHidden ? .hidden(count) : .margin(count, known: known(count, pass))
        }
    }

    private func totalsRow(_ counts: [Int], hidden: [Bool], _ pass: Pass) -> DisclosureTable.Row {
        guard let surroundings else { return DisclosureTable.Row([], sum: .unpublished(0)) }
        let answered = surroundings.whole.states.answered
        return DisclosureTable.Row(
            totals(counts, hidden: hidden, pass),
            sum: surroundings.mask.answered ? .unpublished(answered) : .margin(answered, known: known(answered, pass)))
    }

    private func unpublished(_ count: Int, _ pass: Pass) -> DisclosureTable.Cell {
        .unpublished(count, isSensitive: pass == .rounded && rules.hides(count))
    }

    private func unpublishedRow(_ counts: [Int], _ pass: Pass) -> DisclosureTable.Row {
        DisclosureTable.Row(counts.map { unpublished($0, pass) }, sum: .unpublished(counts.reduce(0, +)))
    }

    private func sum(
        of row: Int, _ masks: [ItemMask], _ sums: [ClosedRange<Int>], _ pass: Pass
    ) -> DisclosureTable.Cell {
        let answered = rows[row].states.answered
        return .margin(answered, known: masks[row].answered ? sums[row] : known(answered, pass))
    }

    private func known(_ count: Int, _ pass: Pass) -> ClosedRange<Int> {
        pass == .exact ? count...count : rules.known(count)
    }
}

extension StateCounts {
    /// The four states, in their order.
    var all: [Int] { [answered, declined, skipped, notAsked] }
}
