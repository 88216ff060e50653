import Questionnaire
import ShippedSurveys
import Testing

struct SurveyTextTests {
    static let shipped = ShippedSurveys.files.keys.sorted()

    static func shippedSource(_ name: String) throws -> SourceFile {
        try SourceFile(name: name, bytes: try #require(ShippedSurveys.files[name]))
    }

    private func read(_ text: String) throws -> Survey {
        let (survey, faults) = SurveyParser.parse(SourceFile(name: "my.survey", text: text))
        try #require(faults.isEmpty, "\(faults.map(\.message)) in\n\(text)")
        return survey
    }

    @Test("A survey that ships is the same when its text is written and read again", arguments: shipped)
    func shippedRoundTrip(name: String) throws {
        let survey = SurveyParser.parse(try Self.shippedSource(name)).survey
        let text = survey.text
        #expect(try read(text) == survey)
        #expect(try read(text).text == text)
    }

    @Test("Any survey at all is the same when its text is written and read again", arguments: 0..<400)
    func randomRoundTrip(seed: Int) throws {
        var random = RandomTree(seed: seed)
        let survey = random.survey()
        let text = survey.text
        let again = try read(text)
        #expect(again == survey, "\(text)")
        #expect(again.text == text)
    }

    @Test("Long paragraphs are wrapped at ninety columns, and a longer word stands alone")
    func wrapping() throws {
        var survey = Survey("s", "S")
        let words = String(repeating: "word ", count: 40) + String(repeating: "x", count: 120) + " end"
        survey.welcome = [Text(words), "日本語 is wide."]
        let lines = survey.text.split(separator: "\n")
        #expect(lines.allSatisfy { TerminalWidth.of($0) <= 90 || $0.contains("xxx") })
        #expect(lines.contains { TerminalWidth.of($0) > 85 && TerminalWidth.of($0) <= 90 })
        #expect(lines.contains { $0 == "  | \(String(repeating: "x", count: 120))" })
        #expect(lines.last == "  | 日本語 is wide.")
        #expect(try read(survey.text) == survey)
    }

    @Test("One is not plural")
    func singular() throws {
        var question = Question(.text, "q", "Q")
        question.atMostCharacters = 1
        var section = Section("a", "A")
        section.questions = [question]
        var survey = Survey("s", "S")
        survey.minutes = 1
        survey.sections = [section]
        #expect(
            survey.text == """
                survey s "S"
                  takes 1 minute

                section a "A"

                  text q "Q"
                    at most 1 character

                """)
        #expect(try read(survey.text) == survey)
    }
}
