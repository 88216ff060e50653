import Questionnaire
import Responses
import Testing

@testable import Analysis

struct EditionComparisonTests {
    private func compare(
        _ tallies: [(String, Tally)], for release: Release = .internalUse, same: [String] = []
    ) throws -> EditionComparison {
        try EditionComparison(
            of: tallies.map { EditionFigures($0.0, $0.1, for: release) }, treatingAsSame: same)
    }

    /// General Social Survey, born in the country: 1978 1438 of 1530, 2016 1647 of 1886; chi-squared 42.8074.
    @Test("Two real waves come to the published statistic, and the fall is clear")
    func realWaves() throws {
        let comparison = try compare([
            ("1978", MadeUpEditions.tally(["yes": 1438, "no": 92])),
            ("2016", MadeUpEditions.tally(["yes": 1647, "no": 239])),
        ])
        let change = try #require(MadeUpEditions.line(comparison, "yes")?.change)
        #expect(abs(try #require(change.test).statistic - 42.8074) < 0.0001)
        #expect(change.verdict == .down)
        #expect(change.points == -6.7)
        #expect(change.upper < 0)
        // "No" says the same thing as "yes", and is not tested a second time. The two ages are one test.
        #expect(MadeUpEditions.line(comparison, "no")?.change?.verdict == .notTested)
        #expect(comparison.tests == 2)
    }

    @Test("For publication only what is shown is compared: rounded counts in, and hidden ones never")
    func rounded() throws {
        let editions = try [
            ("a", MadeUpEditions.tally(["yes": 101, "no": 103])), ("b", MadeUpEditions.tally(["yes": 152, "no": 52])),
        ]
        let published = try compare(editions, for: .publication(.standard))
        let shown = try #require(MadeUpEditions.line(published, "yes"))
        #expect(shown.figures.map { $0?.count } == [.count(100), .count(150)])
        let expected = try #require(TrendTest([(100, 205), (150, 205)], at: [0, 1]))
        #expect(shown.change?.test?.statistic == expected.statistic)
        let few = try compare(
            [("a", MadeUpEditions.tally(["yes": 100, "no": 4])), editions[1]], for: .publication(.standard))
        let line = try #require(MadeUpEditions.line(few, "no"))
        #expect(line.figures[0]?.count == .hidden)
        #expect(line.change == nil)
    }

    /// Whatever else is different in two tallies: where the published figures are the same, so is the comparison.
    @Test("A comparison is a function of what is published, so it gives away nothing more")
    func functionOfPublished() throws {
        var random = SplitMix(3)
        var byFigures: [[PublishedAnalysis]: EditionComparison] = [:]
        var met = 0
        for _ in 0..<120 {
            let tallies = try (0..<2).map { _ in
                try MadeUpEditions.tally(
                    ["yes": Int.random(in: 40...44, using: &random), "no": Int.random(in: 1...13, using: &random)],
                    by: ["age"])
            }
            let editions = zip(["a", "b"], tallies).map { EditionFigures($0, $1, for: .publication(.standard)) }
            let comparison = try EditionComparison(of: editions)
            let key = editions.map(\.analysis)
            if let other = byFigures[key] {
                met += 1
                #expect(other == comparison)
            }
            byFigures[key] = comparison
        }
        #expect(met > 20)
    }

    @Test("A difference that chance explains is no clear change")
    func noClearChange() throws {
        let comparison = try compare([
            ("a", MadeUpEditions.tally(["yes": 50, "no": 50])), ("b", MadeUpEditions.tally(["yes": 56, "no": 44])),
        ])
        #expect(MadeUpEditions.line(comparison, "yes")?.change?.verdict == .notClear)
        let few = try compare([
            ("a", MadeUpEditions.tally(["yes": 3, "no": 1])), ("b", MadeUpEditions.tally(["yes": 1, "no": 4])),
        ])
        #expect(MadeUpEditions.line(few, "yes")?.change?.verdict == .tooFew)
    }

    @Test("Three editions are tested for a trend, by their years where they have them")
    func trend() throws {
        let tallies = try [(2020, 30), (2021, 45), (2026, 80)].map { year, yes in
            ("\(year)", try MadeUpEditions.tally(["yes": yes, "no": 100 - yes]))
        }
        let comparison = try compare(tallies)
        let change = try #require(MadeUpEditions.line(comparison, "yes")?.change)
        let expected = try #require(TrendTest([(30, 100), (45, 100), (80, 100)], at: [2020, 2021, 2026]))
        #expect(change.test?.statistic == expected.statistic)
        #expect(change.verdict == .up && change.editions == 3 && change.points == 50)
        #expect(EditionFigures.areOutOfOrder(["2021", "2020"]) && !EditionFigures.areOutOfOrder(["b", "a"]))
    }

