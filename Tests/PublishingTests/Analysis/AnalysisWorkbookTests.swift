import Analysis
import Questionnaire
import Testing

@testable import Publishing

struct AnalysisWorkbookTests {
    private func workbook(
        _ survey: CheckedSurvey = MadeUpAnalysis.survey(), by names: [String] = [],
        for release: Release = .publication(.standard)
    ) throws -> Workbook {
        Workbook(PublishedAnalysis(of: try MadeUpAnalysis.tally(survey, by: names), for: release))
    }

    private func sheet(_ name: String, of workbook: Workbook) throws -> Workbook.Sheet {
        try #require(workbook.sheets.first { $0.name == name })
    }

    @Test("The first sheet explains, then each question has one, a grid one for all its rows")
    func sheets() throws {
        let workbook = try workbook(by: ["age"])
        #expect(workbook.sheets.map(\.name) == ["About", "age", "care", "feel", "Differences"])
        let about = try sheet("About", of: workbook).rows.flatMap(\.self)
        #expect(about.contains(.text("The Big Conversation (2026)", .title)))
        #expect(about.contains(.link("care", sheet: "care")))
        #expect(about.contains(.text("Are you in care?")))
        let feel = try sheet("feel", of: workbook).rows.flatMap(\.self)
        #expect(feel.contains(.text("I feel safe.", .heading)) && feel.contains(.text("I am heard.", .heading)))
    }

    @Test("Numbers are numbers, shares are shares, and a hidden number is [c]")
    func cells() throws {
        let care = try sheet("care", of: try workbook())
        let columns = ["", "Code", "People", "Given as", "Share", "From", "To", "Average"]
        #expect(care.rows.contains(columns.map { .text($0, .heading) }))
        #expect(
            care.rows.contains([
                .text("No"), .text("no"), .count(155), .text("rounded"), .percent(78, places: 0),
                .percent(71, places: 0), .percent(83, places: 0), .empty,
            ]))
        #expect(
            care.rows.contains([
                .text("Yes"), .text("yes"), .hidden, .text("hidden"), .empty, .empty, .empty, .empty,
            ]))
        #expect(care.rows.contains([.text("Answered"), .empty, .count(200), .text("rounded")]))
    }

    @Test("Groups stand side by side under the whole")
    func groups() throws {
        let care = try sheet("care", of: try workbook(by: ["age"]))
        #expect(care.rows.contains([.text("By: How old are you?", .heading)]))
        #expect(
            care.rows.contains([
                .text("No"), .text("no"), .count(95), .percent(79, places: 0), .count(60), .percent(75, places: 0),
            ]))
        #expect(care.rows.contains([.text("Yes"), .text("yes"), .hidden, .empty, .hidden, .empty]))
        // Questions that make groups are not broken down.
        let age = try sheet("age", of: try workbook(by: ["age"]))
        #expect(!age.rows.contains([.text("By: How old are you?", .heading)]))
    }

    @Test("A group that is hidden as a whole is [c] throughout")
    func hiddenGroup() throws {
        let rules = try PublicationRules(threshold: 30, rounding: 5)
        let survey = MadeUpAnalysis.survey()
        var tally = Tally(try TallyPlan(survey, by: ["age"]))
        for response in MadeUpAnalysis.people(60, aged: "11-15") + MadeUpAnalysis.people(12, aged: "16-25") {
            tally.add(response)
        }
        let analysis = PublishedAnalysis(of: tally, for: .publication(rules))
        #expect(analysis.breakdowns[0].groups.contains { $0.items.isEmpty })
        let care = try sheet("care", of: Workbook(analysis))
        for row in care.rows where row.first == .text("No") && row.count == 6 {
            #expect(Array(row[4...]) == [.hidden, .empty])
        }
    }

    @Test("Raw numbers are marked at the top of every sheet, and only they")
    func marked() throws {
        let warning = WorkbookCell.text(AnalysisWording.notForPublication, .warning)
        for sheet in try workbook(by: ["age"], for: .internalUse).sheets { #expect(sheet.rows.first == [warning]) }
        for sheet in try workbook(by: ["age"]).sheets { #expect(!sheet.rows.joined().contains(warning)) }
    }

    @Test("The same figures give the same file, and it is a ZIP archive")
    func bytes() throws {
        let analysis = PublishedAnalysis(of: try MadeUpAnalysis.tally(by: ["age"]))
        let bytes = try AnalysisWorkbook(analysis).bytes(called: "figures.xlsx")
        #expect(bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]))
        #expect(try AnalysisWorkbook(analysis).bytes(called: "other.xlsx") == bytes)
    }
}

struct SheetNamesTests {
    @Test(
        "A name is as near to the one that is wanted as a spreadsheet takes",
        arguments: [
            (["age"], ["age"]),
            (["age", "Age", "AGE"], ["age", "Age~2", "AGE~3"]),
            (["a/b[c]:d*e?f\\g'h"], ["a-b-c--d-e-f-g-h"]),
            (["history", "", "\u{1B}x"], ["history~2", "~2", "\u{FFFD}x"]),
            (
                [String(repeating: "x", count: 40), String(repeating: "x", count: 50)],
                [String(repeating: "x", count: 31), String(repeating: "x", count: 29) + "~2"]
            ),
            // Each of these is four units of UTF-16, and no part of one may stay.
            ([String(repeating: "🇬🇧", count: 10)], [String(repeating: "🇬🇧", count: 7)]),
        ] as [([String], [String])])
    func names(wanted: [String], expected: [String]) {
        var names = SheetNames()
        #expect(wanted.map { names.take($0) } == expected)
    }
}
