import Questionnaire

/// What averages say of the counts that they are averages of, as sums that are nought or more.
///
/// With a mean, whoever knows all counts of a scale but two knows something of these; with a median, that at most half of
/// those who answered are on either side of it.
struct AverageEquations {
    /// The unknowns of the choices that have a score, with it.
    private let scored: [(unknown: Int, score: Double)]

    init(_ scored: [(unknown: Int, score: Double)]) {
        self.scored = scored
    }

    /// The sum of the scores is as many times the mean as there are people.
    func mean(_ limits: AverageLimits) -> [[Int: Double]] {
        [
            terms { $0 - limits.lower },
            terms { limits.upper - $0 },
        ]
    }

    /// Those below the middle are no more than the others, and those above it are not either. Where it lies between two
    /// scores, there are as many below as above.
    func median(_ limits: AverageLimits) -> [[Int: Double]] {
        [
            terms { $0 < limits.lower ? -1 : 1 },
            terms { $0 > limits.upper ? -1 : 1 },
        ]
    }

    /// How often something was put first, from its mean place: a place that is not the first is 2 at least, and the last
    /// one at most.
    static func meanPlace(_ limits: AverageLimits, first: Int, ranked: Int, places: Int) -> [[Int: Double]] {
        [
            [first: 1, ranked: limits.upper - 2],
            [first: -Double(places - 1), ranked: Double(places) - limits.lower],
        ]
    }

    private func terms(_ factor: (Double) -> Double) -> [Int: Double] {
        Dictionary(scored.map { ($0.unknown, factor($0.score)) }, uniquingKeysWith: +)
    }
}
