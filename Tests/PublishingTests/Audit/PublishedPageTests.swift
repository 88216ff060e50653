import Analysis
import Foundation
import Interview
import Questionnaire
import Responses
import Testing

@testable import Publishing

/// What people read says the same as what programs read, and an audit can read both.
struct PublishedPageTests {
    private struct Place: Hashable {
        let part: [String]

        init(_ row: PublishedRow) { part = [row.breakdown, row.group, row.item, row.measure, row.code] }
    }

    private static let tallies: [(name: String, tally: @Sendable () throws -> Tally)] = [
        ("grid", { try MadeUpAnalysis.tally(by: ["age"]) }), ("everything", { try MadeUpConsultation.tally() }),
    ]

    /// What stands in a file, as numbers by their places, without what is said of the whole document.
    private func read(_ name: String, _ bytes: [UInt8], _ plan: TallyPlan) throws -> [Place: PublishedRow] {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.appending(path: name).path
        try WholeFile.write(bytes, to: path)
        let file = try #require(try PublishedFile(reading: path, of: plan), "\(name) is not read")
        #expect(file.unplaced == 0, "\(name)")
        return Dictionary(file.rows.map { (Place($0), $0) }) { first, _ in first }
    }

    private func written(_ analysis: PublishedAnalysis, _ format: FigureFormat) -> [UInt8] {
        var text = ""
        format.write(analysis, to: &text)
        return Array(text.utf8)
    }

    private func expectSame(
        _ name: String, _ own: [Place: PublishedRow], as json: [Place: PublishedRow], leavingOut: Set<String>
    ) {
        for (place, row) in own {
            guard let other = json[place] else {
                Issue.record("\(name) has \(place.part) and JSON has not")
                continue
            }
            #expect(row.count.shown == other.count.shown, "\(name): \(place.part)")
            #expect(row.value == other.value, "\(name): \(place.part)")
            if row.count.isHidden, other.percent != nil {
                #expect(row.percent == other.percent, "\(name): \(place.part)")
            }
        }
        let missing = json.keys.filter { own[$0] == nil && !leavingOut.contains($0.part[3]) }
        #expect(missing.isEmpty, "\(name) leaves out \(missing.map(\.part).prefix(5))")
    }

    @Test("Text of every width, Markdown, CSV and a workbook say what JSON says", arguments: [0, 1])
    func sameFigures(_ number: Int) throws {
        let (_, tally) = Self.tallies[number]
        let counted = try tally()
        let analysis = PublishedAnalysis(of: counted)
        let plan = counted.plan
        let json = try read("a.json", written(analysis, .json), plan)
        #expect(json.count > 20)
        let ways: Set<String> = ["mode", "language", "top-two"]
        for width in [40, 60, 80, 120, 200] {
            let text = try read("a.txt", written(analysis, .text(columns: width)), plan)
            expectSame(
                "text \(width)", text, as: json,
                leavingOut: ways.union(width < 80 ? ["mean-rank", "ranked"] : []).union(["write-in", "ranked"]))
        }
        let markdown = try read("a.md", written(analysis, .markdown), plan)
        expectSame("markdown", markdown, as: json, leavingOut: ways.union(["write-in", "ranked"]))
        expectSame("csv", try read("a.csv", written(analysis, .csv), plan), as: json, leavingOut: [])
        let workbook = try read("a.xlsx", try AnalysisWorkbook(analysis).bytes(called: "a.xlsx"), plan)
        expectSame("workbook", workbook, as: json, leavingOut: ways.union(["responses"]))
    }

    @Test("The audit of a page finds what the audit of the same figures finds")
    func sameAudit() throws {
        let tally = try MadeUpConsultation.tally()
        let analysis = PublishedAnalysis(of: tally)
        for format in [FigureFormat.text(columns: 80), .markdown] {
            var text = ""
            format.write(analysis, to: &text)
            let name = format == .markdown ? "a.md" : "a.txt"
            let page = PageFigures(try #require(PageBlock.blocks(of: text, in: name)), of: tally.plan)
            #expect(page.threshold == 10 && page.rounding == 5 && !page.isInternal)
            let audit = PublicationAudit(
                tally.plan, latest: [Publication(page.rows, under: .standard)] + Publication.all(of: analysis))
            let alone = PublicationAudit(tally.plan, latest: Publication.all(of: analysis))
            #expect(audit.findings == alone.findings && audit.contradictions.isEmpty && audit.unknown.isEmpty)
        }
    }

    @Test("Raw numbers are told from others in every kind of page")
    func internalUse() throws {
        let tally = try MadeUpAnalysis.tally()
        let analysis = PublishedAnalysis(of: tally, for: .internalUse)
        for (name, bytes) in [
            ("a.txt", written(analysis, .text(columns: 80))), ("a.md", written(analysis, .markdown)),
            ("a.xlsx", try AnalysisWorkbook(analysis).bytes(called: "a.xlsx")),
        ] {
            let faults = #expect(throws: Faults.self) { try read(name, bytes, tally.plan) }
            #expect(faults?.diagnostics.map(\.id) == ["not-for-publication"], "\(name)")
        }
    }

    @Test("A page of HTML is read by its headings, its tables and its words")
    func html() throws {
        let page = """
            <html><head><title>x</title><style>td > b { x: y }</style></head><body><h2>Are you in care?</h2>
            <table><thead><tr><td></td><th>people</th><th>share</th></tr></thead><tbody>
            <tr><th scope="row">Yes</th><td>40</td><td>20%</td></tr>
            <tr><th scope="row">No</th><td>about&nbsp;155</td><td>78%</td></tr>
            <tr><th>Not sure</th><td>[c]</td><td></td></tr></tbody></table>
            <p class="note">Answered: 200. Preferred not to say: [c]. Skipped: [c]. Not&#32;asked: 0.</p>
            <!-- <table><tr><td>no</td></tr></table> --><p>5 &lt; 6 &amp; so on</body></html>
            """
        let blocks = HTMLBlocks(page).blocks
        #expect(blocks.last == .text("5 < 6 & so on"))
        let figures = PageFigures(blocks, of: try MadeUpAnalysis.tally().plan).rows
        #expect(
            figures.map(\.measure) == ["choice", "choice", "choice", "answered", "declined", "skipped", "not-asked"])
        #expect(figures.map(\.code).prefix(3) == ["yes", "no", "unsure"])
        #expect(figures.map(\.count).prefix(3) == [.count(40), .about(155), .hidden])
        #expect(figures[1].isSaidHow == false)
        // A page that is torn gives what stands on it.
        #expect(HTMLBlocks("<p>one<table><tr><td>two").blocks == [.text("one")])
    }

    @Test("A poster says about how many of how many wrote of its theme")
    func poster() throws {
        let copy = PosterSentence(
            theme: "waiting", words: Text("{share} of the {base} young people who answered talked about waiting."))
        let text =
            "What young people said\n\nAbout 1 in 3 of the 1,250 young people who\nanswered talked about waiting.\n"
        for name in ["a.txt", "a.md", "a.html"] {
            let words = name == "a.html" ? "<p>\(text)</p>" : text
            let figures = PosterFigure.all(in: try #require(PageBlock.blocks(of: words, in: name)), saidAs: [copy])
            #expect(figures.map(\.theme) == ["waiting"] && figures.map(\.base) == [1_250])
            #expect(figures.map(\.share) == [30...36])
        }
        #expect(PosterFigure.all(in: [.text("About 1 in 3 people talked about waiting.")], saidAs: [copy]).isEmpty)
    }
}
