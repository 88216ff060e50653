import Testing

@testable import Analysis

struct LeastLossTests {
    private static func table(_ random: inout SplitMix, _ height: Int, _ width: Int) -> DisclosureTable {
        let rules = PublicationRules.standard
        let counts = (0..<height).map { _ in (0..<width).map { _ in Int.random(in: 0...60, using: &random) } }
        let totals = (0..<width).map { column in counts.reduce(0) { $0 + $1[column] } }
        return DisclosureTable(
            rows: counts.map { row in
                DisclosureTable.Row(
                    row.map { rules.hides($0) ? .hidden($0) : .shown($0) }, sum: .margin(row.reduce(0, +)))
            },
            totals: DisclosureTable.Row(totals.map { .margin($0) }, sum: .margin(totals.reduce(0, +))))
    }

    @Test("Hiding one row's cheapest partner is what hiding costs least")
    func smallest() {
        var table = DisclosureTable(rows: [DisclosureTable.Row([.hidden(4), .shown(30), .shown(12)], sum: .margin(46))])
        table.protect(to: 10)
        #expect(table.rows[0].cells.map(\.isHidden) == [true, false, true])
    }

    @Test("In tables of up to three by four nothing cheaper protects than what is chosen")
    func exact() {
        var random = SplitMix(7)
        var pathCost = 0
        var leastCost = 0
        var tables = 0
        while tables < 150 {
            let before = Self.table(
                &random, Int.random(in: 2...3, using: &random), Int.random(in: 2...4, using: &random))
            var paths = before
            paths.hideByPaths(to: 10)
            guard paths != before, paths.isProtected(to: 10) else { continue }
            var chosen = before
            chosen.protect(to: 10)
            #expect(chosen.isProtected(to: 10))
            tables += 1
            let least = Self.leastCost(before)
            pathCost += paths.cost(since: before)
            leastCost += least
            #expect(chosen.cost(since: before) == least)
        }
        // Were they always the same, the search would not be worth its while.
        #expect(pathCost > leastCost)
    }

    /// Tries every set of cells there is.
    private static func leastCost(_ table: DisclosureTable) -> Int {
        let cells = table.rows.indices.flatMap { row in
            table.rows[row].cells.indices.filter { !table.rows[row].cells[$0].isHidden }.map { (row, $0) }
        }
        var least = Int.max
        for set in 1..<(1 << cells.count) {
            var hidden = table
            for (index, cell) in cells.enumerated() where set & (1 << index) != 0 { hidden.hide(cell.0, cell.1) }
            let cost = hidden.cost(since: table)
            if cost < least, hidden.isProtected(to: 10) { least = cost }
        }
        return least
    }
}
