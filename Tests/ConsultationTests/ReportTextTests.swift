import Consultation
import Questionnaire
import Testing

struct ReportTextTests {
    private func read(_ text: String) throws -> ReportText {
        try ReportText(reading: try SourceFile(name: "report.yml", bytes: Array(text.utf8)))
    }

    @Test("A report of which nothing is written is no fault")
    func empty() throws {
        #expect(try read("") == ReportText())
    }

    @Test("A line that ends in .md names a file, and all else is words")
    func passages() throws {
        let text = try read("foreword: foreword.md\nwhat-we-did: We asked.\nnext-steps: |\n  first\n  then see a.md\n")
        let names = text.passages.map { passage in
            switch passage {
            case .file(let name): "file \(name.source)"
            case .words(let words): "words \(words.source)"
            }
        }
        #expect(names == ["file foreword.md", "words We asked.", "words first\nthen see a.md\n"])
    }

    @Test("Every fault of the file is reported at once, each at its place")
    func faults() throws {
        let faults = try #require(throws: Faults.self) {
            try read(
                """
                titel: The Big Conversation
                priorities:
                  - questions: [waited]
                  - title: Waiting
                    questions: [helped, helped]
                """)
        }
        #expect(
            faults.diagnostics.map { "\($0.range?.start.line ?? 0) \($0.id)" }
                == ["1 unknown-field", "3 missing-field", "5 duplicate-name"])
    }
}
