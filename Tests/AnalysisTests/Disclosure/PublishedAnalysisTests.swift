import Interview
import Questionnaire
import Responses
import Testing

@testable import Analysis

struct PublishedAnalysisTests {
    /// Every item that is shown, over all and in groups.
    private func shown(_ analysis: PublishedAnalysis) -> [PublishedItem] {
        analysis.items + analysis.breakdowns.flatMap(\.groups).flatMap(\.items)
    }

    @Test("No count from one to nine is shown, no share of a base under 30", arguments: [5, 9, 12, 40, 90, 300])
    func smallNumbers(count: Int) throws {
        for seed in 1...4 {
            let tally = try MadeUp.tally(MadeUp.responses(count, seed: UInt64(seed)), by: ["age", "care"])
            let analysis = PublishedAnalysis(of: tally)
            var cells = [analysis.responses] + (analysis.modes + analysis.languages).map(\.count)
            cells += analysis.breakdowns.flatMap(\.groups).map(\.size)
            for item in shown(analysis) {
                cells += [item.answered, item.declined, item.skipped, item.notAsked] + item.lines.map(\.count)
                for line in item.lines where line.share != nil { #expect((item.answered.shown ?? 0) >= 30) }
                for average in item.averages where average.value != nil {
                    #expect((item.answered.shown ?? 0) >= 30)
                    #expect(![.smallest, .largest].contains(average.measure))
                }
            }
            #expect(cells.compactMap(\.shown).allSatisfy { $0 == 0 || $0 >= 10 })
        }
    }

    @Test("One of declined, skipped and not asked is always hidden, so nobody learns how few they are")
    func missing() throws {
        let analysis = PublishedAnalysis(of: try MadeUp.tally(MadeUp.responses(300), by: ["age"]))
        for item in shown(analysis) {
            #expect([item.declined, item.skipped, item.notAsked].contains(.hidden))
        }
    }

    @Test("A hidden choice is never alone where the base is shown", arguments: 1...20)
    func notAlone(seed: UInt64) throws {
        let analysis = PublishedAnalysis(of: try MadeUp.tally(MadeUp.responses(120, seed: seed), by: ["age", "care"]))
        for item in shown(analysis) where [.one, .scale, .yesNo, .grid].contains(item.kind) && !item.answered.isHidden {
            let choices = item.lines.filter { $0.measure == .choice }
            #expect(choices.count(where: \.count.isHidden) != 1)
        }
    }

    @Test("The few in no group cannot be worked out from the whole and its groups", arguments: 1...20)
    func differencing(seed: UInt64) throws {
        let rules = PublicationRules.standard
        // Three declined their age; what they said of "listened" is what is left of the whole.
        var responses = MadeUp.responses(150, seed: seed).filter { $0.answers["age"]?.answer != nil }
        responses += MadeUp.responses(3, seed: seed + 100).map { response in
            var response = response
            response.answers["age"] = .declined
            response.answers["listened"] = .answered(.choice("agree"))
            return response
        }
        let tally = try MadeUp.tally(responses, by: ["age"])
        let analysis = PublishedAnalysis(of: tally)
        let whole = try #require(analysis.items.first { $0.id == "listened" })
        let groups = analysis.breakdowns[0].groups.compactMap { $0.items.first { $0.id == "listened" } }
        func known(_ cell: PublishedCell) -> ClosedRange<Int> {
            cell.shown.map { $0 == 0 ? 0...0 : max(10, $0 - 2)...($0 + 2) } ?? 0...1_000_000
        }
        func row(_ item: PublishedItem) -> [ClosedRange<Int>] {
            item.lines.filter { $0.measure == .choice }.map { known($0.count) } + [known(item.answered)]
        }
        let rest = Array(repeating: 0...1_000_000, count: row(whole).count)
        var attacker = ShuttleAttacker(bounds: groups.map(row) + [rest, row(whole)])
        attacker.attack()
        let agreed = attacker.bounds[groups.count][1]
        #expect(agreed.contains(3))
        #expect(agreed.upperBound - agreed.lowerBound >= rules.threshold)
    }

    @Test("What everybody in a group chose is hidden")
    func everybody() throws {
        let responses = (0..<60).map { index in
            MadeUp.response([
                "age": .answered(.choice(index < 20 ? "11-13" : "14-15")),
                "listened": .answered(.choice(index < 20 || index % 2 == 0 ? "disagree" : "agree")),
            ])
        }
        let analysis = PublishedAnalysis(of: try MadeUp.tally(responses, by: ["age"]))
        let item = try #require(analysis.breakdowns[0].groups[0].items.first { $0.id == "listened" })
        #expect(try #require(item.lines.first { $0.code == "disagree" }).count == .hidden)
    }

    @Test("Fewer responses than the threshold publish nothing but the questions")
    func tooFew() throws {
        let analysis = PublishedAnalysis(of: try MadeUp.tally([MadeUp.response()], by: ["age"]))
        #expect(analysis.responses == .hidden)
        #expect(shown(analysis).allSatisfy { $0.answered == .hidden && $0.lines.allSatisfy(\.count.isHidden) })
    }

    @Test("For internal use the numbers are the raw ones")
    func internalUse() throws {
        let tally = try MadeUp.tally(MadeUp.responses(40))
        let analysis = PublishedAnalysis(of: tally, for: .internalUse)
        #expect(!analysis.isForPublication)
        #expect(analysis.responses == .count(40))
        for (item, counts) in zip(analysis.items, tally.counts.whole) {
            #expect(item.answered == .count(counts.states.answered))
        }
        #expect(analysis.figure("listened", "agree") == nil)
    }

    @Test("A poster gets a share and its base where both are published, else nothing")
    func figure() throws {
        let responses = (0..<100).map { index in
            MadeUp.response(["turn-to": .answered(.choices([index < 33 ? "nobody" : "friend"]))])
        }
        let analysis = PublishedAnalysis(of: try MadeUp.tally(responses))
        let figure = try #require(analysis.figure("turn-to", "nobody"))
        #expect(figure.label == "Nobody")
        #expect(figure.share.percent == 35)
        #expect(figure.base == 100)
        #expect(analysis.figure("turn-to", "xyzzy") == nil)
        #expect(analysis.figure("xyzzy", "nobody") == nil)
        #expect(analysis.figure("barriers", "waiting") == nil)
    }

    @Test("A placeholder stands for an answer that nobody knows on paper")
    func placeholder() throws {
        let analysis = PublishedAnalysis(of: try MadeUp.tally([]))
        #expect(analysis.items.first { $0.id == "again" }?.title == "You chose [their answer]. Again?")
    }
}

struct PublicationRulesTests {
    @Test("A threshold or a rounding out of range is a fault", arguments: [(4, 5), (31, 5), (10, 11), (10, -1)])
    func faults(threshold: Int, rounding: Int) {
        #expect(throws: Faults.self) { try PublicationRules(threshold: threshold, rounding: rounding) }
    }

    @Test("No rounding is 0 or 1", arguments: [0, 1])
    func none(rounding: Int) throws {
        #expect(try PublicationRules(rounding: rounding).rounded(13) == 13)
    }

    @Test(
        "What is known of a shown count holds it, and nothing shown is rounded under the threshold", arguments: 5...30)
    func known(threshold: Int) throws {
        for rounding in 0...min(threshold, 20) {
            let rules = try PublicationRules(threshold: threshold, rounding: rounding)
            for count in threshold...200 {
                #expect(rules.known(count).contains(count))
                #expect(rules.rounded(count) > 0)
            }
        }
    }

    @Test("A rough size leaves room for a threshold more people", arguments: [10, 24, 49, 99, 109, 524, 549, 5_000])
    func rough(size: Int) throws {
        let rough = try #require(RoughSize(size, under: .standard))
        #expect(rough.known.contains(size))
        #expect(rough.known.upperBound >= size + 10)
        #expect(RoughSize(9, under: .standard) == nil)
    }
}
