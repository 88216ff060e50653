package import Questionnaire

/// The weights of a sample, and how far they can be trusted. For internal use: shares of the sample are raw.
package struct Weighting: Hashable, Sendable {
    /// One choice of a margin.
    package struct Part: Hashable, Sendable {
        package let question: String
        package let code: String
        package let label: String
        /// Of those who gave an answer, in per cent: as it is in the sample, as it should be, and as it
        /// became.
        package let sample: Double
        package let target: Double
        package let weighted: Double
    }

    package let source: String?
    package let parts: [Part]
    package let hasConverged: Bool
    /// How often all margins were gone through.
    package let rounds: Int
    /// The largest distance of a weighted share from its target, in percentage points.
    package let largestGap: Double
    package let smallestWeight: Double
    package let largestWeight: Double
    package let responses: Int
    /// Kish's.
    package let effectiveSize: Double
    /// By stratum.
    let weights: [[Int]: Double]

    /// Nobody should count more often: DeBell, M. and Krosnick, J. A. (2009), "Computing Weights for American National
    /// Election Study Survey Data", ANES Technical Report nes012427, cut weights off here. The mean weight is 1.
    package static let largestUsual = 5.0

    package var hasHugeWeight: Bool { largestWeight > Self.largestUsual }

    /// Whether the effective size is under half of the responses: a rule of this program.
    package var losesMostAnswers: Bool { responses > 0 && effectiveSize * 2 < Double(responses) }

    /// Rakes what was counted to its margins.
    ///
    /// Those who gave no answer to the question of a margin keep, together with those whose choice is to, the
    /// share that they have.
    ///
    /// - Throws: ``Faults`` where there are people outside and none in the sample to stand for them.
    package init(_ tally: StratifiedTally) throws(Faults) {
        let strata = tally.strata.mapValues(\.counts.responses).sorted { $0.key.lexicographicallyPrecedes($1.key) }
        let people = strata.reduce(0) { $0 + $1.value }
        let counts = tally.margins.margins.indices.map { margin in
            strata.reduce(into: Array(repeating: 0, count: tally.margins.margins[margin].targets.count + 1)) {
                $0[$1.key[margin]] += $1.value
            }
        }
        try Self.requireSomebody(in: counts, of: tally)
        let targets = zip(tally.margins.margins, counts).map { margin, counts -> [Double] in
            let missing = counts.last ?? 0
            let targets = margin.targets.map { $0 ?? 0 }
            let sum = targets.reduce(0, +)
            return targets.map { $0 / sum * Double(people - missing) } + [Double(missing)]
        }
        let raking = Raking(strata.map { Raking.Cell($0.key, count: $0.value) }, to: people > 0 ? targets : [])
        var size = EffectiveSampleSize()
        for (stratum, weight) in zip(strata, raking.weights) { size.add(weight, times: stratum.value) }
        let weights = Dictionary(zip(strata.map(\.key), raking.weights)) { first, _ in first }
        source = tally.margins.source
        hasConverged = raking.hasConverged
        rounds = raking.rounds
        largestGap = 100 * raking.largestGap
        smallestWeight = raking.weights.min() ?? 1
        largestWeight = raking.weights.max() ?? 1
        responses = people
        effectiveSize = size.value
        self.weights = weights
        parts = tally.margins.margins.indices.flatMap { index -> [Part] in
            let margin = tally.margins.margins[index]
            let weighted = strata.reduce(into: counts[index].map { _ in 0.0 }) {
                $0[$1.key[index]] += (weights[$1.key] ?? 0) * Double($1.value)
            }
            let choices = tally.plan.survey.choices(of: margin.question)
            return choices.indices.compactMap { place in
                guard margin.targets[place] != nil else { return nil }
                let choice = choices[place]
                return Part(
                    question: margin.question, code: choice.code.name, label: choice.readable,
                    sample: Self.share(counts[index].dropLast().map(Double.init), place),
                    target: Self.share(margin.targets.map { $0 ?? 0 }, place),
                    weighted: Self.share(weighted.dropLast(), place))
            }
        }
    }

    private static func share(_ amounts: some Collection<Double>, _ place: Int) -> Double {
        let sum = amounts.reduce(0, +)
        return sum > 0 ? 100 * Array(amounts)[place] / sum : 0
    }

    private static func requireSomebody(in counts: [[Int]], of tally: StratifiedTally) throws(Faults) {
        let log = FaultLog(file: tally.margins.file)
        for (margin, counts) in zip(tally.margins.margins, counts) where counts.contains(where: { $0 > 0 }) {
            for case (let place, let target?) in margin.targets.enumerated() where target > 0 && counts[place] == 0 {
                let code = tally.plan.survey.choices(of: margin.question)[place].code
                log.report(
                    "nobody-to-weight", at: margin.places[place],
                    "nobody among the responses chose \"\(code)\", so nobody can stand for these people",
                    help: ["weight without \"\(margin.question)\", or reach some of them first"])
            }
        }
        try log.throwIfBroken()
    }
}
