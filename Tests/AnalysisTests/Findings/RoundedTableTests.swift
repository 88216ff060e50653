import Testing

@testable import Analysis

struct RoundedTableTests {
    /// Every table of whole counts between two bounds.
    private func tables(_ ranges: [[ClosedRange<Int>]]) -> [[[Int]]] {
        let width = ranges[0].count
        let cells = ranges.flatMap { $0 }.reduce(into: [[]]) { all, range in
            all = all.flatMap { start in range.map { start + [$0] } }
        }
        return cells.map { cells in
            stride(from: 0, to: cells.count, by: width).map { Array(cells[$0..<($0 + width)]) }
        }
    }

    @Test(
        "No table that is rounded to what is shown differs less than the one that is tested",
        arguments: [
            [[38...42, 58...62], [58...62, 38...42]], [[10...12, 88...92], [28...32, 68...72]],
            [[0...0, 98...102], [13...17, 83...87]], [[18...22, 18...22], [48...52, 23...27]],
            [[10...12, 18...22, 28...30], [28...30, 18...20, 12...14]],
        ])
    func least(ranges: [[ClosedRange<Int>]]) throws {
        let tested = RoundedTable(ranges).pValue
        let largest = tables(ranges).compactMap { ChiSquaredTest($0)?.pValue }.max() ?? 0
        #expect(tested >= largest - 1e-9)
        // It is no more careful than it has to be: half a person more or less makes the difference.
        #expect(tested < 2 * largest + 1e-9)
    }

    @Test("Where rounding can explain everything, nothing is tested, and counts that are known are tested as they are")
    func ends() throws {
        #expect(RoundedTable([[38...42, 58...62], [40...44, 58...62]]).pValue > 0.999)
        #expect(RoundedTable([[0...0, 0...0], [10...10, 20...20]]).pValue == 1)
        #expect(RoundedTable([]).pValue == 1)
        let exact = try #require(ChiSquaredTest([[30, 70], [50, 50]]))
        #expect(abs(RoundedTable([[30...30, 70...70], [50...50, 50...50]]).pValue - exact.pValue) < 1e-12)
    }
}
