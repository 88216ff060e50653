import Analysis
import Questionnaire
import Testing

@testable import Publishing

struct EasyReadTests {
    private func lines(_ contents: ReportContents) -> [String] {
        EasyReadComposer(contents: contents).document.parts.flatMap(\.blocks).flatMap { block -> [String] in
            switch block {
            case .list(let lines): lines
            case .heading(let text): [text]
            default: []
            }
        }
    }

    @Test("What was found is said in easy words, a question at a time")
    func findings() throws {
        let lines = lines(try MadeUpReport.contents(before: try MadeUpConsultation.tally(.init(safe: 2))))
        for line in [
            "Do you feel safe?", "More people say this now: Yes.", "2025: 50 in 100.", "2026: 75 in 100.",
            "More of them said: Strongly agree or Agree.", "About 9 in 10 of the people who answered said: No.",
        ] { #expect(lines.contains(line), "\(line)") }
    }

    @Test("Sentences are short, and no word is a tool's")
    func short() throws {
        let contents = try MadeUpReport.contents()
        for line in lines(contents) {
            #expect(line.split(separator: " ").count <= 16, "\(line)")
            #expect(!line.contains("%") && !line.contains("["), "\(line)")
        }
    }
}
