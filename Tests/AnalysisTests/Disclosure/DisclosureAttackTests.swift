import Interview
import Questionnaire
import Responses
import Testing

@testable import Analysis

struct DisclosureAttackTests {
    @Test("Of 10,000 random tables an attacker learns no hidden count to within the threshold", arguments: [1, 5])
    func randomTables(rounding: Int) throws {
        let rules = try PublicationRules(rounding: rounding)
        var random = SplitMix(UInt64(rounding))
        var attacked = 0
        var hidden = 0
        while attacked < 5_000 {
            let height = Int.random(in: 1...4, using: &random)
            let width = Int.random(in: 2...5, using: &random)
            let largest = [12, 30, 100].randomElement(using: &random) ?? 30
            let counts = (0..<height).map { _ in (0..<width).map { _ in Int.random(in: 0...largest, using: &random) } }
            let sums = counts.map { $0.reduce(0, +) }
            guard sums.allSatisfy({ $0 >= rules.threshold }) else { continue }
            let isFlat = height == 1
            let totals = (0..<width).map { column in counts.reduce(0) { $0 + $1[column] } }
            guard isFlat || totals.allSatisfy({ !rules.hides($0) }) else { continue }
            var table = DisclosureTable(
                rows: zip(counts, sums).map { row, sum in
                    DisclosureTable.Row(
                        row.map { rules.hides($0) ? .hidden($0) : .shown($0, known: rules.known($0)) },
                        sum: .margin(sum, known: rules.known(sum)))
                },
                totals: isFlat
                    ? nil
                    : DisclosureTable.Row(
                        totals.map { .margin($0, known: rules.known($0)) },
                        sum: .margin(sums.reduce(0, +), known: rules.known(sums.reduce(0, +)))))
            table.protect(to: rules.threshold)
            attacked += 1

            // Where all is hidden, the margins alone may say more than they should: that is not the
            // table's doing, and such a table is hidden with its margins by the caller.
            let isExhausted = table.rows.allSatisfy { $0.cells.allSatisfy(\.isHidden) }
            let bounds = LinearAttacker(table).bounds()
            for (row, cells) in table.rows.enumerated() {
                for (column, cell) in cells.cells.enumerated() where cell.isHidden {
                    hidden += 1
                    let known = try #require(bounds[row][column])
                    #expect(known.contains(cell.value))
                    if !isExhausted { #expect(known.upperBound - known.lowerBound >= rules.threshold) }
                }
            }
        }
        #expect(hidden > 5_000)
    }

    @Test("What the network says can be known of a table is what linear programming says")
    func sameBounds() {
        var random = SplitMix(3)
        for _ in 0..<300 {
            let height = Int.random(in: 2...4, using: &random)
            let width = Int.random(in: 2...5, using: &random)
            let counts = (0..<height).map { _ in (0..<width).map { _ in Int.random(in: 0...30, using: &random) } }
            let totals = (0..<width).map { column in counts.reduce(0) { $0 + $1[column] } }
            let table = DisclosureTable(
                rows: counts.map { row in
                    let cells = row.map { count -> DisclosureTable.Cell in
                        Bool.random(using: &random) ? .hidden(count) : .shown(count)
                    }
                    return DisclosureTable.Row(cells, sum: .margin(row.reduce(0, +)))
                },
                totals: DisclosureTable.Row(totals.map { .margin($0) }, sum: .margin(totals.reduce(0, +))))
            let network = table.bounds()
            for (row, bounds) in LinearAttacker(table).bounds().enumerated() {
                for (column, known) in bounds.enumerated() where known != nil { #expect(known == network[row][column]) }
            }
        }
    }
}
