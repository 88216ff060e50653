import Testing

/// `check` on the words of a report, inside the folder of a consultation.
struct CheckedReportTests {
    private func folder() throws -> (WorkFolder, Program) {
        let folder = try WorkFolder()
        _ = try folder.bigconvo("new", "c")
        return (folder, Program(folder: folder("c")))
    }

    @Test("The example in a new folder has no fault once its marks are taken away")
    func example() throws {
        let (folder, inside) = try folder()
        let text = try folder.read("c/report.yml").split(separator: "\n", omittingEmptySubsequences: false)
        let priorities = text.map { $0.hasPrefix("#  ") ? " " + $0.dropFirst() : String($0) }
        #expect(priorities.contains("   - title: Waiting") || priorities.contains("  - title: Waiting"))
        try folder.write(priorities.joined(separator: "\n"), to: "c/report.yml")
        let result = try inside("check", "report.yml")
        #expect(result.status == 0, "\(result.errors)")
    }

    @Test("What the report would stop at is found: questions, themes, files that are missing or no text")
    func finds() throws {
        let (folder, inside) = try folder()
        try folder.write(
            "foreword: foreword.md\npriorities:\n  - title: W\n    questions: [waitde]\n    themes: [wating]\n",
            to: "c/report.yml")
        try folder.write([0xFF, 0xFE], to: "c/foreword.md")
        let result = try inside("check")
        #expect(result.status == 1)
        #expect(
            result.errors.contains("report.yml:4:17: error: there is no question called \"waitde\" [unknown-question]"))
        #expect(result.errors.contains("did you mean \"waited\"?"))
        #expect(result.errors.contains("report.yml:5:14: error: there is no theme called \"wating\" [unknown-theme]"))
        #expect(result.errors.contains("did you mean \"waiting\"?"))
        #expect(result.errors.contains("\nforeword.md:1:1: error:") && result.errors.contains("[not-utf8]"))
        try folder.write("foreword: gone.md\npriorities:\n", to: "c/report.yml")
        #expect(try inside("check", "report.yml").errors.contains("there is no file called \"gone.md\""))
    }

    @Test("Outside a folder the words of a report are checked as far as that goes without a survey")
    func outside() throws {
        let folder = try WorkFolder()
        try folder.write("foreword: Words.\npriorities:\n  - title: W\n    questions: [q]\n", to: "report.yml")
        #expect(try folder.bigconvo("check", "report.yml").status == 0)
        #expect(try folder.bigconvo("check", "report.yml", "--survey", "mental-health").status == 1)
    }
}
