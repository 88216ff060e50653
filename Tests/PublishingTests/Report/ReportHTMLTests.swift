import Crypto
import Foundation
import Questionnaire
import Testing

@testable import Publishing

struct ReportHTMLTests {
    private static let hostile = "<script>alert(1)</script></svg>\u{202E}=HYPERLINK(\"x\")\u{1B}[31m"

    private func page(_ contents: ReportContents) throws -> String { try ReportHTML().page(of: contents) }

    @Test("What people wrote is shown as they wrote it, and does nothing")
    func hostileWords() throws {
        let survey = MadeUpConsultation.survey(title: Text(Self.hostile), label: Text(Self.hostile))
        let report = "priorities:\n  - title: \(Self.hostile.yamlScalar)\n    questions: [safe]\n"
        for page in [
            try page(try MadeUpReport.contents(report, survey: survey)),
            try ReportHTML().easyRead(of: try MadeUpReport.contents(report, survey: survey)),
        ] {
            #expect(page.components(separatedBy: "<script>").count == 2, "the page's own script is the only one")
            #expect(!page.contains("\u{202E}") && !page.contains("\u{1B}"))
            #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;&lt;/svg&gt;"))
        }
        #expect(!MadeUpReport.markdown(try MadeUpReport.contents(report, survey: survey)).contains("<script>"))
    }

    @Test("The page allows its own script by its digest, and no other")
    func script() throws {
        let page = try page(try MadeUpReport.contents())
        let script = try #require(
            page.components(separatedBy: "<script>").last?.components(separatedBy: "</script>").first)
        let digest = Data(SHA256.hash(data: Data(script.utf8))).base64EncodedString()
        #expect(script.count > 500 && page.contains("script-src 'sha256-\(digest)'"))
        #expect(!page.contains("http://") && !page.contains("src="))
    }

    @Test("Where a survey is in another language, its words say so, and the report's own do not")
    func language() throws {
        var tree = MadeUpConsultation.survey().survey
        tree.languages = ["ar"]
        let page = try page(try MadeUpReport.contents(survey: CheckedSurvey(tree)))
        #expect(page.contains("<html lang=\"en\">"))
        #expect(page.contains("lang=\"ar\" dir=\"rtl\">Adults listen to me.</h3>"))
        #expect(!(try self.page(try MadeUpReport.contents())).contains("dir=\"rtl\""))
    }

    @Test("A designer's own template takes the place of the one that ships, and a broken one is a fault")
    func ownTemplates() throws {
        let own = SourceFile(name: "templates/report.mustache", text: "<p>{{title}}</p>")
        #expect(try ReportHTML(own: [own]).page(of: try MadeUpReport.contents()) == "<p>Made up (2026)</p>")
        let broken = SourceFile(name: "templates/report.mustache", text: "{{#parts}}")
        #expect(throws: Faults.self) { try ReportHTML(own: [broken]) }
    }

    @Test("A heat table shades what is shown and nothing that is hidden")
    func heat() throws {
        let table = ReportTable(
            "By: age",
            FigureTable(header: ["11 to 13"], rows: [.init("Waiting", ["34% (120)"]), .init("Money", ["[c]"])]),
            isByGroup: true, isShaded: true)
        let shown = ReportPageTable(table, of: "What would you change?")
        #expect(shown.rows.map { $0.cells.map(\.shade) } == [[4], [nil]] && shown.isOpen)
        let page = try page(try MadeUpReport.contents())
        #expect(page.contains("class=\"heat4\"") && !page.contains(">[c]</td>") == !page.contains("[c]</td>"))
        #expect(!page.contains("heat4\">[c]") && !page.contains("heat3\">[c]"))
    }
}
