import Analysis
import Foundation
import Questionnaire
import Responses
import Testing

@testable import Publishing

/// What people read of changes and findings says the same as what programs read, and an audit can read both.
struct ComparedPageTests {
    private struct Place: Hashable {
        let edition: String?
        let part: [String]

        init(_ edition: String?, _ row: PublishedRow) {
            self.edition = edition
            part = [row.breakdown, row.group, row.item, row.measure, row.label ?? row.code]
        }
    }

    private struct Made {
        let plan: TallyPlan
        let latest: EditionFigures
        let comparison: EditionComparison

        init() throws {
            let tally = try MadeUpConsultation.tally()
            plan = tally.plan
            latest = EditionFigures("2026", tally, for: .publication(.standard))
            let earlier = EditionFigures(
                "2025", try MadeUpConsultation.tally(.init(safe: 2)), for: .publication(.standard))
            comparison = try EditionComparison(of: [earlier, latest])
        }
    }

    /// What stands in a file, by edition and place.
    private func read(_ name: String, _ text: String, _ plan: TallyPlan) throws -> [Place: PublishedRow] {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.appending(path: name).path
        try WholeFile.write(Array(text.utf8), to: path)
        let file = try #require(try PublishedFile(reading: path, of: plan), "\(name) is not read")
        #expect(file.unplaced == 0, "\(name)")
        return Dictionary(
            file.figures.flatMap { figures in figures.rows.map { (Place(figures.edition, $0), $0) } }
        ) { first, _ in first }
    }

    private func written(_ comparison: EditionComparison, _ format: FigureFormat) -> String {
        var text = ""
        format.write(comparison, to: &text)
        return text
    }

    @Test("A comparison as text of every width and as Markdown says of every edition what JSON says")
    func compared() throws {
        let made = try Made()
        let json = try read("a.json", written(made.comparison, .json), made.plan)
        let pages: [(String, FigureFormat)] =
            [40, 60, 80, 120, 200].map { ("a.txt", .text(columns: $0)) } + [("a.md", .markdown)]
        for (name, format) in pages {
            let page = try read(name, written(made.comparison, format), made.plan)
            #expect(Set(page.keys.map(\.edition)) == [nil, "2025"], "\(name)")
            for (place, row) in page where row.value == nil {
                let other = try #require(json[place], "\(name) has \(place) and JSON has not")
                #expect(row.count.shown == other.count.shown, "\(name): \(place)")
            }
            // Within groups the top two of a scale stand for its steps, and less common lines are left out.
            let told: Set<String> = ["answered", "declined", "skipped", "not-asked", "choice", "first", "responses"]
            let missing = json.keys.filter { place in
                page[place] == nil
                    && (place.part[0].isEmpty
                        ? told.contains(place.part[3]) : ["answered", "group-size"].contains(place.part[3]))
            }
            #expect(missing.isEmpty, "\(name) leaves out \(missing.prefix(5))")
            #expect(page.keys.contains { $0.part[1] == "11-13" && $0.part[2] == "safe" && $0.part[3] == "choice" })
            #expect(page.values.contains { $0.measure == "mean" && $0.value != nil })
        }
    }

