extension ItemDisclosure {
    /// Hides declined, skipped and not asked where they are few, and those who answered where they are.
    func hideStates(in masks: inout [ItemMask]) {
        for (index, row) in rows.enumerated() {
            masks[index].states = primaryStates(of: row)
            if restsOnHidden[index] { masks[index].answered = true }
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
        // Nobody of a group having come to a question says what all of them answered before it; nobody at all does not.
        let isGroupOfSome = surroundings.map { $0.whole.states.answered > 0 } ?? false
        let answered = rules.hides(states.answered) || (isGroupOfSome && states.answered == 0)
        let missing = [states.declined, states.skipped, states.notAsked]
        let isPossible = [item.mayBeDeclined, true, item.mayBeRoutedPast]
        // Nought is hidden like one to nine, else a question that everybody answered would give away
        // the number of people, and so how few left out the others. For the same reason nobody is told
        // how many skipped. How many were not asked is a sum of others' answers: with that of a question
        // for "yes" and of one for "no", a hidden "yes" could be worked out.
        let isWithheld = [withholdsDeclined, true, item.mayBeRoutedPast]
        let hidden = missing.indices.map { state in
            isWithheld[state] || (missing[state] < rules.threshold && (missing[state] > 0 || isPossible[state]))
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
    func knownSums(_ masks: [ItemMask]) -> [ClosedRange<Int>] {
        let bounds = statesTable(masks, .rounded).bounds()
        return rows.indices.map { bounds[$0].first ?? 0...0 }
    }
}

extension StateCounts {
    /// The four states, in their order.
    fileprivate var all: [Int] { [answered, declined, skipped, notAsked] }
}
