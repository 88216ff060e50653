import Testing

@testable import Analysis

struct FDistributionTests {
    @Test(
        "F gives what R's pf gives, also where degrees of freedom are not whole",
        arguments: [
            (value: 1.0, numerator: 2.0, denominator: 10.0, p: 0.4018775720164608),
            (value: 2.5, numerator: 1.5, denominator: 14, p: 0.1273459265153160),
            (value: 0.3, numerator: 3, denominator: 100, p: 0.8253235344986034),
            (value: 5.19337, numerator: 1.49464, denominator: 20.924957, p: 0.0217474526577829),
        ])
    func published(value: Double, numerator: Double, denominator: Double, p: Double) {
        #expect(abs(FDistribution.upper(value, numerator, denominator) - p) < 1e-12)
    }

    @Test("With one degree of freedom and a million people it is chi-squared")
    func manyPeople() throws {
        let p = FDistribution.upper(4.166666666666667, 1, 1_000_000)
        #expect(abs(p - 0.041227) < 1e-5)
    }

    @Test("The ends are 1 and 0")
    func ends() {
        #expect(FDistribution.upper(0, 2, 10) == 1)
        #expect(FDistribution.upper(.infinity, 2, 10) == 0)
    }
}

struct LinearEquationsTests {
    @Test("Equations are solved, also where a pivot is 0, and refused where they cannot be")
    func solve() {
        #expect(LinearEquations.solve([[0, 2], [4, 0]], [[2], [8]]) == [[2], [1]])
        #expect(LinearEquations.solve([[1, 2], [2, 4]], [[1], [2]]) == nil)
        #expect(LinearEquations.solve([[0]], [[1]]) == nil)
        #expect(LinearEquations.solve([], []) == [])
    }
}
