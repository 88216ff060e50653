import Testing

@testable import Analysis

struct CohensKappaTests {
    @Test("The table of 20, 5, 10 and 15 has a kappa of 0.4")
    func textbook() throws {
        let kappa = try CohensKappa([[20, 5], [10, 15]])
        #expect(kappa.value.rounded(to: 12) == 0.4)
        #expect(kappa.observed == 0.7)
        #expect(kappa.expected.rounded(to: 12) == 0.5)
        #expect(try CohensKappa(both: 20, firstOnly: 5, secondOnly: 10, neither: 15) == kappa)
    }

    @Test("The table of wives and husbands has the kappa and the standard error that R's vcd package prints")
    func vcd() throws {
        // `Kappa(SexualFun)` of vcd; the data are of Hout, Duncan and Sobel (1987), in Agresti (1990), table 2.10.
        let kappa = try CohensKappa([[7, 7, 2, 3], [2, 8, 3, 7], [1, 5, 4, 9], [2, 8, 9, 14]])
        #expect(kappa.value.rounded(to: 4) == 0.1293)
        #expect(kappa.standardError.rounded(to: 4) == 0.0686)
        #expect(kappa.units == 91)
    }

    @Test("The standard error is what the delta method comes to, worked out by numbers, on made-up tables")
    func deltaMethod() throws {
        var random = SeededGenerator(seed: 1969)
        for _ in 0..<300 {
            let size = Int.random(in: 2...5, using: &random)
            let table = (0..<size).map { _ in (0..<size).map { _ in Int.random(in: 1...40, using: &random) } }
            let kappa = try CohensKappa(table)
            let n = Double(kappa.units)
            let shares = table.map { $0.map { Double($0) / n } }
            var mean = 0.0
            var square = 0.0
            for i in 0..<size {
                for j in 0..<size {
                    var (more, less) = (shares, shares)
                    more[i][j] += 1e-6
                    less[i][j] -= 1e-6
                    let slope = (Self.kappa(of: more) - Self.kappa(of: less)) / 2e-6
                    mean += shares[i][j] * slope
                    square += shares[i][j] * slope * slope
                }
            }
            let expected = ((square - mean * mean) / n).squareRoot()
            #expect(abs(kappa.standardError - expected) < 1e-6, "\(table)")
        }
    }

    /// Kappa of shares that need not sum to 1.
    private static func kappa(of shares: [[Double]]) -> Double {
        let rows = shares.map { $0.reduce(0, +) }
        let columns = shares.indices.map { j in shares.reduce(0) { $0 + $1[j] } }
        let observed = shares.indices.reduce(0) { $0 + shares[$1][$1] }
        let expected = shares.indices.reduce(0) { $0 + rows[$1] * columns[$1] }
        return (observed - expected) / (1 - expected)
    }

    @Test("Of independent coders the standard error for a kappa of 0 and the general one are the same")
    func independent() throws {
        let kappa = try CohensKappa([[36, 24], [24, 16]])
        #expect(abs(kappa.value) < 1e-12)
        #expect(abs(kappa.standardError - kappa.nullStandardError) < 1e-12)
    }

    @Test("Full agreement is exactly 1, full disagreement of halves -1, and neither has a range")
    func ends() throws {
        for count in 1...60 {
            let kappa = try CohensKappa([[count, 0, 0], [0, 3, 0], [0, 0, 7]])
            #expect(kappa.value == 1)
            #expect(kappa.standardError == 0)
            #expect(kappa.interval == nil)
        }
        let against = try CohensKappa([[0, 20], [20, 0]])
        #expect(against.value == -1)
        #expect(against.wideInterval.lowerBound == -1)
    }

    @Test("One who always says the same has a kappa of 0; two who do so have none")
    func oneValue() throws {
        let one = try CohensKappa([[30, 10], [0, 0]])
        #expect(one.value == 0)
        #expect(one.interval == nil)
        for table in [[[40, 0], [0, 0]], [[0, 0], [0, 40]], [[7]]] {
            #expect(throws: NoAgreement.oneValueOnly) { try CohensKappa(table) }
        }
        // Each always says the same, and not the same as the other: that is disagreement, and has a number.
        #expect(try CohensKappa([[0, 40], [0, 0]]).value == 0)
    }

    @Test("What is no table of counts is refused")
    func refused() {
        for table in [[[1, 2]], [[1, 2], [3]], [[1, -2], [3, 4]]] {
            #expect(throws: NoAgreement.badTable) { try CohensKappa(table) }
        }
        for table in [[], [[0, 0], [0, 0]]] {
            #expect(throws: NoAgreement.nothingToCompare) { try CohensKappa(table) }
        }
    }

    @Test("A range needs five of each value of each coder")
    func cautious() throws {
        #expect(try CohensKappa([[4, 1], [1, 30]]).interval != nil)
        #expect(try CohensKappa([[3, 1], [2, 30]]).interval == nil)
        let range = try #require(try CohensKappa([[20, 5], [10, 15]]).interval)
        #expect(range.lowerBound.rounded(to: 3) == 0.151)
        #expect(range.upperBound.rounded(to: 3) == 0.649)
    }
}
