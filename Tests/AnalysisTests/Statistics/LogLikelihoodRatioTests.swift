import Testing

@testable import Analysis

struct LogLikelihoodRatioTests {
    @Test(
        "G2 is what Dunning (1993) publishes for pairs of words in his table of a Swiss bank's news",
        arguments: [
            // k(AB), k(A not B), k(not A, B), k(neither)
            ("the swiss", [110, 2442, 111, 29114], 270.72), ("can be", [29, 13, 123, 31612], 263.90),
            ("previous year", [31, 23, 139, 31584], 256.84), ("mineral water", [10, 0, 3, 31764], 167.23),
        ])
    func dunning(words: String, cells: [Int], expected: Double) throws {
        let ratio = try #require(
            LogLikelihoodRatio(cells[0], of: cells[0] + cells[1], against: cells[2], of: cells[2] + cells[3]))
        #expect((ratio.signed * 100).rounded() / 100 == expected, "\(words)")
    }

    @Test("Its sign says where something is commoner, and it is nothing where the shares are equal")
    func sign() throws {
        let more = try #require(LogLikelihoodRatio(40, of: 100, against: 10, of: 100))
        let less = try #require(LogLikelihoodRatio(10, of: 100, against: 40, of: 100))
        #expect(more.signed == -less.signed && more.signed > 0)
        #expect(more.logRatio == 2 && less.logRatio == -2)
        #expect(LogLikelihoodRatio(10, of: 50, against: 20, of: 100)?.signed == 0)
        // Half a text takes the place of none.
        #expect(LogLikelihoodRatio(4, of: 100, against: 0, of: 100)?.logRatio == 3)
    }

    @Test("There is none of an empty collection, or of more than there are", arguments: [(1, 0, 1, 2), (3, 2, 1, 2)])
    func impossible(one: Int, size: Int, other: Int, otherSize: Int) {
        #expect(LogLikelihoodRatio(one, of: size, against: other, of: otherSize) == nil)
    }
}
