import Testing

@testable import Analysis

struct WilsonIntervalTests {
    @Test(
        "Wilson's interval gives Newcombe's published limits",
        arguments: [
            (count: 81, base: 263, lower: 0.255289, upper: 0.366210),
            (count: 15, base: 148, lower: 0.062386, upper: 0.160487),
            (count: 0, base: 20, lower: 0, upper: 0.161125),
            (count: 29, base: 29, lower: 0.883030, upper: 1),
        ])
    func newcombe(count: Int, base: Int, lower: Double, upper: Double) throws {
        let interval = try #require(WilsonInterval(count: count, of: base))
        #expect(interval.lower.rounded(to: 6) == lower)
        #expect(interval.upper.rounded(to: 6) == upper)
    }

    @Test("The ends are exact where everybody or nobody said so")
    func clamped() throws {
        for base in 1...200 {
            #expect(try #require(WilsonInterval(count: 0, of: base)).lower == 0)
            #expect(try #require(WilsonInterval(count: base, of: base)).upper == 1)
        }
    }

    @Test("There is no interval without a base, or outside it", arguments: [(0, 0), (-1, 5), (6, 5)])
    func refused(count: Int, base: Int) {
        #expect(WilsonInterval(count: count, of: base) == nil)
    }
}

struct HolmAdjustmentTests {
    @Test("Holm adjusts 0.01 to 0.05 as R's p.adjust does, in whatever order")
    func published() {
        let expected = [0.05, 0.08, 0.09, 0.09, 0.09]
        #expect(HolmAdjustment.of([0.01, 0.02, 0.03, 0.04, 0.05]).map { $0.rounded(to: 12) } == expected)
        #expect(HolmAdjustment.of([0.05, 0.04, 0.03, 0.02, 0.01]).map { $0.rounded(to: 12) } == expected.reversed())
    }

    @Test("No p-value passes 1, and no test needs no adjusting")
    func ends() {
        #expect(HolmAdjustment.of([]) == [])
        #expect(HolmAdjustment.of([0.7, 0.9]) == [1, 1])
    }
}

struct ChiSquaredTestTests {
    @Test("Agresti's table of gender and party gives his statistic and his residuals")
    func agresti() throws {
        let test = try #require(ChiSquaredTest([[762, 327, 468], [484, 239, 477]]))
        #expect(test.statistic.rounded(to: 4) == 30.0701)
        #expect(test.degreesOfFreedom == 2)
        #expect(test.adjustedResiduals.first?.map { $0.rounded(to: 4) } == [4.5021, 0.6995, -5.3159])
        #expect(!test.isCautious)
        // With two degrees of freedom the p-value is exp(-statistic / 2).
        #expect(abs(test.pValue / 2.9536e-7 - 1) < 1e-4)
    }

    @Test("15 of 50 against 25 of 50 gives 4.16667 and 0.041227")
    func twoGroups() throws {
        let test = try #require(ChiSquaredTest([[15, 35], [25, 25]]))
        #expect(test.statistic.rounded(to: 5) == 4.16667)
        #expect(test.pValue.rounded(to: 6) == 0.041227)
    }

    @Test("Born in the country, General Social Survey 1978 and 2016, gives 42.8074")
    func generalSocialSurvey() throws {
        let test = try #require(ChiSquaredTest([[1438, 1530 - 1438], [1647, 1886 - 1647]]))
        #expect(test.statistic.rounded(to: 4) == 42.8074)
    }

    @Test("Empty rows and columns do not count, and a table of one row is not a test")
    func degenerate() throws {
        #expect(ChiSquaredTest([]) == nil)
        #expect(ChiSquaredTest([[3, 4]]) == nil)
        #expect(ChiSquaredTest([[3, 4], [0, 0]]) == nil)
        #expect(ChiSquaredTest([[3, 4], [1]]) == nil)
        #expect(try #require(ChiSquaredTest([[15, 0, 35], [0, 0, 0], [25, 0, 25]])).degreesOfFreedom == 1)
    }

    @Test("Small counts ask for caution")
    func caution() throws {
        #expect(try #require(ChiSquaredTest([[1, 2], [3, 1]])).isCautious)
    }
}
