import Interview
import Questionnaire
import Responses
import Testing

@testable import Analysis

/// What is about to be published is audited before it is written.
struct PublicationValuesTests {
    private static let size = 400

    private static func figures(
        _ label: String, seed: UInt64, threshold: Int = 10, rounding: Int = 5, by names: [String] = ["age", "care"]
    ) throws -> EditionFigures {
        let rules = try PublicationRules(threshold: threshold, rounding: rounding)
        let tally = try MadeUp.tally(MadeUp.responses(size, seed: seed), by: names)
        return EditionFigures(label, tally, for: .publication(rules))
    }

    @Test("What one run publishes in several values holds, and none of it contradicts the rest", arguments: [1, 7])
    func holds(seed: UInt64) throws {
        let (before, now) = (try Self.figures("2025", seed: seed + 1), try Self.figures("2026", seed: seed))
        let comparison = try EditionComparison(of: [before, now])
        let findings = Findings(of: now, comparison: comparison)
        let publications =
            Publication.all(of: now.analysis) + Publication.all(of: comparison)
            + Publication.all(of: findings, latest: "2026")
        let audit = PublicationAudit(now.plan, latest: publications, editions: ["2025": before.plan])
        #expect(audit.holds, "\(audit.findings.prefix(3)) \(audit.contradictions) \(audit.unknown)")
        #expect(audit.hidden > 20)
        // Without the survey of the year before, less is known of that year, and still nothing contradicts.
        #expect(PublicationAudit(now.plan, latest: publications).holds)
    }

    @Test("The same responses told of twice under other rules do not hold, whatever the value they stand in")
    func twoRules() throws {
        let (fine, coarse) = (
            try Self.figures("2026", seed: 3, threshold: 5, rounding: 0), try Self.figures("2026", seed: 3, rounding: 0)
        )
        let before = try Self.figures("2025", seed: 4)
        let comparison = try EditionComparison(of: [before, fine])
        let audit = PublicationAudit(
            coarse.plan, latest: Publication.all(of: coarse.analysis) + Publication.all(of: comparison))
        #expect(!audit.holds && !audit.findings.isEmpty)
        #expect(audit.findings.allSatisfy { $0.edition == nil })
    }

    @Test("Another edition is other people: its numbers are attacked, and named with it")
    func otherEdition() throws {
        let now = try Self.figures("2026", seed: 5)
        let (fine, coarse) = (
            try Self.figures("2025", seed: 6, threshold: 5, rounding: 0), try Self.figures("2025", seed: 6, rounding: 0)
        )
        let latest = try [fine, coarse].flatMap { Publication.all(of: try EditionComparison(of: [$0, now])) }
        let audit = PublicationAudit(now.plan, latest: latest, editions: ["2025": fine.plan])
        #expect(!audit.findings.isEmpty && audit.findings.allSatisfy { $0.edition == "2025" })
        #expect(audit.contradictions.isEmpty && audit.impossibleEditions.isEmpty && !audit.holds)
    }

    @Test("An earlier report is held beside a later one: those who came since are attacked")
    func previous() throws {
        let responses = MadeUp.responses(Self.size, seed: 8)
        let analyses = try [390, 400].map { count in
            PublishedAnalysis(of: try MadeUp.tally(Array(responses.prefix(count))))
        }
        let audit = PublicationAudit(
            try MadeUp.plan(), latest: Publication.all(of: analyses[1]), earlier: Publication.all(of: analyses[0]))
        #expect(audit.findings.contains { $0.kind == .change })
    }

    @Test("How many ranked something is not told of groups, and is no secret where it is not certain that they are few")
    func rankings() throws {
        var section = Section("main", "Main")
        var age = Question(.one, "age", "How old are you?")
        age.isBreakdown = true
        age.choices = [Choice("young", "Young"), Choice("old", "Old")]
        var rank = Question(.rank, "first", "What comes first?")
        rank.choices = [Choice("a", "A"), Choice("b", "B")]
        section.questions = [age, rank]
        var survey = Survey("ranked", "Ranked")
        survey.sections = [section]
        // Everybody ranks all there is: of forty in each group, 25 or 12 put the one thing first.
        var tally = Tally(try TallyPlan(CheckedSurvey(survey), by: ["age"]))
        for person in 0..<80 {
            let isFirst = person < 25 || person >= 68
            tally.add(
                MadeUp.response([
                    "age": .answered(.choice(person < 40 ? "young" : "old")),
                    "first": .answered(.ranking(isFirst ? ["a", "b"] : ["b", "a"])),
                ]))
        }
        let analysis = PublishedAnalysis(of: tally, for: .publication(try PublicationRules(rounding: 0)))
        let ranked = analysis.items[1].lines.filter { $0.measure == .ranked }
        #expect(ranked.map(\.count) == [.count(80), .count(80)])
        #expect(PublicationAudit(tally.plan, latest: Publication.all(of: analysis)).findings.isEmpty)
        // That few of a group ranked it, or did not, is one.
        func row(_ measure: String, _ count: PublishedCell, of code: String = "", in group: String? = nil)
            -> PublishedRow
        {
            PublishedRow(
                breakdown: group == nil ? "" : "age", group: group ?? "", item: "first", measure: measure, code: code,
                count: count)
        }
        let rows = [
            row("answered", .count(200)), row("answered", .count(100), in: "young"),
            row("answered", .count(100), in: "old"),
            row("ranked", .count(100), of: "a"), row("ranked", .count(95), of: "a", in: "old"),
            row("ranked", .hidden, of: "a", in: "young"),
        ]
        let audit = PublicationAudit(
            tally.plan, latest: [Publication(rows, under: try PublicationRules(rounding: 0))])
        #expect(audit.findings.map(\.label) == ["A: ranked", "answered"])
        #expect(audit.findings.allSatisfy { $0.range == 5...5 })
    }

    @Test("Raw numbers are no publication")
    func internalUse() throws {
        let raw = PublishedAnalysis(of: try MadeUp.tally(MadeUp.responses(50)), for: .internalUse)
        #expect(Publication.all(of: raw).isEmpty)
    }

    @Test("The ways in which people came add up, so a hidden one is attacked too")
    func modes() throws {
        func audit(_ responses: PublishedCell) throws -> PublicationAudit {
            let rows = [
                PublishedRow(measure: "responses", count: responses),
                PublishedRow(measure: "mode", code: "kiosk", count: .count(100)),
                PublishedRow(measure: "mode", code: "paper", count: .hidden),
                PublishedRow(measure: "mode", code: "online", count: .count(0)),
                PublishedRow(measure: "mode", code: "workshop", count: .count(0)),
                PublishedRow(measure: "mode", code: "interview", count: .count(0)),
            ]
            return PublicationAudit(try MadeUp.plan(), latest: [Publication(rows, under: .standard)])
        }
        let finding = try #require(try audit(.count(105)).findings.first)
        #expect(finding.label == "responses by way: paper" && finding.range == 1...9)
        #expect(try audit(.about(100)).holds)
    }
}
