import Interview
import Responses
import Testing

@testable import Analysis

struct TallyTests {
    @Test("Parts add up to the whole, however the responses are dealt out and in whatever order", arguments: 1...5)
    func merging(seed: UInt64) throws {
        var random = SplitMix(seed)
        let responses = MadeUp.responses(200, seed: seed)
        let whole = try MadeUp.tally(responses, by: ["age", "care"])
        var parts = try (0..<4).map { _ in Tally(try MadeUp.plan(by: ["age", "care"])) }
        for response in responses.shuffled(using: &random) {
            parts[Int.random(in: 0..<4, using: &random)].add(response)
        }
        // ((a + b) + c) + d, and d + (c + (b + a)).
        var left = parts[0]
        for part in parts.dropFirst() { left.merge(part) }
        var right = parts[0]
        for var part in parts.dropFirst() {
            part.merge(right)
            right = part
        }
        #expect(left.counts == whole.counts)
        #expect(right.counts == whole.counts)
        #expect(PublishedAnalysis(of: left) == PublishedAnalysis(of: whole))
    }

    @Test("An empty tally changes nothing")
    func zero() throws {
        let tally = try MadeUp.tally(MadeUp.responses(30))
        var left = tally
        left.merge(try MadeUp.tally([]))
        var right = try MadeUp.tally([])
        right.merge(tally)
        #expect(left.counts == tally.counts)
        #expect(right.counts == tally.counts)
    }

    @Test("The four states of every item add up to the responses, and of every group to its size", arguments: 1...3)
    func states(seed: UInt64) throws {
        let tally = try MadeUp.tally(MadeUp.responses(150, seed: seed), by: ["age"])
        for (item, counts) in zip(tally.plan.items, tally.counts.whole) {
            #expect(counts.states.responses == 150)
            if item.content == .distribution { #expect(counts.counts.reduce(0, +) == counts.states.answered) }
            if item.content == .ranking { #expect(counts.firsts.reduce(0, +) == counts.states.answered) }
            if item.content == .numbers { #expect(counts.values.count == counts.states.answered) }
        }
        let sizes = tally.counts.whole[0].counts
        for (group, size) in zip(tally.counts.groups[0], sizes) {
            #expect(group.last?.states.responses == size)
        }
    }

    @Test("Each state is counted as itself, and what was not asked is worked out")
    func eachState() throws {
        let tally = try MadeUp.tally([
            MadeUp.response(["age": .declined, "waited": .answered(.number(3))]),
            MadeUp.response([
                "age": .answered(.choice("14-15")), "turn-to": .answered(.choices(["camhs"])),
                "waited": .answered(.number(8)),
            ]),
            MadeUp.response(["turn-to": .answered(.choices(["camhs", "friend"]))]),
        ])
        let age = tally.counts.whole[0].states
        #expect((age.answered, age.declined, age.skipped, age.notAsked) == (1, 1, 1, 0))
        let waited = try item("waited", of: tally).states
        #expect((waited.answered, waited.declined, waited.skipped, waited.notAsked) == (1, 0, 1, 1))
    }

    @Test("A row left blank in an answered grid was skipped")
    func gridRow() throws {
        let tally = try MadeUp.tally([MadeUp.response(["trust": .answered(.rows(["school": "agree"]))])])
        #expect(try item("trust/school", of: tally).states.answered == 1)
        #expect(try item("trust/school", of: tally).counts == [0, 1, 0, 0, 0])
        #expect(try item("trust/police", of: tally).states.skipped == 1)
    }

    @Test("Respondents are counted, not mentions, and what they wrote beside")
    func mentions() throws {
        let answer = GivenAnswer.answered(.choices(["friend", "other"]), writeIns: ["other": "My nan"])
        let turnTo = try item("turn-to", of: MadeUp.tally([MadeUp.response(["turn-to": answer])]))
        #expect(turnTo.states.answered == 1)
        #expect(turnTo.counts == [1, 0, 1, 0])
        #expect(turnTo.writeIns == [0, 0, 1, 0])
    }

    @Test("Rankings count first choices, places and times ranked")
    func ranking() throws {
        let tally = try MadeUp.tally([
            MadeUp.response(["priorities": .answered(.ranking(["school", "waiting"]))]),
            MadeUp.response(["priorities": .answered(.ranking(["waiting"]))]),
        ])
        let priorities = try item("priorities", of: tally)
        #expect(priorities.firsts == [1, 0, 1])
        #expect(priorities.counts == [2, 0, 1])
        #expect(priorities.placeSums == [3, 0, 1])
    }

    @Test("Texts are counted once for each theme, and where there is none")
    func themes() throws {
        let texts = ["wait wait wait", "scared to wait", "no bus"]
        let tally = try MadeUp.tally(texts.map { MadeUp.response(["barriers": .answered(.text($0))]) })
        let barriers = try item("barriers", of: tally)
        #expect(barriers.counts == [2, 1])
        #expect(barriers.withoutTheme == 1)
    }

    @Test("A code that the survey does not have is no answer")
    func unknownCode() throws {
        let tally = try MadeUp.tally([
            MadeUp.response([
                "age": .answered(.choice("99")), "turn-to": .answered(.choices(["x"])),
                "priorities": .answered(.ranking(["x"])), "trust": .answered(.rows(["school": "x"])),
                "listened": .answered(.number(.nan)),
            ])
        ])
        for counts in tally.counts.whole { #expect(counts.states.answered == 0) }
        #expect(tally.counts.whole[0].states.skipped == 1)
    }

    @Test("Modes and languages are counted apart")
    func modes() throws {
        let tally = try MadeUp.tally([
            MadeUp.response(), MadeUp.response(mode: .paper), MadeUp.response(mode: .paper, language: "pl"),
        ])
        #expect(tally.counts.responsesByMode == [.kiosk: 1, .paper: 2])
        #expect(tally.counts.responsesByLanguage == ["en": 2, "pl": 1])
    }

    @Test("Demographics are never crossed: one breakdown is not counted within another")
    func crossing() throws {
        let tally = try MadeUp.tally(MadeUp.responses(50), by: ["age", "care"])
        for group in tally.counts.groups.joined() {
            #expect(group[0].states.responses == 0)
            #expect(group[1].states.responses == 0)
        }
        let published = PublishedAnalysis(of: tally, for: .internalUse)
        let shown = published.breakdowns.flatMap(\.groups).flatMap(\.items)
        #expect(!shown.isEmpty)
        #expect(shown.allSatisfy { !["age", "care"].contains($0.id) })
    }

    private func item(_ id: String, of tally: Tally) throws -> ItemTally {
        tally.counts.whole[try #require(tally.plan.items.firstIndex { $0.id == id })]
    }
}

struct HistogramTests {
    @Test(
        "Quartiles are those of a spreadsheet",
        arguments: [
            (values: [1.0, 2, 3, 4], quartiles: [1.75, 2.5, 3.25]),
            (values: [7.0], quartiles: [7, 7, 7]),
            (values: [2.0, 2, 2, 9], quartiles: [2, 2, 3.75]),
            (values: [5.0, 1, 3], quartiles: [2, 3, 4]),
        ])
    func quartiles(values: [Double], quartiles: [Double]) {
        #expect([0.25, 0.5, 0.75].map { Histogram(values).quantile($0) } == quartiles)
    }

    @Test("Nothing has no average")
    func empty() {
        #expect(Histogram().mean == nil)
        #expect(Histogram().median == nil)
    }

    @Test("Nought and minus nought are one number")
    func noughts() {
        #expect(Histogram([0.0, -0.0]).countByValue == [0: 2])
    }
}
