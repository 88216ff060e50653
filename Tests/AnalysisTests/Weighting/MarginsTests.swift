import Questionnaire
import Testing

@testable import Analysis

struct MarginsTests {
    private func margins(_ text: String) throws -> Margins {
        try Margins(reading: SourceFile(name: "margins.yml", text: text), for: MadeUp.survey)
    }

    /// The faults, as `id line:column message`.
    private func faults(_ text: String) throws -> [Diagnostic] {
        do {
            _ = try margins(text)
            return []
        } catch let faults as Faults {
            return faults.diagnostics
        }
    }

    @Test("Numbers, numbers with commas and shares are read, in the order of the survey")
    func reads() throws {
        let margins = try margins(
            """
            source: "A made-up census"
            margins:
              age:
                16-25: 63,900
                11-13: 41200
                14-15: 27 500
              care:
                yes: 0.8%
                no: 99.2%
            """)
        #expect(margins.source == "A made-up census")
        #expect(margins.margins.map(\.question) == ["age", "care"])
        #expect(margins.margins.map(\.targets) == [[41_200, 27_500, 63_900], [0.8, 99.2]])
    }

    @Test(
        "Each fault has its place, and the nearest name where there is one",
        arguments: [
            (text: "", id: "wrong-shape", line: 1, help: "source: …"),
            (text: "source: x", id: "missing-field", line: 1, help: "each choice"),
            (text: "margin:\n  age:\n    11-13: 1", id: "unknown-field", line: 1, help: "margins"),
            (text: "margins:\n  agee:\n    11-13: 1", id: "unknown-question", line: 2, help: "\"age\""),
            (text: "margins:\n  listened:\n    agree: 1", id: "not-a-breakdown", line: 2, help: "age, care"),
            (text: "margins:\n  care: 50", id: "wrong-shape", line: 2, help: "yes: how many"),
            (
                text: "margins:\n  care:\n    yess: 1\n    yes: 2\n    no: 1", id: "unknown-choice", line: 3,
                help: "\"yes\""
            ),
            (text: "margins:\n  care:\n    yes: 1", id: "missing-choice", line: 2, help: "no: …"),
            (text: "margins:\n  care:\n    yes: -1\n    no: 1", id: "bad-number", line: 3, help: "0 or more"),
            (text: "margins:\n  care:\n    yes: many\n    no: 1", id: "bad-number", line: 3, help: "0 or more"),
            (text: "margins:\n  care:\n    yes:\n    no: 1", id: "bad-number", line: 3, help: "0 or more"),
            (text: "margins:\n  care:\n    yes: 1.2.3\n    no: 1", id: "bad-number", line: 3, help: "0 or more"),
            (text: "margins:\n  care:\n    yes: 10%\n    no: 90", id: "mixed-margin", line: 2, help: "all of them"),
            (text: "margins:\n  care:\n    yes: 10%\n    no: 60%", id: "bad-margin-sum", line: 2, help: "check each"),
            (text: "margins:\n  care:\n    yes: 0\n    no: 0", id: "bad-margin-sum", line: 2, help: "how many"),
        ])
    func faulty(text: String, id: String, line: Int, help: String) throws {
        let faults = try faults(text)
        #expect(faults.map(\.id) == [id])
        let fault = try #require(faults.first)
        #expect(fault.range?.start.line == line)
        #expect(fault.help.joined(separator: "\n").contains(help), "\(fault.help)")
    }

    @Test("Those of whom nobody knows how many there are keep the share that they have")
    func keep() throws {
        let margins = try margins("margins:\n  age:\n    11-13: 40%\n    14-15: 60%\n    16-25: keep")
        #expect(margins.margins.map(\.targets) == [[40, 60, nil]])
        #expect(try faults("margins:\n  care:\n    yes: keep\n    no: keep").map(\.id) == ["bad-margin-sum"])
    }

    @Test("All faults come at once")
    func allAtOnce() throws {
        let faults = try faults("margins:\n  agee:\n    x: 1\n  care:\n    yes: x\n    maybe: 1")
        #expect(faults.map(\.id) == ["unknown-question", "missing-choice", "bad-number", "unknown-choice"])
    }

    @Test("So many margins that hardly anybody is in each part are refused")
    func tooMany() throws {
        var survey = Survey("wide", "Wide")
        var section = Section("all", "All")
        var text = "margins:\n"
        for id in ["one", "two", "three"] {
            var question = Question(.one, Identifier(id), "Which?")
            question.isBreakdown = true
            question.choices = (1...12).map { Choice(Identifier("c\($0)"), "Choice") }
            section.questions.append(question)
            text += "  \(id):\n" + (1...12).map { "    c\($0): 1\n" }.joined()
        }
        survey.sections = [section]
        let checked = CheckedSurvey(survey)
        let file = SourceFile(name: "margins.yml", text: text)
        let faults = #expect(throws: Faults.self) { try Margins(reading: file, for: checked) }
        #expect(faults?.diagnostics.map(\.id) == ["too-many-margins"])
    }
}
