import Testing

@testable import Analysis

struct ChangeStatisticsTests {
    /// Newcombe (1998), table II, method 10.
    @Test(
        "The interval of a difference is Newcombe's",
        arguments: [
            (first: (56, 70), second: (48, 80), lower: 0.0524, upper: 0.3339),
            (first: (5, 56), second: (0, 29), lower: -0.0381, upper: 0.1926),
            (first: (0, 10), second: (0, 10), lower: -0.2775, upper: 0.2775),
        ])
    func newcombe(first: (Int, Int), second: (Int, Int), lower: Double, upper: Double) throws {
        let interval = try #require(NewcombeInterval(first, less: second))
        #expect(abs(interval.lower - lower) < 0.00005)
        #expect(abs(interval.upper - upper) < 0.00005)
    }

    @Test("Turned round, the interval is the same with its signs turned; nothing leaves -1 to 1")
    func newcombeSymmetry() throws {
        var random = SplitMix(4)
        for _ in 0..<500 {
            let bases = (Int.random(in: 1...60, using: &random), Int.random(in: 1...60, using: &random))
            let one = (Int.random(in: 0...bases.0, using: &random), bases.0)
            let other = (Int.random(in: 0...bases.1, using: &random), bases.1)
            let there = try #require(NewcombeInterval(one, less: other))
            let back = try #require(NewcombeInterval(other, less: one))
            #expect(abs(there.lower + back.upper) < 1e-12 && abs(there.upper + back.lower) < 1e-12)
            #expect(there.lower >= -1 && there.upper <= 1)
            #expect(there.lower <= there.difference && there.difference <= there.upper)
        }
    }

    @Test("Nobody asked, or more than everybody: no interval", arguments: [(0, 0), (2, 1), (-1, 5)])
    func newcombeEdges(count: Int, base: Int) {
        #expect(NewcombeInterval((count, base), less: (1, 2)) == nil)
        #expect(NewcombeInterval((1, 2), less: (count, base)) == nil)
    }

    /// R's `prop.trend.test(c(83, 90, 129, 70), c(86, 93, 136, 82))`, from its manual (data of Fleiss 1981).
    @Test("The trend of smokers among four groups of patients is R's")
    func smokers() throws {
        let test = try #require(TrendTest([(83, 86), (90, 93), (129, 136), (70, 82)], at: [0, 1, 2, 3]))
        #expect(abs(test.statistic - 8.2249) < 0.0001)
        #expect(abs(test.pValue - 0.004132) < 0.000001)
        #expect(test.slope < 0)
    }

    /// Agresti (2002), table 2.7 and section 3.4.5: malformations of infants by what their mothers drank; the linear
    /// trend on the scores 0, 0.5, 1.5, 4 and 7.
    @Test("The trend of malformations with alcohol is Agresti's, with uneven scores")
    func malformations() throws {
        let present = [48, 38, 5, 1, 1]
        let absent = [17_066, 14_464, 788, 126, 37]
        let test = try #require(
            TrendTest(zip(present, absent).map { ($0, $0 + $1) }, at: [0, 0.5, 1.5, 4, 7]))
        #expect(abs(test.statistic - 6.57) < 0.005)
        #expect(test.slope > 0)
    }

    /// General Social Survey: born in the country, 1978 and 2016.
    @Test("Of two editions the trend is Pearson's chi-squared")
    func twoWaves() throws {
        let test = try #require(TrendTest([(1438, 1530), (1647, 1886)], at: [1978, 2016]))
        #expect(abs(test.statistic - 42.8074) < 0.0001)
        var random = SplitMix(9)
        for _ in 0..<300 {
            let bases = (Int.random(in: 1...90, using: &random), Int.random(in: 1...90, using: &random))
            let counts = (Int.random(in: 0...bases.0, using: &random), Int.random(in: 0...bases.1, using: &random))
            let table = [[counts.0, bases.0 - counts.0], [counts.1, bases.1 - counts.1]]
            let trend = TrendTest([(counts.0, bases.0), (counts.1, bases.1)], at: [1, 5])
            let pearson = ChiSquaredTest(table)
            #expect((trend == nil) == (pearson == nil))
            guard let trend, let pearson else { continue }
            #expect(abs(trend.statistic - pearson.statistic) < 1e-9 && trend.isCautious == pearson.isCautious)
        }
    }

    @Test("What rises and falls again by as much is no trend")
    func upAndDown() throws {
        let test = try #require(TrendTest([(20, 100), (60, 100), (20, 100)], at: [0, 1, 2]))
        #expect(abs(test.statistic) < 1e-12)
        #expect(test.pValue == 1)
    }

    @Test("Everybody or nobody saying so, one edition, or one moment: nothing to test")
    func trendEdges() {
        #expect(TrendTest([(5, 5), (9, 9)], at: [0, 1]) == nil)
        #expect(TrendTest([(0, 5), (0, 9)], at: [0, 1]) == nil)
        #expect(TrendTest([(3, 5)], at: [0]) == nil)
        #expect(TrendTest([], at: []) == nil)
        #expect(TrendTest([(3, 5), (2, 5)], at: [1, 1]) == nil)
        #expect(TrendTest([(0, 0), (2, 5)], at: [0, 1]) == nil)
    }

    @Test("A share is unlike the known one exactly where Wilson's interval leaves that out")
    func shareAgreesWithWilson() throws {
        var random = SplitMix(12)
        for _ in 0..<2_000 {
            let base = Int.random(in: 1...200, using: &random)
            let count = Int.random(in: 0...base, using: &random)
            let expected = Double.random(in: 0.01...0.99, using: &random)
            let test = try #require(ShareTest(count: count, of: base, against: expected))
            let interval = try #require(WilsonInterval(count: count, of: base))
            #expect((test.pValue < 0.05) == (expected < interval.lower || expected > interval.upper))
        }
    }

    @Test("The test of a share is chi-squared against what would be expected")
    func share() throws {
        // 40 where 50 would be expected of 100: (40 - 50)^2 / 25.
        let test = try #require(ShareTest(count: 40, of: 100, against: 0.5))
        #expect(abs(test.statistic - 4) < 1e-12)
        #expect(abs(test.pValue - 0.0455) < 0.00005)
        #expect(!test.isCautious)
        #expect(ShareTest(count: 0, of: 100, against: 0.04)?.isCautious == true)
        #expect(ShareTest(count: 0, of: 0, against: 0.5) == nil)
        #expect(ShareTest(count: 1, of: 5, against: 0) == nil)
        #expect(ShareTest(count: 1, of: 5, against: 1) == nil)
    }
}
