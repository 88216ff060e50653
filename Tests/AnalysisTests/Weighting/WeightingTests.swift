import Interview
import Questionnaire
import Responses
import Testing

@testable import Analysis

struct WeightingTests {
    private static let margins = """
        margins:
          care:
            yes: 1
            no: 3
        """

    private func tally(
        _ responses: some Sequence<Response>, margins: String = margins, by names: [String] = []
    ) throws -> StratifiedTally {
        let plan = try MadeUp.plan(by: names)
        let file = SourceFile(name: "margins.yml", text: margins)
        var tally = StratifiedTally(plan, by: try Margins(reading: file, for: plan.survey))
        for response in responses { tally.add(response) }
        return tally
    }

    /// So many made-up people, in care or not, who agree or not.
    private func people(_ count: Int, inCare: String?, _ listened: String) -> [Response] {
        var answers: [String: GivenAnswer] = ["listened": .answered(.choice(listened))]
        if let inCare { answers["care"] = .answered(.choice(inCare)) }
        return Array(repeating: MadeUp.response(answers), count: count)
    }

    @Test("Half of the sample is in care and a quarter of everybody, so each of them counts half")
    func weights() throws {
        let tally = try tally(people(40, inCare: "yes", "agree") + people(40, inCare: "no", "disagree"))
        let weighting = try Weighting(tally)
        #expect(weighting.hasConverged)
        #expect(weighting.smallestWeight.rounded(to: 9) == 0.5)
        #expect(weighting.largestWeight.rounded(to: 9) == 1.5)
        // 80 squared by 40 times a quarter and 40 times nine quarters.
        #expect(weighting.effectiveSize.rounded(to: 9) == 64)
        #expect(weighting.parts.map { $0.sample.rounded(to: 6) } == [50, 50])
        #expect(weighting.parts.map { $0.target.rounded(to: 6) } == [25, 75])
        #expect(weighting.parts.map { $0.weighted.rounded(to: 6) } == [25, 75])
        let analysis = PublishedAnalysis(of: tally, by: weighting)
        let listened = try #require(analysis.items.first { $0.id == "listened" })
        let agree = try #require(listened.lines.first { $0.code == "agree" })
        #expect(agree.share?.percent == 50)
        #expect(agree.weighted?.percent == 25)
        // Wilson's interval of a quarter of 64.
        let interval = try #require(WilsonInterval(count: 16, of: 64))
        #expect(agree.weighted?.lower == (100 * interval.lower).rounded(to: 1))
        #expect(listened.averages.first { $0.measure == .mean }?.weighted == 2.5)
        #expect(!analysis.isForPublication)
    }

    @Test("Who gave no answer to the question of a margin weighs what they weigh already")
    func noAnswer() throws {
        let tally = try tally(
            people(40, inCare: "yes", "agree") + people(40, inCare: "no", "agree")
                + people(20, inCare: nil, "disagree"))
        let weighting = try Weighting(tally)
        #expect(weighting.hasConverged)
        let listened = try #require(PublishedAnalysis(of: tally, by: weighting).items.first { $0.id == "listened" })
        #expect(listened.lines.first { $0.code == "disagree" }?.weighted?.percent == 20)
        #expect(weighting.parts.map { $0.weighted.rounded(to: 6) } == [25, 75])
    }

    @Test("A choice of which nobody knows how many there are keeps its share, and is none of the parts")
    func keep() throws {
        func people(_ age: String, _ count: Int) -> [Response] {
            Array(repeating: MadeUp.response(["age": .answered(.choice(age))]), count: count)
        }
        let tally = try tally(
            people("11-13", 30) + people("14-15", 30) + people("16-25", 40),
            margins: "margins:\n  age:\n    11-13: 1\n    14-15: 3\n    16-25: keep")
        let weighting = try Weighting(tally)
        #expect(weighting.parts.map(\.code) == ["11-13", "14-15"])
        #expect(weighting.parts.map { $0.weighted.rounded(to: 6) } == [25, 75])
        let age = try #require(PublishedAnalysis(of: tally, by: weighting).items.first { $0.id == "age" })
        #expect(age.lines.map(\.weighted?.percent) == [15, 45, 40])
    }

    @Test("Where nobody can stand for people there are, it is said where in the file")
    func nobody() throws {
        let tally = try tally(people(40, inCare: "no", "agree"))
        let faults = #expect(throws: Faults.self) { try Weighting(tally) }
        #expect(faults?.diagnostics.map(\.id) == ["nobody-to-weight"])
        #expect(faults?.diagnostics.first?.range?.start.line == 3)
    }

    @Test("No responses at all need no weights")
    func noResponses() throws {
        let tally = try tally([])
        let weighting = try Weighting(tally)
        #expect(weighting.effectiveSize == 0)
        #expect(weighting.hasConverged)
        let analysis = PublishedAnalysis(of: tally, by: weighting)
        #expect(analysis.items.flatMap(\.lines).allSatisfy { $0.weighted == nil })
    }

    @Test("The strata add up to the plain tally, in whatever parts and order", arguments: 1...5)
    func merges(seed: UInt64) throws {
        let responses = MadeUp.responses(200, seed: seed)
        let plain = try MadeUp.tally(responses, by: ["age"])
        let whole = try tally(responses, by: ["age"])
        #expect(whole.whole.counts == plain.counts)
        var parts = try tally(responses.suffix(120), by: ["age"])
        parts.merge(try tally(responses.prefix(80), by: ["age"]))
        #expect(parts.strata.mapValues(\.counts) == whole.strata.mapValues(\.counts))
        #expect(try Weighting(parts) == Weighting(whole))
    }

    @Test("Where everybody weighs the same, weighted figures are the plain ones", arguments: 1...5)
    func equalWeights(seed: UInt64) throws {
        let responses = MadeUp.responses(200, seed: seed)
        let first = try tally(responses)
        let counts = first.whole.counts
        let care = try #require(first.plan.items.firstIndex { $0.id == "care" })
        let own = counts.whole[care].counts
        let tally = try tally(
            responses, margins: "margins:\n  care:\n    yes: \(own[0])\n    no: \(own[1])", by: ["age"])
        let weighting = try Weighting(tally)
        #expect(weighting.effectiveSize.rounded(to: 6) == 200)
        let analysis = PublishedAnalysis(of: tally, by: weighting)
        let items = analysis.items + analysis.breakdowns.flatMap { $0.groups.flatMap(\.items) }
        for item in items {
            for line in item.lines { #expect(line.weighted == line.share, "\(item.id) \(line.code)") }
            for average in item.averages where average.weighted != nil && average.measure == .mean {
                #expect(average.weighted == average.value)
            }
        }
        // Weights of 1 leave Pearson's statistic as it is, but for the one person that a variance takes, where a
        // table has two columns and two rows; with more, the two tests are near each other.
        let plain = PublishedAnalysis(of: tally.whole, for: .internalUse).breakdowns.flatMap(\.differences)
        let weighted = analysis.breakdowns.flatMap(\.differences)
        #expect(weighted.map(\.item) == plain.map(\.item))
        #expect(weighted.allSatisfy { $0.method == .raoScott } && plain.allSatisfy { $0.method == .chiSquared })
    }
}
