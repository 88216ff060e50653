import Testing

@testable import Analysis

struct RakingTests {
    /// The schools of `apiclus1`, by kind (E, H, M) and by whether they met their target (no, yes).
    private static let schools = [
        ([1, 1], 11), ([0, 1], 132), ([2, 1], 17), ([2, 0], 8), ([0, 0], 12), ([1, 0], 3),
    ].map { Raking.Cell($0, count: $1) }

    @Test("The margins of apiclus1 give the converged weights of R's survey package, and Kish's size")
    func schools() {
        let raking = Raking(Self.schools, to: [[4421, 755, 1018], [1072, 5122]])
        #expect(raking.hasConverged)
        let expected = [50.3294011, 29.8706755, 36.7910249, 49.0690722, 39.8392362, 67.1255292]
        // Ours have a mean of 1; those that are published add up to all 6,194 schools.
        for (weight, published) in zip(raking.weights, expected) {
            #expect(abs(weight * 6194 / Double(SchoolSample.schools) - published) < 1e-6)
        }
        var size = EffectiveSampleSize()
        for (cell, weight) in zip(Self.schools, raking.weights) { size.add(weight, times: cell.count) }
        #expect(size.value.rounded(to: 4) == 174.0112)
    }

    @Test("Shares and counts are the same margins, and the districts add up to the schools")
    func shares() {
        let counted = Raking(Self.schools, to: [[442.1, 75.5, 101.8], [1072, 5122]])
        let others = Raking(Self.schools, to: [[4421, 755, 1018], [1072, 5122]])
        #expect(counted.rounds == others.rounds)
        #expect(zip(counted.weights, others.weights).allSatisfy { abs($0 - $1) < 1e-12 })
        let sums = SchoolSample.districts.reduce([0, 0, 0, 0, 0, 0]) { zip($0, $1).map(+) }
        #expect(sums == [12, 3, 8, 132, 11, 17])
    }

    @Test("A sample that fits already keeps its weights")
    func fitting() {
        let raking = Raking([Raking.Cell([0], count: 30), Raking.Cell([1], count: 10)], to: [[75, 25]])
        #expect(raking.weights == [1, 1])
        #expect(raking.rounds == 0)
        #expect(raking.hasConverged)
    }

    @Test("One margin is met at once")
    func oneMargin() {
        let raking = Raking([Raking.Cell([0], count: 30), Raking.Cell([1], count: 10)], to: [[50, 50]])
        #expect(raking.weights.map { $0.rounded(to: 12) } == [(2.0 / 3).rounded(to: 12), 2])
        #expect(raking.rounds == 1)
    }

    @Test("A margin of one place, of nobody asked for, and no margin at all, change nothing or take out")
    func edges() {
        let cells = [Raking.Cell([0, 0], count: 3), Raking.Cell([0, 1], count: 5)]
        #expect(Raking(cells, to: [[1], [3, 5]]).weights == [1, 1])
        let without = Raking(cells, to: [[1], [0, 5]])
        #expect(without.weights == [0, 1.6])
        #expect(without.hasConverged)
        #expect(Raking([Raking.Cell([], count: 3)], to: []).weights == [1])
        #expect(Raking([], to: [[1, 2]]).weights == [])
    }

    @Test("That somebody is missing from the sample is told by the gap that stays")
    func nobodyThere() {
        let raking = Raking([Raking.Cell([0], count: 30)], to: [[75, 25]])
        #expect(!raking.hasConverged)
        #expect(raking.largestGap == 0.25)
        #expect(raking.rounds == Raking.mostRounds)
    }

    @Test("Margins that contradict each other do not converge, and it is said")
    func contradiction() {
        // Everybody in the first place of one margin is in the first of the other too.
        let cells = [Raking.Cell([0, 0], count: 10), Raking.Cell([1, 1], count: 10)]
        let raking = Raking(cells, to: [[80, 20], [50, 50]])
        #expect(!raking.hasConverged)
        #expect(raking.largestGap.rounded(to: 6) == 0.3)
        #expect(raking.weights.allSatisfy { $0.isFinite })
    }
}

struct EffectiveSampleSizeTests {
    @Test("Equal weights lose nothing, whatever they are", arguments: [0.2, 1, 33.847])
    func equal(weight: Double) {
        var size = EffectiveSampleSize()
        size.add(weight, times: 40)
        #expect(size.value.rounded(to: 9) == 40)
    }

    @Test("Nobody, and people who weigh nothing, say nothing")
    func nothing() {
        var size = EffectiveSampleSize()
        #expect(size.value == 0)
        size.add(0, times: 5)
        #expect(size.value == 0)
        size.add(2)
        #expect(size.value == 1)
    }
}
