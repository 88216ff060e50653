import Foundation
import Testing

@testable import Analysis

struct NetIntervalTests {
    /// The share of all samples whose interval holds the true difference, each by how likely it is.
    private func coverage(_ first: Double, _ second: Double, of base: Int) throws -> Double {
        var covered = 0.0
        for one in 0...base {
            for other in 0...(base - one) {
                let rest = base - one - other
                let ways = lgamma(Double(base) + 1) - [one, other, rest].reduce(0) { $0 + lgamma(Double($1) + 1) }
                let chance = exp(
                    ways + Double(one) * log(first) + Double(other) * log(second)
                        + Double(rest) * log(1 - first - second))
                let interval = try #require(NetInterval(one, less: other, of: base))
                if interval.lower <= first - second, first - second <= interval.upper { covered += chance }
            }
        }
        return covered
    }

    @Test(
        "In 95 of 100 samples the interval holds the difference, also of small bases and shares",
        arguments: [(0.4, 0.25, 40), (0.6, 0.3, 30), (0.1, 0.05, 60), (0.33, 0.33, 30)])
    func coverage(first: Double, second: Double, base: Int) throws {
        let covered = try coverage(first, second, of: base)
        #expect(covered > 0.93 && covered < 0.98, "\(covered)")
    }

    @Test("Who cannot say both is one person: nobody, everybody, ties and more than there are")
    func edges() throws {
        let nobody = try #require(NetInterval(0, less: 0, of: 10))
        #expect(nobody.difference == 0 && nobody.lower < 0 && nobody.upper > 0)
        let all = try #require(NetInterval(10, less: 0, of: 10))
        #expect(all.difference == 1 && all.upper == 1 && all.lower > 0.5)
        let tie = try #require(NetInterval(5, less: 5, of: 10))
        #expect(tie.difference == 0 && abs(tie.lower + tie.upper) < 1e-12)
        #expect(NetInterval(6, less: 5, of: 10) == nil)
        #expect(NetInterval(0, less: 0, of: 0) == nil)
    }
}