    @Test("A changed question is told of and not compared, unless it is to count as the same")
    func changedWording() throws {
        let old = MadeUpEditions.survey { $0.title = "Were you born in this country?" }
        let tallies = try [
            ("a", MadeUpEditions.tally(["yes": 50, "no": 50], of: old)),
            ("b", MadeUpEditions.tally(["yes": 80, "no": 20])),
        ]
        let strict = try compare(tallies)
        let item = try #require(strict.parts[0].items.first { $0.id == "born" })
        #expect(item.differences.map(\.edition) == [0])
        #expect(
            item.differences[0].changes == [
                QuestionChange(
                    part: .wording, before: "Were you born in this country?", after: "Were you born here?")
            ])
        #expect(!item.canBeCompared && item.lines.allSatisfy { $0.change == nil })
        #expect(item.figures.count { $0 != nil } == 2)
        let lenient = try compare(tallies, same: ["born"])
        #expect(MadeUpEditions.line(lenient, "yes")?.change?.verdict == .up)
        #expect(lenient.parts[0].items.first { $0.id == "born" }?.differences[0].isTreatedAsSame == true)
    }

    @Test("Each change of a question is found")
    func changes() throws {
        let changes: [(part: QuestionChange.Part, change: (inout Question) -> Void)] = [
            (.hint, { $0.hint = "A hint" }), (.limits, { $0.isRequired = true }),
            (.asked, { $0.condition = .isOneOf(Condition.Reference("age"), ["young"]) }),
            (.declining, { $0.choices.append(Choice("prefer-not-to-say")) }),
            (
                .choices,
                { question in
                    question.kind = .one
                    question.choices = [Choice("yes", "Yes"), Choice("no", "No"), Choice("maybe", "Maybe")]
                }
            ),
            (
                .choiceOrder,
                { question in
                    question.kind = .one
                    question.choices = [Choice("no", "No"), Choice("yes", "Yes")]
                }
            ),
        ]
        for (part, change) in changes {
            let comparison = try compare([
                ("a", MadeUpEditions.tally(["yes": 50, "no": 50], of: MadeUpEditions.survey(change))),
                ("b", MadeUpEditions.tally(["yes": 80, "no": 20])),
            ])
            let item = try #require(comparison.parts[0].items.first { $0.id == "born" })
            #expect(item.differences.flatMap(\.changes).map(\.part).contains(part), "\(part)")
            #expect(!item.canBeCompared)
        }
    }

    @Test("Names to count as the same that mean nothing are faults, with the nearest name")
    func unknownSame() throws {
        let tallies = try ["a", "b"].map { ($0, try MadeUpEditions.tally(["yes": 5])) }
        let faults = #expect(throws: Faults.self) { try compare(tallies, same: ["bornn"]) }
        #expect(faults?.diagnostics.map(\.id) == ["unknown-question"])
        #expect(faults?.diagnostics.first?.help == ["did you mean \"born\"?"])
    }

    @Test("New and gone questions are listed, and groups stand beside their own")
    func newAndGone() throws {
        let old = MadeUpEditions.survey { $0.id = "was-born" }
        let comparison = try compare([
            ("a", try Tally(TallyPlan(old))), ("b", MadeUpEditions.tally(["yes": 80, "no": 20], by: ["age"])),
        ])
        #expect(comparison.new.map(\.id) == ["born"])
        #expect(comparison.gone.map(\.id) == ["was-born"])
        #expect(comparison.parts.map(\.group) == [nil, "young", "old"])
        #expect(comparison.parts[1].sizes == [nil, .count(50)])
    }

    @Test("A way of answering that only one edition had is said, and one of nearly the same share is not")
    func modes() throws {
        var mixed = try MadeUpEditions.tally(["yes": 50, "no": 50])
        mixed.merge(try MadeUpEditions.tally(["yes": 30, "no": 30], mode: .paper))
        let comparison = try compare([("a", MadeUpEditions.tally(["yes": 50, "no": 50])), ("b", mixed)])
        #expect(comparison.modeShifts.map(\.mode) == ["online", "paper"])
        #expect(comparison.modeShifts.last?.shares == [0, 38])
        let alike = try compare([("a", mixed), ("b", mixed)])
        #expect(alike.modeShifts.isEmpty)
    }

    @Test("Nobody in one edition, or in both: nothing is compared and nothing breaks")
    func empty() throws {
        for release in [Release.internalUse, .publication(.standard)] {
            let comparison = try compare(
                [("a", MadeUpEditions.tally([:])), ("b", MadeUpEditions.tally(["yes": 80, "no": 20]))], for: release)
            #expect(comparison.tests == 0)
            #expect(try compare([("a", MadeUpEditions.tally([:])), ("b", MadeUpEditions.tally([:]))]).tests == 0)
        }
    }
}
