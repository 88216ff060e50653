import Questionnaire
import Testing

/// A line that stands too far in or out is reported once, and belongs where it can only belong.
struct IndentationFaultTests {
    /// What follows rests on the lines before it, so that a line lost would be a second fault.
    private static let rest = "  yes-no b \"B\"\n    when a is y"

    @Test(
        "A wrong indentation is one fault, and loses nothing",
        arguments: [
            survey("  one a \"A\"\n    - x \"X\"\n   \u{1}- y \"Y\"\n    - z \"Z\"\n\(rest)"),
            survey("  one a \"A\"\n   \u{1}- x \"X\"\n    - y \"Y\"\n\(rest)"),
            survey("  one a \"A\"\n      \u{1}- x \"X\"\n      - y \"Y\"\n\(rest)"),
            survey("  one a \"A\"\n    - x \"X\"\n      \u{1}- y \"Y\"\n      - z \"Z\"\n\(rest)"),
            survey(
                "  one a \"A\"\n    required\n       \u{1}- y \"Y\"\n    - x \"X\"\n    - prefer-not-to-say\n\(rest)"),
            survey("  one a \"A\"\n  \u{1}- x \"X\"\n  - y \"Y\"\n\(rest)"),
            survey("  one a \"A\"\n\u{1}- x \"X\"\n- y \"Y\"\n\(rest)"),
            survey("  one a \"A\"\n    choices l\n\(rest)", before: "choices l\n\u{1}- x \"X\"\n- y \"Y\""),
            survey("  one a \"A\"\n    choices l\n\(rest)", before: "choices l\n  - x \"X\"\n    \u{1}- y \"Y\""),
            survey(
                "  one z \"Z\"\n    - x \"X\"\n    - y \"Y\"\n    \u{1}one a \"A\"\n      - x \"X\"\n      - y \"Y\"\n\(rest)"
            ),
            survey(
                "  yes-no z \"Z\"",
                after: "  \u{1}section two \"Two\"\n    one a \"A\"\n      - x \"X\"\n      - y \"Y\"\n\(rest)"),
            survey(
                "  yes-no z \"Z\"",
                after: " \u{1}section two \"Two\"\n  one a \"A\"\n    - x \"X\"\n    - y \"Y\"\n\(rest)"),
            survey("  yes-no a \"A\"", after: "thanks\n  | One\n    \u{1}| two\n    | three\n  | four"),
            survey("  yes-no a \"A\"", after: "thanks\n\u{1}| One\n| two"),
            survey("  yes-no a \"A\"").replacing("  edition", with: "\u{1}edition"),
            survey(
                "  one a \"A\"\n  \u{1}- x \"X\"\n  - y \"Y\"\n  one c \"C\"\n  \u{1}- x \"X\"\n  - y \"Y\"\n\(rest)"),
        ])
    func askew(marked: String) { expectMarks(marked.replacing("\u{1}", with: "1️⃣indentation⏎")) }

    @Test("A tab is a fault a line, however wide it is taken to be")
    func tabs() {
        expectMarks(survey("1️⃣tab⏎\tone a \"A\"\n1️⃣tab⏎\t\t- x \"X\"\n1️⃣tab⏎\t\t- y \"Y\"\n\(Self.rest)"))
        expectMarks(survey("1️⃣tab⏎\t one a \"A\"\n    - x \"X\"\n1️⃣tab⏎    \t- y \"Y\"\n\(Self.rest)"))
    }

    @Test("A question without a section is read all the same")
    func noSection() {
        expectMarks(
            survey(
                "  yes-no b \"B\"\n    when a is yes",
                before: "thanks\n  | Bye.\n  1️⃣question-out-of-place⏎yes-no a \"A\""))
        expectMarks(
            survey(
                "  one b \"B\"\n    choices l\n    when a is yes",
                before: "choices l\n  - x \"X\"\n  - y \"Y\"\n  1️⃣question-out-of-place⏎yes-no a \"A\""))
    }

    @Test("Formatting puts every line where it belongs, and loses none")
    func formatting() throws {
        let wrong = survey("  one a \"A\"\n    - x \"X\"\n      - y \"Y\"\n      - z \"Z\"")
        let formatted = try SurveyFormatter.format(SourceFile(name: "f", text: wrong))
        let right = survey("  one a \"A\"\n    - x \"X\"\n    - y \"Y\"\n    - z \"Z\"")
        #expect(try formatted == SurveyFormatter.format(SourceFile(name: "f", text: right)))
    }
}
