extension ItemDisclosure {
    /// Write-ins, places in a ranking, and averages.
    func hideDetails(in masks: inout [ItemMask]) {
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
