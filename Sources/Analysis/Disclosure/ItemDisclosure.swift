/// The hiding of one item's counts, over the whole or over the groups of a breakdown.
///
/// Hidden are: counts under the threshold; a choice of everybody in a group, which says of each of
/// them what they answered; every count that would give one of those away; and, always, skipped, and
/// not asked where that can be, because the number of people is only said roughly.
struct ItemDisclosure {
    let item: TallyItem
    let rules: PublicationRules
    /// The whole, or the groups that are shown.
    let rows: [ItemTally]
    let sizes: [RoughSize]
    /// By row, whether what decides who is asked is hidden there.
    let restsOnHidden: [Bool]
    /// Whether how many declined is never told: at a question that has to be answered, they and those who answered are
    /// everybody, and the number of people would give away how few left out another question.
    let withholdsDeclined: Bool
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

// MARK: - Cells as an attacker sees them

extension ItemDisclosure {
    /// Twice over: as if nothing were rounded, for what is hidden in sight; and as rounded, also for
    /// the people who are in no group and stand in no table.
    enum Pass: CaseIterable {
        case exact
        case rounded
    }

    func cells(_ counts: [Int], hidden: [Bool], _ pass: Pass) -> [DisclosureTable.Cell] {
        zip(counts, hidden).map { count, isHidden in
            isHidden ? .hidden(count) : .shown(count, known: known(count, pass))
        }
    }

    func totals(_ counts: [Int], hidden: [Bool], _ pass: Pass) -> [DisclosureTable.Cell] {
        zip(counts, hidden).map { count, isHidden in
            isHidden ? .hidden(count) : .margin(count, known: known(count, pass))
        }
    }

    func totalsRow(_ counts: [Int], hidden: [Bool], _ pass: Pass) -> DisclosureTable.Row {
        guard let surroundings else { return DisclosureTable.Row([], sum: .unpublished(0)) }
        let answered = surroundings.whole.states.answered
        return DisclosureTable.Row(
            totals(counts, hidden: hidden, pass),
            sum: surroundings.mask.answered ? .unpublished(answered) : .margin(answered, known: known(answered, pass)))
    }

    func unpublished(_ count: Int, _ pass: Pass) -> DisclosureTable.Cell {
        .unpublished(count, isSensitive: pass == .rounded && rules.hides(count))
    }

    func unpublishedRow(_ counts: [Int], _ pass: Pass) -> DisclosureTable.Row {
        DisclosureTable.Row(counts.map { unpublished($0, pass) }, sum: .unpublished(counts.reduce(0, +)))
    }

    func sum(
        of row: Int, _ masks: [ItemMask], _ sums: [ClosedRange<Int>], _ pass: Pass
    ) -> DisclosureTable.Cell {
        let answered = rows[row].states.answered
        return .margin(answered, known: masks[row].answered ? sums[row] : known(answered, pass))
    }

    func known(_ count: Int, _ pass: Pass) -> ClosedRange<Int> {
        pass == .exact ? count...count : rules.known(count)
    }
}
