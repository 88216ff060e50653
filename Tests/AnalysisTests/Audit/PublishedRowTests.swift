import Foundation
import Interview
import Questionnaire
import Responses
import Testing

@testable import Analysis

/// Which numbers an audit takes from values that are not written yet.
struct PublishedRowTests {
    private static let yes: PublishedRow = {
        var row = PublishedRow(item: "hurt", measure: "choice", count: .count(30), percent: 30)
        row.label = "Yes"
        return row
    }()

    @Test("A finding says its figure and those who answered; a sum of choices only these, and those who declined alone")
    func findings() {
        let answered = PublishedRow(item: "hurt", measure: "answered", count: .count(100))
        #expect(PublishedRow.rows(of: Self.yes, by: .most, base: .count(100)) == [answered, Self.yes])
        var sum = Self.yes
        sum.label = nil
        #expect(PublishedRow.rows(of: sum, by: .most, base: .count(100)) == [answered])
        let declined = PublishedRow(item: "hurt", measure: "declined", count: .count(30))
        #expect(PublishedRow.rows(of: Self.yes, by: .declined, base: .count(100)) == [declined])
        #expect(
            PublishedRow.rows(of: PublishedRow(measure: "choice", count: .hidden), by: .most, base: .hidden).isEmpty)
    }

    @Test("Who was heard from says how many took part, the states and choices of each question, and single answers")
    func reach() throws {
        var tally = Tally(try MadeUp.plan())
        for person in 0..<300 {
            let given: [String: GivenAnswer] = [
                "care": .answered(.choice(person < 60 ? "yes" : "no")),
                "age": .answered(.choice(["11-13", "14-15", "16-25"][person % 3])),
            ]
            tally.add(MadeUp.response(given, mode: person < 100 ? .paper : .kiosk))
        }
        func rows(_ text: String) throws -> [PublishedRow] {
            let margins = try Margins(
                reading: SourceFile(name: "b.yml", text: text), for: MadeUp.survey, to: .comparing)
            let reach = PublishedReach(of: PublishedAnalysis(of: tally), reached: Reached(), beside: margins)
            let publications = Publication.all(of: reach)
            #expect(publications.count == 1)
            return publications.flatMap(\.rows)
        }
        // No share is known of who is in care, so only the group that is told of first says how many they are.
        let both = try rows(
            "vulnerable:\n  in-care: care/yes\n  disabled: [age/11-13, age/14-15]\nmargins:\n  age:\n    11-13: 40%\n    14-15: 30%\n    16-25: 30%"
        )
        #expect(both.filter { $0.item == "care" }.map(\.code) == ["yes"])
        #expect(both.filter { $0.item == "care" }.map(\.count) == [.count(60)])
        #expect(
            both.filter { $0.item == "age" && $0.measure == "choice" }.map(\.count).prefix(3) == [
                .count(100), .count(100), .count(100),
            ])
        // A sum of several answers is no number of its own.
        #expect(both.count { $0.item == "age" && $0.measure == "choice" && $0.code == "11-13" } == 1)
        #expect(PublishedRow.states.allSatisfy { state in both.contains { $0.item == "age" && $0.measure == state } })
        #expect(both.filter { $0.measure == "responses" }.count == 1)
        #expect(both.filter { $0.measure == "mode" }.map(\.code) == ["kiosk", "paper"])
    }

    @Test("Of editions the last is the survey's own and bears no name; each says the ways in which its people came")
    func editions() throws {
        let figures = try [("before", 1), ("now", 2)].map { label, seed in
            EditionFigures(
                label, try MadeUp.tally(MadeUp.responses(150, seed: UInt64(seed))), for: .publication(.standard))
        }
        let comparison = try EditionComparison(of: figures)
        let compared = Publication.all(of: comparison)
        #expect(compared.map(\.edition) == ["before", nil])
        #expect(compared.allSatisfy { edition in edition.rows.contains { $0.measure == "mode" } })
        let findings = Findings(of: figures[1], comparison: comparison)
        #expect(Publication.all(of: findings, latest: "now").contains { $0.edition == nil })
        #expect(Publication.all(of: findings, latest: "now").allSatisfy { $0.edition != "now" })
    }

    @Test("An analysis of themes says its pairs, and who only denies a theme")
    func themes() throws {
        let codebook = Codebook(
            id: "barriers",
            themes: [
                Theme(id: "waiting", title: "Waiting", terms: [Term("wait*")]),
                Theme(id: "cost", title: "Cost", terms: [Term("cost*")]),
            ])
        let coder = try #require(ThemeCoder([codebook]))
        let plan = try TallyPlan(MadeUp.survey, themes: ["barriers": ThemeSorting(coder)])
        let texts = ["the wait and the cost", "no wait at all", "the cost", "the wait", "nothing"]
        let responses = (0..<200).map { MadeUp.response(["barriers": .answered(.text(texts[$0 % texts.count]))]) }
        let path = try ThemesTallyTests.file(of: responses, plan)
        defer { try? FileManager.default.removeItem(atPath: path) }
        var tally = ThemesTally(plan)
        try tally.add(path, called: "a.csv")
        let themes = PublishedThemes(of: tally)
        let rows = Publication.all(of: themes).flatMap(\.rows)
        #expect(rows.filter { $0.measure == "theme-pair" }.map(\.code) == ["waiting+cost"])
        #expect(rows.filter { $0.measure == "theme-pair" }.map(\.count) == [.count(40)])
        let denied = rows.filter { $0.measure == "theme-only-denied" }
        #expect(denied.map(\.code) == ["waiting", "cost"] && denied.map(\.count) == [.count(40), .count(0)])
        #expect(denied.allSatisfy { $0.item == "barriers" })
    }
}
