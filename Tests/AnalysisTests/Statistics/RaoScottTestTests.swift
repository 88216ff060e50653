import Testing

@testable import Analysis

struct RaoScottTestTests {
    @Test("The schools of apiclus1, target by kind, give what svychisq of R's survey package gives")
    func schools() throws {
        let clusters = SchoolSample.districts.map { counts in
            let weights = counts.map { Double($0) * SchoolSample.weight }
            return [Array(weights[..<3]), Array(weights[3...])]
        }
        let test = try #require(
            RaoScottTest(
                clusters: clusters, respondents: SchoolSample.schools, samplingFraction: SchoolSample.samplingFraction))
        #expect(test.statistic.rounded(to: 6) == 5.193370)
        #expect(test.numerator.rounded(to: 6) == 1.494640)
        #expect(test.denominator.rounded(to: 6) == 20.924957)
        #expect(test.pValue.rounded(to: 6) == 0.021747)
    }

    /// Made-up people in two groups with three answers, of three weights, one cell empty for each weight or two.
    private let weighted: [(weight: Double, table: [[Int]])] = [
        (0.4, [[12, 13, 0], [6, 0, 9]]), (1, [[12, 18, 0], [20, 10, 0]]), (2.5, [[3, 7, 0], [11, 4, 0]]),
    ]

    private func sum(_ power: (Double) -> Double) -> [[Double]] {
        (0..<2).map { row in
            (0..<3).map { column in weighted.reduce(0) { $0 + power($1.weight) * Double($1.table[row][column]) } }
        }
    }

    @Test("Made-up people with weights give what svychisq of R's survey package, 4.1-1, gives")
    func people() throws {
        let test = try #require(RaoScottTest(weights: sum { $0 }, squares: sum { $0 * $0 }, respondents: 125))
        #expect(test.statistic.rounded(to: 10) == 8.7333841326)
        #expect(test.numerator.rounded(to: 10) == 1.6240699196)
        #expect(test.denominator.rounded(to: 8) == 201.38467004)
        #expect(abs(test.pValue / 0.0006279039043 - 1) < 1e-9)
    }

    @Test("People are clusters of one")
    func clustersOfOne() throws {
        var clusters: [[[Double]]] = []
        for (weight, table) in weighted {
            for (row, counts) in table.enumerated() {
                for (column, count) in counts.enumerated() {
                    var one = [[0.0, 0, 0], [0, 0, 0]]
                    one[row][column] = weight
                    clusters += Array(repeating: one, count: count)
                }
            }
        }
        let one = try #require(RaoScottTest(clusters: clusters, respondents: 125))
        let other = try #require(RaoScottTest(weights: sum { $0 }, squares: sum { $0 * $0 }, respondents: 125))
        #expect(abs(one.statistic - other.statistic) < 1e-9)
        #expect(abs(one.pValue - other.pValue) < 1e-12)
    }

    @Test(
        "Where all weigh the same it is Pearson's test, but for the one person that a variance takes",
        arguments: [1, 7])
    func equalWeights(weight: Double) throws {
        let counts = [[150, 350], [250, 250]]
        let weights = counts.map { $0.map { Double($0) * weight } }
        let squares = counts.map { $0.map { Double($0) * weight * weight } }
        let test = try #require(RaoScottTest(weights: weights, squares: squares, respondents: 1_000))
        let pearson = try #require(ChiSquaredTest(counts))
        #expect(abs(test.statistic - pearson.statistic * 999 / 1_000) < 1e-9)
        #expect(test.numerator.rounded(to: 9) == 1)
        #expect(test.denominator.rounded(to: 6) == 999)
    }

    @Test("What holds nothing does not count, and what has one row or column left is no test")
    func degenerate() throws {
        func test(_ table: [[Double]], _ respondents: Int) -> RaoScottTest? {
            RaoScottTest(weights: table, squares: table, respondents: respondents)
        }
        #expect(test([], 0) == nil)
        #expect(test([[0, 0], [0, 0]], 0) == nil)
        #expect(test([[3, 4]], 7) == nil)
        #expect(test([[3], [4]], 7) == nil)
        #expect(test([[3, 4], [0, 0]], 7) == nil)
        #expect(RaoScottTest(clusters: [], respondents: 0) == nil)
        #expect(
            RaoScottTest(clusters: [[[3, 4], [5, 6]]], respondents: 18) == nil, "one cluster varies from nothing")
        let whole = try #require(test([[15, 0, 35], [0, 0, 0], [25, 0, 25]], 100))
        #expect(whole == test([[15, 35], [25, 25]], 100))
    }

    @Test("Nothing can be said where the groups share no answer at all")
    func nothingShared() {
        let table: [[Double]] = [[5, 0, 0], [0, 5, 0], [0, 0, 5]]
        #expect(RaoScottTest(weights: table, squares: table, respondents: 15) == nil)
    }
}
