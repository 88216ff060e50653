import Foundation
import Interview
@testable import Kiosk
import Questionnaire
import Screen
import Testing

/// What the plain mode writes, byte by byte: a screen reader says every line once, in the order in which it came.
struct PlainBytesTests {
    private static let replies = [
        "1", "2", "3", "4", "1 2", "3 1", "0", "", "", " ", "x", ":back", ":skip", ":decline", ":help", ":keep", "k",
        "s", "some words", "\u{1B}[2J\u{1B}]0;x\u{7}", "\u{9B}31m", "9999999999999999999999", "-1", "1.5", "１", "१",
        String(repeating: "long ", count: 200), "\u{202E}abc", ":nonsense", "help", "HELP", "\t", "1\t2", "1,2;3",
    ]

    @Test("No byte of it acts on a terminal, whatever is replied and whatever a survey says", arguments: 0..<40)
    func bytes(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let survey = try seed.isMultiple(of: 2) ? Samples.surveyOfEveryKind() : Self.hostile
        let input =
            "1\n"
            + (0..<120).compactMap { _ in Self.replies.randomElement(using: &random) }.map { $0 + "\n" }
            .joined()
        let output = try Piped(survey, input.utf8, once: false).output
        let acting = output.unicodeScalars.filter { $0 != "\n" && $0.isHarmful }
        #expect(acting.isEmpty)
        #expect(!output.utf8.contains(0x1B) && !output.utf8.contains(0x0D) && !output.utf8.contains(0x08))
        for line in output.split(separator: "\n") { #expect(TerminalWidth.of(String(line)) <= 66) }
    }

    @Test("What was made of several numbers is said before the next question, in the order that counts")
    func understood() throws {
        let survey = try Samples.survey(
            asking: """
                many who "Who?"
                  at most 2
                  - a "A"
                  - b "B"
                  - other "Else" other
                rank order "Order?"
                  top 2
                  - a "A"
                  - b "B"
                yes-no q "Q?"
                """)
        let output = try Piped(survey, replies: ["1", "3 1", "my secret", "2 1", "1", "1"]).output
        #expect(output.contains("\n2 of 2 chosen\n    A\n    Else (you wrote something)\n\nQuestion 2 of 3\n"))
        #expect(output.contains("\n2 of 2 chosen\n    1. B\n    2. A\n\nQuestion 3 of 3\n"))
        #expect(!output.contains("secret"))
        // Skipping says nothing of the kind.
        #expect(try !Piped(survey, replies: ["1", "", "d", "1", "1"]).output.contains(" chosen\n"))
    }

    private static var hostile: CheckedSurvey {
        var survey = Survey("s", "S\u{1B}[2J\u{7}")
        survey.welcome = ["W\u{9B}31m\r\u{8}"]
        survey.consent = "\u{202E}seY"
        survey.sections = [Section("m", "M\u{1B}[1m")]
        var question = Question(.many, "q", "Q \u{1B}]0;x\u{7}")
        question.choices = [Choice("a", "A\nB\tC"), Choice("b", "\u{1B}c")]
        survey.sections[0].questions = [question, Question(.longText, "w", "W\r?")]
        return CheckedSurvey(survey)
    }
}
