import Questionnaire
import Testing

@testable import Analysis

struct SampleAnswersTests {
    private func answers() throws -> [String] {
        let file = try ShippedFile.read("samples/made-up-answers.yml")
        let log = FaultLog(file: file.name)
        let fields = YAMLFields(
            of: try YAMLValue(parsing: file), as: "the sample", knowing: ["label", "answers"], log: log)
        #expect(fields.required("label")?.source == "made-up, nobody said this")
        let answers = fields.texts("answers").map(\.source)
        #expect(log.diagnostics.isEmpty)
        return answers
    }

    @Test("There are enough made-up answers, all different, some about nothing, and every theme is among them")
    func variety() throws {
        let answers = try answers()
        #expect(answers.count >= 120)
        #expect(Set(answers).count == answers.count)
        let codebook = try Codebook(reading: try ShippedFile.read("codebooks/mental-health.yml"))
        let matcher = ThemeMatcher(codebook)
        let found = answers.map { matcher.themes(in: $0) }
        #expect(found.count(where: \.isEmpty) >= 10)
        for theme in codebook.themes { #expect(found.contains { $0.contains(theme.id) }, "\(theme.id)") }
    }
}
