import Foundation
import Questionnaire
import Testing

@testable import Analysis

struct BenchmarkFileTests {
    private func faults(_ text: String) -> [Diagnostic] {
        do {
            _ = try Margins(reading: SourceFile(name: "b.yml", text: text), for: MadeUp.survey, to: .comparing)
            return []
        } catch {
            return error.diagnostics
        }
    }

    /// Reads a table of which a test gives the lines.
    private func table<Result>(_ lines: [String], _ body: (String) throws -> Result) throws -> Result {
        let file = FileManager.default.temporaryDirectory.appending(path: "benchmark-\(UUID().uuidString).csv")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(lines.joined(separator: "\r\n").utf8).write(to: file)
        return try body(file.path)
    }

    private func tableFaults(_ lines: [String]) throws -> [Diagnostic] {
        try table(lines) { file in
            do {
                _ = try Margins(readingTable: file, for: MadeUp.survey, to: .comparing)
                return []
            } catch let faults as Faults {
                return faults.diagnostics
            }
        }
    }

    @Test(
        "Each fault has its line, and the nearest name where there is one",
        arguments: [
            (
                text: "vulnerable:\n  in-car: care/yes\nmargins:\n  care:\n    yes: 1\n    no: 1", id: "unknown-group",
                line: 2, help: "in-care"
            ),
            (
                text: "vulnerable:\n  in-care: car/yes\nmargins:\n  care:\n    yes: 1\n    no: 1",
                id: "unknown-question", line: 2, help: "\"care\""
            ),
            (
                text: "vulnerable:\n  in-care: care/yess\nmargins:\n  care:\n    yes: 1\n    no: 1",
                id: "unknown-choice", line: 2, help: "\"yes\""
            ),
            (
                text: "vulnerable:\n  in-care: care\nmargins:\n  care:\n    yes: 1\n    no: 1", id: "wrong-shape",
                line: 2, help: "care/yes"
            ),
            (
                text: "vulnerable:\n  in-care: [care/yes, age/11-13]\nmargins:\n  care:\n    yes: 1\n    no: 1",
                id: "answers-overlap", line: 2, help: "one question"
            ),
            (
                text: "weights: [carre]\nmargins:\n  care:\n    yes: 1\n    no: 1", id: "unknown-question", line: 1,
                help: "\"care\""
            ),
            (
                text: "margins:\n  priorities:\n    school: 1", id: "no-choices-to-compare", line: 2,
                help: "there can be a benchmark of"
            ),
            (
                text: "margins:\n  turn-to:\n    friend: 3\n    camhs: 2\n    other: 2\n    nobody: 1",
                id: "bad-margin-sum", line: 2, help: "12.5%"
            ),
        ])
    func faults(text: String, id: String, line: Int, help: String) {
        let found = faults(text)
        #expect(found.map(\.id) == [id])
        #expect(found.first?.range?.start.line == line)
        #expect(found.first?.help.joined(separator: " ").contains(help) == true)
    }

    @Test("Of a question with several choices each is a share of its own")
    func many() throws {
        let text = "margins:\n  turn-to:\n    friend: 70%\n    camhs: 12.5%\n    other: keep\n    nobody: 60%"
        let margins = try Margins(reading: SourceFile(name: "b.yml", text: text), for: MadeUp.survey, to: .comparing)
        #expect(margins.margins.first.map { margin in (0..<4).map { margin.expected($0) } } == [0.7, 0.125, nil, 0.6])
    }

    @Test("A table comes to the same as the fields it stands for")
    func tableIsTheSame() throws {
        let lines = [
            "question,choice,share,source,date,vulnerable", "care,yes,10%,made up,2024,in-care", "care,no,90%,,,",
            "age,11-13,\"1,200\",,,", "age,14-15,keep,made up,,", "age,16-25,600,another,,",
        ]
        let read = try table(lines) { try Margins(readingTable: $0, for: MadeUp.survey, to: .comparing) }
        let text = """
            source: made up; another
            date: 2024
            vulnerable:
              in-care: care/yes
            margins:
              care:
                yes: 10%
                no: 90%
              age:
                11-13: 1,200
                14-15: keep
                16-25: 600
            """
        let same = try Margins(reading: SourceFile(name: "b.yml", text: text), for: MadeUp.survey, to: .comparing)
        #expect(read.source == same.source && read.date == same.date && read.vulnerable == same.vulnerable)
        #expect(read.margins.map(\.question) == same.margins.map(\.question))
        #expect(read.margins.map(\.targets) == same.margins.map(\.targets))
    }

    @Test("Faults of a table have its lines")
    func tableFaults() throws {
        let columns = try tableFaults(["question,choise,share"])
        #expect(columns.map(\.id) == ["unknown-column", "missing-column"])
        #expect(columns.first?.help == ["did you mean \"choice\"?"])
        let rows = try tableFaults(["question,choice,share", "care,yes,10%", "care,yess,90%", "care,,5%", ""])
        #expect(rows.map(\.id) == ["missing-field"])
        #expect(rows.first?.range?.start.line == 4)
        let names = try tableFaults(["question,choice,share", "care,yes,10%", "care,yess,90%"])
        #expect(names.map(\.id) == ["missing-choice", "bad-margin-sum", "unknown-choice"])
        #expect(names.last?.range?.start.line == 3)
        #expect(try tableFaults([]).map(\.id) == ["missing-column", "missing-column", "missing-column"])
        #expect(try tableFaults(["question,choice,share"]).map(\.id) == ["missing-field"])
        #expect(try tableFaults(["question,choice,share", "care,\"ye\"s,1"]).count == 1)
    }

    @Test("What is to be weighted by may be a part of the file")
    func weights() throws {
        let text = "weights: care\nmargins:\n  listened:\n    agree: 1\n  care:\n    yes: 1\n    no: 1"
        let margins = try Margins(reading: SourceFile(name: "b.yml", text: text), for: MadeUp.survey)
        #expect(margins.margins.map(\.question) == ["care"])
    }
}
