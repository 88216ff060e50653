import Testing

@testable import Analysis

struct ReservoirTests {
    @Test("Each of ten is in about 4 of 10 samples of four, also those at the ends")
    func uniform() {
        var random = SeededGenerator(seed: 1985)
        var counts = Array(repeating: 0, count: 10)
        for _ in 0..<10_000 {
            var reservoir = Reservoir<Int>(size: 4)
            for element in 0..<10 { reservoir.offer(element, using: &random) }
            #expect(reservoir.elements.count == 4)
            for element in reservoir.elements { counts[element] += 1 }
        }
        // Chi-squared with 9 degrees of freedom is over 27.9 once in a thousand; the variance is that of a sample
        // without putting back.
        let statistic = counts.reduce(0) { $0 + Double(($1 - 4000) * ($1 - 4000)) / (4000 * 0.6) } * 0.9
        #expect(statistic < 27.9, "\(counts)")
    }

    @Test("A stream that is shorter is kept whole, and one of nothing holds nothing")
    func short() {
        var random = SeededGenerator(seed: 1)
        var reservoir = Reservoir<Int>(size: 5)
        for element in 0..<3 { reservoir.offer(element, using: &random) }
        #expect(reservoir.elements == [0, 1, 2])
        #expect(reservoir.offered == 3)
        var none = Reservoir<Int>(size: 0)
        none.offer(1, using: &random)
        #expect(none.elements.isEmpty)
    }
}

struct RetrievalTests {
    @Test("Precision, recall and F1 of 8 hits, 2 false alarms and 4 misses")
    func measures() throws {
        let retrieval = Retrieval(hits: 8, falseAlarms: 2, misses: 4)
        #expect(retrieval.precision == 0.8)
        #expect(try #require(retrieval.recall).rounded(to: 6) == 0.666667)
        #expect(try #require(retrieval.f1).rounded(to: 6) == 0.727273)
    }

    @Test("What has no base has no number")
    func undefined() {
        let nothing = Retrieval(hits: 0, falseAlarms: 0, misses: 0)
        #expect(nothing.precision == nil && nothing.recall == nil && nothing.f1 == nil)
        let missed = Retrieval(hits: 0, falseAlarms: 0, misses: 3)
        #expect(missed.precision == nil && missed.recall == 0 && missed.f1 == 0)
    }
}