    @Test("Findings as text and as Markdown say what JSON says: each share, of whom, and of how many")
    func findings() throws {
        let made = try Made()
        let findings = Findings(of: made.latest, comparison: made.comparison)
        #expect(Set(findings.findings.map(\.rule)).count > 7)
        let json = try read("a.json", MadeUpConsultation.written(findings, as: .json), made.plan)
        for (name, format) in [("a.txt", FigureFormat.text(columns: 60)), ("a.md", .markdown)] {
            let page = try read(name, MadeUpConsultation.written(findings, as: format), made.plan)
            #expect(Set(page.keys) == Set(json.keys), "\(name)")
            for (place, row) in page {
                if row.measure == "answered" { #expect(row.count.shown == json[place]?.count.shown, "\(place)") }
                guard let roughly = row.roughly, row.measure != "declined" else { continue }
                #expect(roughly.lowerBound == json[place]?.percent && roughly.upperBound == json[place]?.percent)
                #expect(row.base == json[Place(place.edition, base(of: row))]?.count.shown, "\(place)")
            }
        }
    }

    private func base(of row: PublishedRow) -> PublishedRow {
        PublishedRow(
            breakdown: row.breakdown, group: row.group, item: row.item, measure: "answered", count: .hidden)
    }

    @Test("Where groups differ together each of the two that are named has its own share")
    func unpaired() throws {
        let plan = try Made().plan
        let text =
            "- \"Do you feel safe?\": the groups of \"How old are you?\" differ. \"Yes\": 39% of 100 who answered (likely"
            + " range 30% to 49%) in the group \"11 to 13\", 57% of about 110 who answered (likely range 47% to 66%) in the"
            + " group \"16 to 17\". Which of the groups differ from which cannot be told. [difference/safe/age]"
        let rows = try #require(FindingSentence(text, of: plan)).rows.map(\.row)
        #expect(rows.map(\.group) == ["11-13", "11-13", "16-17", "16-17"])
        #expect(rows.map(\.label) == [nil, "Yes", nil, "Yes"])
        #expect(rows.map { $0.roughly?.lowerBound } == [nil, 39, nil, 57])
        #expect(rows.compactMap(\.count.shown) == [100, 110])
        // What cannot be placed is counted, and not passed over.
        let page = PageFigures([.text(text.replacing("Do you feel safe?", with: "Do you feel old?"))], of: plan)
        #expect(page.rows.isEmpty && page.unplaced == 1)
    }

    @Test("An audit of findings in words finds what the shares in them give away")
    func audit() throws {
        let made = try Made()
        let page = PageFigures(
            [
                .text(
                    "\"Do you feel safe?\": more than half chose \"Yes\": 98% of 300 who answered (likely range 96% to 99%). [most/safe/yes]"
                )
            ],
            of: made.plan)
        let hidden = PublishedRow(item: "safe", measure: "choice", code: "no", count: .hidden)
        let rules = try PublicationRules(rounding: 0)
        let audit = PublicationAudit(made.plan, latest: [Publication(page.rows + [hidden], under: rules)])
        #expect(audit.findings.map(\.label) == ["No"] && audit.findings.first?.range == 3...9)
    }

    @Test("Which themes go together is read from a page and from JSON")
    func pairs() throws {
        let plan = try Made().plan
        let own = PublishedRow(item: "wish", measure: "theme-pair", code: "waiting+money", count: .count(15))
        let head = ["", "both", "by chance", "times", "phi"]
        let heading = PageBlock.heading("\(ThemesWording.together) [wish]")
        let page = PageFigures([heading, .table([head, ["Money + Waiting", "15", "8.2", "1.8", "0.31"]])], of: plan)
        #expect(page.rows == [own] && page.unplaced == 0)
        let other = PageFigures([heading, .table([head, ["Money + Fear", "15", "8.2", "1.8", "0.31"]])], of: plan)
        #expect(other.rows.isEmpty && other.unplaced == 1)
        let json = """
            {"schema": "bigconvo-themes", "forPublication": true, "rules": {"threshold": 10, "rounding": 5},
            "codebooks": [{"questions": [{"question": "wish",
            "pairs": [{"first": "waiting", "second": "money", "both": 15}]}]}]}
            """
        #expect(Array(try read("a.json", json, plan).values) == [own])
    }

    @Test("Who only denies a theme is read from a page and from JSON")
    func denied() throws {
        let plan = try Made().plan
        let own = PublishedRow(item: "wish", measure: "theme-only-denied", code: "waiting", count: .count(15))
        let head = ["", "people", "share", "likely range", "only denied"]
        let page = PageFigures(
            [.heading("A wish? [wish]"), .table([head, ["Waiting", "40", "20%", "15% to 26%", "15"]])], of: plan)
        #expect(page.rows.contains(own) && page.rows.count == 2 && page.unplaced == 0)
        let json = """
            {"schema": "bigconvo-themes", "forPublication": true, "rules": {"threshold": 10, "rounding": 5},
            "codebooks": [{"questions": [{"question": "wish",
            "denied": [{"theme": "waiting", "count": {"count": 15}}, {"theme": "money", "count": {"hidden": true}}]}]}]}
            """
        let rows = try read("a.json", json, plan)
        #expect(rows.count == 2 && rows.values.contains(own) && rows.values.contains { $0.count.isHidden })
    }

    @Test("PDFs and pictures are said not to be audited")
    func pictures() throws {
        let audit = PublicationAudit(try Made().plan, latest: [])
        let lines = AuditText(audit, files: ["a.json"], unread: ["report/report.pdf", "notes.yml"]).lines
        #expect(lines.contains("Not read: notes.yml"))
        #expect(lines.contains { $0.hasPrefix("Not audited: report/report.pdf. PDFs and pictures cannot be read") })
    }
}
