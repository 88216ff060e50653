import Foundation
import Testing

/// `report`, run as a person runs it, on made-up answers.
struct ReportCommandTests {
    private func report(_ folder: WorkFolder, _ arguments: [String]) throws -> Program.Result {
        try folder.bigconvo.run(Program.path, ["report", "mental-health", "responses.csv"] + arguments)
    }

    private func names(_ folder: WorkFolder, in path: String) -> Set<String> {
        Set(FileManager.default.subpaths(atPath: folder(path)) ?? [])
    }

    @Test("A report is a page, an easy page, Markdown, a PDF, a workbook and a data package that is valid")
    func everyFile() throws {
        let folder = try WorkFolder.consultation(of: 400, seed: 7)
        let result = try report(folder, [])
        #expect(result.status == 0, "\(result.errors)")
        #expect(result.output.hasPrefix("The report is in report:\n  index.html"))
        #expect(
            names(folder, in: "report") == [
                "index.html", "easy-read.html", "report.md", "report.pdf", "datapackage.json", "workbook.xlsx",
                "tables",
                "tables/figures.csv", "tables/findings.csv", "tables/who-we-reached.csv",
            ])
        let info = try folder.pdfInfo("report/report.pdf")
        #expect(info["Tagged"] == "yes" && info["Title"] == "The Big Conversation: mental health (2026)")
        let words = try folder.words(ofPDF: "report/report.pdf")
        #expect(words.contains("Adults who support me listen to me.") && words.contains("Where to turn"))
    }

    @Test(
        "The data package, with what changed, is one that frictionless finds no fault in",
        .enabled(if: PythonTools.has("frictionless")))
    func package() throws {
        let folder = try WorkFolder.consultation(of: 400, seed: 7)
        #expect(try report(folder, ["--before", "responses.csv", "--no-pdf"]).status == 1)
        for arguments in [
            ["rehearse", "mental-health", "--people", "300", "--seed", "8", "--output", "b.csv"],
            ["import", "b.csv", "--survey", "mental-health", "--output", "earlier.csv"],
        ] { #expect(try folder.bigconvo.run(Program.path, arguments).status == 0) }
        try folder.write(
            "source: made up\nmargins:\n  care:\n    yes: 10%\n    no: 90%\n    unsure: keep\n", to: "benchmark.yml")
        let result = try report(folder, ["--before", "earlier.csv", "--no-pdf", "--reached", "online=1200"])
        #expect(result.status == 0, "\(result.errors)")
        #expect(names(folder, in: "report").contains("tables/what-changed.csv"))
        let checked = try folder.bigconvo.run(
            PythonTools.path("frictionless"), ["validate", "report/datapackage.json"])
        #expect(checked.status == 0, "\(checked.output)")
        #expect(try folder.read("report/index.html").contains("The most vulnerable first"))
    }

    @Test("What is left of an earlier report goes away, and what is somebody's own stays")
    func again() throws {
        let folder = try WorkFolder.consultation(of: 200, seed: 7)
        #expect(try report(folder, ["--by", "age"]).status == 0)
        try folder.write("mine", to: "report/notes.txt")
        #expect(try report(folder, ["--by", "age", "--no-pdf"]).status == 0)
        let names = names(folder, in: "report")
        #expect(!names.contains("report.pdf") && names.contains("notes.txt"))
    }

    @Test("Faults of every file are told at once, and nothing is written")
    func faults() throws {
        let folder = try WorkFolder.consultation(of: 50, seed: 7)
        try folder.write(
            """
            foreword: missing.md
            priorities:
              - title: Waiting
                questions: [waitd]
            """, to: "report.yml")
        try folder.write("actions:\n  - id: one\n    findin: We wait.\n", to: "actions.yml")
        let missing = try report(folder, [])
        #expect(missing.status == 1 && missing.errors.contains("there is no file called \"missing.md\""))
        #expect(missing.errors.contains("actions.yml:"), "\(missing.errors)")
        try folder.write("# Why\n", to: "missing.md")
        let unknown = try report(folder, [])
        #expect(unknown.status == 1 && unknown.errors.contains("did you mean \"waited\"?"))
        #expect(!(try folder.names.contains("report")))
    }

    @Test("Without a browser the report is made all the same, and it is said how to print it")
    func withoutBrowser() throws {
        let folder = try WorkFolder.consultation(of: 200, seed: 7)
        var program = folder.bigconvo
        program.environment["PATH"] = "/nowhere"
        let result = try program.run(Program.path, ["report", "mental-health", "responses.csv", "--by", "age"])
        #expect(result.status == 0 && result.errors.contains("print it"), "\(result.errors)")
        #expect(
            names(folder, in: "report").contains("index.html") && !names(folder, in: "report").contains("report.pdf"))
    }

    @Test("In a consultation folder it takes its words, its actions and its quotations by their names")
    func folderNames() throws {
        let folder = try WorkFolder.consultation(of: 300, seed: 7)
        try folder.write(
            "title: Heard\nforeword: |\n  It took *courage*.\npriorities:\n  - title: Waiting\n", to: "report.yml")
        try folder.write(
            "actions:\n  - {id: a, finding: b, recommendation: c, priority: Waitng, due: 2020-01-01}\n",
            to: "actions.yml")
        let made = try report(folder, ["--by", "age", "--no-pdf"])
        #expect(made.status == 0 && made.errors.contains("did you mean \"Waiting\"?"), "\(made.errors)")
        #expect(!made.errors.contains("action-overdue"))
        let page = try folder.read("report/index.html")
        #expect(page.contains("<h1>Heard</h1>") && page.contains("It took <em>courage</em>."))
        let markdown = try folder.read("report/report.md")
        #expect(markdown.contains("\n# Heard\n"))
        // The people of this report are made up, and it says so first and last.
        #expect(markdown.hasPrefix("**") && markdown.hasSuffix("**\n") && page.contains("class=\"banner\""))
    }
}
