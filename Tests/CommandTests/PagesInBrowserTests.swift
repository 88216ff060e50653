import Foundation
import Testing

/// Pages as a real browser shows them, and as axe-core judges them.
@Suite(
    .enabled(
        if: PythonTools.has("playwright"), "playwright is not installed (make test-tools): nothing was tested"))
struct PagesInBrowserTests {
    private let folder: WorkFolder

    init() throws { folder = try WorkFolder() }

    private func findings(in pages: [String], widths: [Int]) throws -> [String] {
        let arguments = ["-B", PythonTools.script("page_check.py"), "/usr/bin/chromium"]
        let result = try folder.bigconvo.run(
            PythonTools.path("python"), arguments + pages + ["--widths"] + widths.map(String.init))
        #expect(result.errors.isEmpty, "\(result.errors)")
        return result.output.split(separator: "\n").map(String.init)
    }

    @Test("Posters and paper need nothing from elsewhere, fit a window from 320 pixels on, and pass WCAG 2.2 AA")
    func pages() throws {
        var pages: [String] = []
        for design in ["sunrise", "waves", "chat", "plain"] {
            pages.append("\(design).html")
            let result = try folder.bigconvo(
                "poster", "waiting", "--area", "portsmouth", "--design", design, "--format", "html", "--output",
                "\(design).html")
            #expect(result.status == 0, "\(result.errors)")
        }
        for sheet in ["a5", "strips"] {
            pages.append("\(sheet).html")
            _ = try folder.bigconvo("poster", "--sheet", sheet, "--format", "html", "--output", "\(sheet).html")
        }
        _ = try folder.bigconvo("print", "mental-health", "--format", "html", "--output", "paper.html")
        #expect(try findings(in: pages + ["paper.html"], widths: [320, 1280]) == [])
    }

    @Test("What was said and done, and a statement of it, fit a window from 320 pixels on, and pass WCAG 2.2 AA")
    func actions() throws {
        try folder.write(
            """
            actions:
              - {id: a, finding: We wait, recommendation: Open a drop-in, status: under way, due: 2026-01-01}
              - {id: b, finding: Nobody asks, recommendation: Ask, status: done, evidence: minutes, what-changed: They ask}
              - {id: c, finding: No night line, recommendation: Open it, status: not agreed, because: no money}
            """, to: "actions.yml")
        var pages: [String] = []
        for (name, arguments) in [
            ("page", ["said-did"]), ("sunrise", ["said-did", "--sheet", "a4"]),
            ("waves", ["said-did", "--sheet", "a3", "--design", "waves"]),
            ("chat", ["said-did", "--sheet", "a4", "--design", "chat"]),
            ("plain", ["said-did", "--sheet", "a4", "--design", "plain"]), ("statement", ["statement"]),
        ] {
            pages.append("\(name).html")
            let result = try folder.bigconvo.run(
                Program.path, ["actions"] + arguments + ["--output", "\(name).html"])
            #expect(result.status == 0, "\(result.errors)")
        }
        #expect(try findings(in: pages, widths: [320, 1280]) == [])
    }

    @Test("The square and the screen fill the window that they are for")
    func pictures() throws {
        for (sheet, width) in [("social", 1080), ("screen", 1920)] {
            _ = try folder.bigconvo("poster", "--sheet", sheet, "--format", "html", "--output", "\(sheet).html")
            #expect(try findings(in: ["\(sheet).html"], widths: [width]) == [])
        }
    }

    @Test("A page that asks for something, is too wide, or has words that nobody can read is found out")
    func foundOut() throws {
        try folder.write(
            """
            <!doctype html><html lang="en"><title>A page</title><main><h1>A page</h1><img src="http://example.org/x.png">
            <p style="color:#aaa;background:#fff">Faint</p><div style="width:2000px">Wide</div></main></html>
            """, to: "bad.html")
        let findings = try findings(in: ["bad.html"], widths: [320])
        for part in ["asks for http://example.org/x.png", "wider than the window", "color-contrast", "image-alt"] {
            #expect(findings.contains { $0.contains(part) }, "\(part)")
        }
    }
}
