import Testing

struct RankCorrelationTests {
    @Test(
        "The coefficient is Spearman's",
        arguments: [
            ([1, 2, 3, 4], [10, 20, 30, 400], 1), ([1, 2, 3, 4], [4, 3, 2, 1], -1), ([1, 2, 3], [5, 5, 5], 0),
            // Ten pupils' IQ and hours of television: the worked example of many textbooks, -29/165.
            (
                [86, 97, 99, 100, 101, 103, 106, 110, 112, 113], [2, 20, 28, 27, 50, 29, 7, 17, 6, 12],
                -29.0 / 165.0
            ),
            // With ties: the ranks are 1, 2.5, 2.5, 4 and 1, 3, 2, 4.
            ([1, 2, 2, 3], [1, 3, 2, 4], 0.9486832980505138),
        ] as [([Double], [Double], Double)])
    func coefficient(first: [Double], second: [Double], expected: Double) {
        #expect(abs(RankCorrelation(first, second).coefficient - expected) < 1e-12)
    }
}
