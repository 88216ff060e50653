import Interview
import Questionnaire
import Responses
import Testing

@testable import Analysis

struct PublishedDifferenceTests {
    /// Made-up people of one age, of whom so many agree.
    private func people(_ age: String, agree: Int, disagree: Int, friend: Int) -> [Response] {
        (0..<(agree + disagree)).map { index in
            MadeUp.response([
                "age": .answered(.choice(age)),
                "listened": .answered(.choice(index < agree ? "agree" : "disagree")),
                "turn-to": .answered(.choices([index < friend ? "friend" : "nobody"])),
            ])
        }
    }

    private func analysis(_ responses: [Response], _ release: Release) throws -> PublishedAnalysis {
        PublishedAnalysis(of: try MadeUp.tally(responses, by: ["age"]), for: release)
    }

    private let apart: [String: (agree: Int, disagree: Int)] = [
        "11-13": (agree: 15, disagree: 35), "14-15": (25, 25), "16-25": (80, 20),
    ]

    private func responses() -> [Response] {
        apart.sorted { $0.key < $1.key }.flatMap { age, counts in
            people(age, agree: counts.agree, disagree: counts.disagree, friend: 20)
        }
    }

    @Test("Raw numbers give the test of the raw table, one for a question of which one is chosen")
    func raw() throws {
        let differences = try analysis(responses(), .internalUse).breakdowns[0].differences
        let listened = try #require(differences.first { $0.item == "listened" })
        let test = try #require(ChiSquaredTest([[15, 35], [25, 25], [80, 20]]))
        #expect(listened.statistic == test.statistic)
        #expect(listened.pValue == test.pValue)
        #expect(listened.code == "")
        #expect(listened.isClear)
        #expect(differences.count { $0.item == "listened" } == 1)
    }

    @Test("Of several that can be chosen, each is compared with not choosing it")
    func againstRest() throws {
        let differences = try analysis(responses(), .internalUse).breakdowns[0].differences
        let friend = try #require(differences.first { $0.item == "turn-to" && $0.code == "friend" })
        let test = try #require(ChiSquaredTest([[20, 30], [20, 30], [20, 80]]))
        #expect(friend.statistic == test.statistic)
        // What nobody chose in any group cannot be compared.
        #expect(!differences.contains { $0.code == "camhs" })
    }

    @Test("All comparisons of an analysis are adjusted together")
    func adjusted() throws {
        let breakdowns = try analysis(responses(), .internalUse).breakdowns
        let differences = breakdowns.flatMap(\.differences)
        #expect(differences.count > 1)
        #expect(differences.map(\.adjusted) == HolmAdjustment.of(differences.map(\.pValue)))
    }

    @Test("For publication only what is shown is tested, and nothing where a count is hidden", arguments: 1...10)
    func published(seed: UInt64) throws {
        let random = MadeUp.responses(260, seed: seed)
        let analysis = try analysis(random, .publication(.standard))
        let breakdown = try #require(analysis.breakdowns.first)
        for difference in breakdown.differences {
            // Two groups at least show all that was compared.
            let shown = breakdown.groups.count { group in
                let lines = group.items.filter { $0.id == difference.item }.flatMap(\.lines)
                    .filter { [.choice, .first, .theme].contains($0.measure) }
                    .filter { difference.code.isEmpty || $0.code == difference.code }
                return !lines.isEmpty && lines.allSatisfy { !$0.count.isHidden }
            }
            #expect(shown > 1)
        }
        // The same figures, from other raw counts, give the same tests: nothing else goes into them.
        let again = PublishedBreakdown(
            question: breakdown.question, title: breakdown.title, groups: breakdown.groups,
            declined: breakdown.declined, skipped: breakdown.skipped, notAsked: breakdown.notAsked)
        let alone = again.comparisons.compactMap { PublishedDifference($0, in: again.groups) }
        #expect(alone.map(\.statistic) == breakdown.differences.map(\.statistic))
    }

    @Test("Few answers are not said to differ, and one group alone is not compared")
    func few() throws {
        let two = people("11-13", agree: 3, disagree: 0, friend: 0) + people("14-15", agree: 0, disagree: 3, friend: 3)
        let differences = try analysis(two, .internalUse).breakdowns[0].differences
        #expect(!differences.isEmpty)
        #expect(differences.allSatisfy { $0.isCautious && !$0.isClear })
        let one = try analysis(people("11-13", agree: 30, disagree: 30, friend: 30), .internalUse)
        #expect(one.breakdowns[0].differences.isEmpty)
    }
}
