import Testing

@testable import Analysis

/// The tables of the disclosure-control literature that the project tests against.
struct CirculationTests {
    private func table(_ counts: [[Int]], hidden: Set<[Int]>) -> DisclosureTable {
        let rows = counts.enumerated().map { row, counts in
            DisclosureTable.Row(
                counts.enumerated().map { column, count in
                    hidden.contains([row, column]) ? .hidden(count) : .shown(count)
                }, sum: .margin(counts.reduce(0, +)))
        }
        let totals = (counts.first ?? []).indices.map { column in counts.reduce(0) { $0 + $1[column] } }
        return DisclosureTable(
            rows: rows,
            totals: DisclosureTable.Row(totals.map { .margin($0) }, sum: .margin(totals.reduce(0, +))))
    }

    @Test("An attacker's bounds are those published for the three by three table")
    func published() {
        let bounds = table(
            [[20, 50, 10], [8, 19, 22], [17, 32, 12]], hidden: [[1, 0], [1, 2], [2, 0], [2, 2]]
        ).bounds()
        #expect([bounds[1][0], bounds[1][2], bounds[2][0], bounds[2][2]] == [0...25, 5...30, 0...25, 4...29])
        #expect(bounds[0] == [20...20, 50...50, 10...10])
    }

    @Test("The small table with four hidden cells gives them away to within two, and is repaired")
    func notEnough() {
        var small = table([[2, 0, 5], [3, 4, 6]], hidden: [[0, 0], [0, 1], [1, 0], [1, 1]])
        let bounds = small.bounds()
        #expect([bounds[0][0], bounds[0][1], bounds[1][0], bounds[1][1]] == [0...2, 0...2, 3...5, 2...4])
        small.protect(to: 5)
        #expect(small.rows.allSatisfy { $0.cells.allSatisfy(\.isHidden) })
    }

    @Test("A single hidden cell is known exactly, and one more in its row and column does not hide it")
    func single() {
        #expect(table([[3, 20], [30, 40]], hidden: [[0, 0]]).bounds()[0][0] == 3...3)
        var repaired = table([[30, 20, 25], [30, 4, 60], [40, 50, 70]], hidden: [[1, 1]])
        repaired.protect(to: 10)
        #expect(repaired.rows.flatMap(\.cells).count(where: \.isHidden) == 4)
    }

    @Test("Hidden cells that add up to nought are known, and hide another")
    func noughts() {
        var table = DisclosureTable(rows: [
            DisclosureTable.Row([.hidden(0), .hidden(0), .shown(12), .shown(40)], sum: .margin(52))
        ])
        #expect(table.bounds()[0][0] == 0...0)
        table.protect(to: 10)
        #expect(table.rows[0].cells.map(\.isHidden) == [true, true, true, false])
    }
}
