import Publishing
import Questionnaire
import Signposting
import SignpostingFixtures

/// Small surveys to put on paper.
enum PaperSamples {
    /// Questions in one section, in a survey around them.
    static func survey(_ questions: String) throws -> CheckedSurvey {
        try whole(
            "section main \"Main\"\n" + questions.split(separator: "\n").map { "  \($0)" }.joined(separator: "\n"))
    }

    /// Sections, lists and endings, in a survey around them.
    static func whole(_ middle: String) throws -> CheckedSurvey {
        let text = """
            survey test "A test"
              edition 1
              support childline
            welcome
              | Hello.
            consent "I want to take part"
            \(middle)
            thanks
              | Bye.
            """
        return try SurveyCheck.survey(from: SourceFile(name: "test.survey", text: text))
    }

    static func form(_ survey: CheckedSurvey, help ids: [String] = []) throws -> PaperForm {
        PaperForm(survey, help: try Shipped.directory().helpLines(for: ids))
    }

    static func items(_ questions: String) throws -> [PaperItem] {
        try form(survey(questions)).parts.flatMap(\.items)
    }

    static func text(of form: PaperForm) throws -> String {
        var text = ""
        try PaperFormat.text().write(form, to: &text)
        return text
    }

    static func html(of form: PaperForm, _ size: PaperSize = .a4) throws -> String {
        var text = ""
        try PaperFormat.html(size).write(form, to: &text)
        return text
    }
}
