extension ItemDisclosure {
    /// Write-ins, places in a ranking, and averages.
    func hideDetails(in masks: inout [ItemMask]) {
        // The few of whom nothing is said: in no group that is shown, and in groups in which the question is hidden.
        let few = zip(rows, masks).reduce(surroundings?.rest.states.answered ?? 0) { sum, pair in
            surroundings != nil && pair.1.answered ? sum + pair.0.states.answered : sum
        }
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
                // Their average would follow from that of the whole and of the groups.
                masks[index].hidesAverages =
                    masks[index].answered || masks[index].counts.contains(true) || rules.hides(few)
            }
        }
    }
}
