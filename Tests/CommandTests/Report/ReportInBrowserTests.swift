import Foundation
import Testing

/// The page of a report in a real browser.
@Suite(
    .enabled(
        if: PythonTools.has("playwright"), "playwright is not installed (make test-tools): nothing was tested"))
struct ReportInBrowserTests {
    private func run(_ folder: WorkFolder, _ script: String, _ arguments: [String]) throws -> [String] {
        let result = try folder.bigconvo.run(
            PythonTools.path("python"), ["-B", PythonTools.script(script), "/usr/bin/chromium"] + arguments)
        #expect(result.errors.isEmpty, "\(result.errors)")
        return result.output.split(separator: "\n").map(String.init)
    }

    /// A report with everything on it: two editions, a benchmark, actions, and words of every kind.
    private func folder() throws -> WorkFolder {
        let folder = try WorkFolder.consultation(of: 500, seed: 7)
        for arguments in [
            ["rehearse", "mental-health", "--people", "300", "--seed", "8", "--output", "b.csv"],
            ["import", "b.csv", "--survey", "mental-health", "--output", "earlier.csv"],
        ] { try #require(try folder.bigconvo.run(Program.path, arguments).status == 0) }
        try folder.write(
            """
            title: "<script>alert(1)</script> & </svg>"
            publisher: The Youth Commission
            foreword: |
              # Why we asked

              Because <b>nobody</b> had. [Read on](javascript:alert(1)).
            priorities:
              - title: Waiting
                questions: [barriers, waited]
                themes: [waiting]
            partners: ["=HYPERLINK(1)"]
            """, to: "report.yml")
        try folder.write(
            """
            actions:
              - id: drop-in
                finding: We wait too long.
                priority: Waiting
                recommendation: Open a drop-in in every town, and keep it open when school is out.
                status: proposed
            """, to: "actions.yml")
        let result = try folder.bigconvo.run(
            Program.path,
            ["report", "mental-health", "responses.csv", "--before", "earlier.csv", "--by", "age,area", "--no-pdf"])
        try #require(result.status == 0, "\(result.errors)")
        return folder
    }

    @Test(
        "It needs nothing from elsewhere, fits every window from 320 to 1920 pixels, and passes WCAG 2.2 AA, light and dark"
    )
    func pages() throws {
        let folder = try folder()
        let pages = ["report/index.html", "report/easy-read.html"]
        #expect(try run(folder, "page_check.py", pages + ["--widths", "320", "768", "1920"]) == [])
    }

    @Test("It is used with the keyboard alone, and read without its script")
    func keyboard() throws {
        #expect(try run(try folder(), "report_check.py", ["report/index.html"]) == [])
    }

    @Test("From right to left it passes as well")
    func rightToLeft() throws {
        let folder = try folder()
        let page = try folder.read("report/index.html")
        try folder.write(page.replacing("<html lang=\"en\">", with: "<html lang=\"ar\" dir=\"rtl\">"), to: "rtl.html")
        #expect(try run(folder, "page_check.py", ["rtl.html", "--widths", "320", "1280"]) == [])
    }
}
