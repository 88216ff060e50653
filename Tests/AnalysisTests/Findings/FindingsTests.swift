import Foundation
import Interview
import Questionnaire
import Responses
import Signposting
import Testing

@testable import Analysis

struct FindingsTests {
    private func planted(_ share: Int, of size: Int = 400) throws -> Findings {
        let tally = try MadeUpEditions.tally(["yes": share, "no": size - share], by: ["age"])
        return Findings(of: EditionFigures("now", tally, for: .publication(.standard)))
    }

    @Test("No adjusted p-value is under the one that analyse or compare has for the same test")
    func neverSurer() throws {
        for number in 0..<6 {
            let editions = try MadeUpFindings.editions(number)
            let figures = editions.map { EditionFigures($0.label, $0.tally, for: .internalUse) }
            let comparison = try EditionComparison(of: figures)
            var search = FindingSearch(figures[1], comparison, .none)
            search.searchDifferences()
            let ofGroups = search.tests
            #expect(ofGroups > figures[1].analysis.breakdowns.flatMap(\.differences).count)
            search.searchChanges()
            let compared = comparison.parts.flatMap(\.tested).compactMap(\.line.change?.test?.pValue)
            let changes = search.pValues.dropFirst(ofGroups)
            #expect(changes.count == compared.count)
            for (own, other) in zip(changes, compared) { #expect(own >= other) }
            search.searchShares()
            let findings = Findings(of: figures[1], comparison: comparison)
            #expect(findings.tests == search.tests)
        }
    }

    /// Of a real difference: what is said here is said there, and with no smaller p.
    @Test("What is said to differ is what analyse says differs, with a p-value no smaller")
    func sameAsAnalyse() throws {
        var random = SplitMix(5)
        var met = 0
        for _ in 0..<40 {
            var tally = Tally(try TallyPlan(MadeUpEditions.survey(), by: ["age"]))
            let (young, old) = (Int.random(in: 40...90, using: &random), Int.random(in: 90...160, using: &random))
            for number in 0..<400 {
                let isOld = number.isMultiple(of: 2)
                let given: [String: GivenAnswer] = [
                    "born": .answered(.choice(number / 2 < (isOld ? old : young) ? "yes" : "no"), writeIns: [:]),
                    "age": .answered(.choice(isOld ? "old" : "young"), writeIns: [:]),
                ]
                tally.add(Response(mode: .online, language: "en", answers: Answers(given)))
            }
            let figures = EditionFigures("now", tally, for: .publication(.standard))
            let difference = try #require(figures.analysis.breakdowns[0].differences.first)
            let finding = Findings(of: figures).findings.first { $0.rule == .difference }
            guard let finding else { continue }
            met += 1
            #expect(finding.id == "difference/born/age")
            #expect(difference.isClear)
            #expect(try #require(finding.adjusted) >= difference.adjusted)
            #expect(finding.figures.map { $0.group?.code } == ["old", "young"])
            #expect(finding.gap.map { $0.lower > 0 } == true)
        }
        #expect(met > 10)
    }

    @Test("More than half is said only where it holds for every count that is rounded to those shown")
    func majority() throws {
        // As shown, 225 of 400 would do (p 0.012 among 3 tests); they may be 223 of 402, and that does not (p 0.028).
        #expect(try planted(225).findings.contains { $0.rule == .most } == false)
        #expect(try planted(245).findings.contains { $0.id == "most/born/yes" })
        #expect(try planted(155).findings.contains { $0.id == "most/born/no" })
        #expect(try planted(200).findings.contains { $0.rule == .most } == false)
    }

    @Test("Findings are a function of what is published, so they give away nothing more")
    func functionOfPublished() throws {
        var random = SplitMix(9)
        var byFigures: [PublishedAnalysis: Findings] = [:]
        var met = 0
        for _ in 0..<120 {
            let tally = try MadeUpEditions.tally(
                ["yes": Int.random(in: 70...74, using: &random), "no": Int.random(in: 1...13, using: &random)],
                by: ["age"])
            let figures = EditionFigures("now", tally, for: .publication(.standard))
            let findings = Findings(of: figures)
            if let other = byFigures[figures.analysis] {
                met += 1
                #expect(other == findings)
            }
            byFigures[figures.analysis] = findings
        }
        #expect(met > 20)
    }

    @Test("Nothing is said of nobody, of a handful, or of who answered")
    func edges() throws {
        for count in [0, 1, 9] {
            let findings = try planted(count, of: count)
            #expect(findings.findings.map(\.rule) == [.tooFew], "\(count)")
        }
        for number in 0..<4 {
            let editions = try MadeUpFindings.editions(number)
            let findings = try MadeUpFindings.findings(editions, for: .internalUse).findings
            #expect(!findings.contains { ["age", "care"].contains($0.item) })
            #expect(Set(findings.map(\.id)).count == findings.count)
            let tiers = findings.map(\.rule.tier)
            #expect(tiers == tiers.sorted())
            for (one, other) in zip(findings, findings.dropFirst()) where one.rule.tier == other.rule.tier {
                #expect(one.strength >= other.strength)
            }
        }
    }

    @Test("Of two answers that people can both give, as few as can be are taken to have given both")
    func overlap() {
        // Of 100, 60 and 40: nobody needs to have given both. 90 and 70: at least 60 did, and 40 decide.
        let none = FindingSearch.leastAhead((60...60, 40...40), of: 100...100)
        #expect(abs(none - IncompleteGamma.upper(0.5, 4.0 / 2)) < 1e-12)
        let many = FindingSearch.leastAhead((90...90, 70...70), of: 100...100)
        #expect(abs(many - IncompleteGamma.upper(0.5, 400.0 / 40 / 2)) < 1e-12)
        #expect(FindingSearch.leastAhead((60...60, 60...60)) == 1)
        #expect(FindingSearch.leastAhead((58...62, 57...59)) == 1)
    }

    @Test("A theme comes with the ids of the quotations that a person approved of it, and with no others")
    func quotations() throws {
        var tally = Tally(try MadeUpQuotes.plan())
        for number in 0..<60 {
            tally.add(MadeUpQuotes.response(number < 30 ? "it costs, and i wait" : "nothing at all"))
        }
        let said = [("money", "why", true), ("money", "why", false), ("waiting", "more", true)].enumerated().map {
            Quotation(
                theme: $1.0, question: $1.1, said: "it costs \($0)", isApproved: $1.2, approver: "AB",
                day: CalendarDay("2026-11-02"))
        }
        let file = QuotesFile(survey: "test", edition: "1", quotations: said)
        func findings(_ release: Release) -> [Finding] {
            Findings(of: EditionFigures("1", tally, for: release), quoting: file).findings
        }
        let published = findings(.publication(.standard))
        #expect(published.first { $0.id == "theme/why/money" }?.quotations == [said[0].id])
        #expect(published.first { $0.id == "theme/why/waiting" }?.quotations == [])
        // A part of a theme is not set beside the whole.
        let order = try #require(published.first { $0.rule == .noClearOrder })
        #expect(order.figures.map(\.labels) == [["Help"], ["Money"]])
        #expect(findings(.internalUse).flatMap(\.quotations).isEmpty)
    }

    @Test("The article has every rule, in the words that the program has")
    func article() throws {
        let place = URL(filePath: #filePath).appending(path: "../../../../Sources/Analysis/Analysis.docc/Findings.md")
        let text = try String(contentsOf: place.standardized, encoding: .utf8)
        let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        for rule in FindingRule.allCases {
            #expect(words.contains("**`\(rule.rawValue)`** \(rule.words)"), "\(rule.rawValue)")
        }
        #expect(words.components(separatedBy: "**`").count - 1 == FindingRule.allCases.count)
    }
}
