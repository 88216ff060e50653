import Questionnaire
import Testing

/// A survey whose text shows where faults are expected: `1️⃣unknown-question` before a place says that
/// the fault of this id starts right there.
struct MarkedSource {
    let file: SourceFile
    /// The expected faults, as `id@line:column`.
    let expected: [String]

    init(_ marked: String) {
        var text = ""
        var expected: [String] = []
        var line = 1
        var column = 1
        var rest = marked[...]
        while let character = rest.first {
            rest.removeFirst()
            if character == "1️⃣" {
                let id = rest.prefix { $0.isLetter || $0.isNumber || $0 == "-" }
                rest = rest.dropFirst(id.count)
                // A closing mark parts the id from the text that follows it.
                if rest.first == "⏎" { rest.removeFirst() }
                expected.append("\(id)@\(line):\(column)")
                continue
            }
            text.append(character)
            if character.isNewline {
                line += 1
                column = 1
            } else {
                column += 1
            }
        }
        file = SourceFile(name: "my.survey", text: text)
        self.expected = expected
    }

    func faults() -> [Diagnostic] { SurveyCheck.check(file, knowing: KnownNames()).diagnostics }

    /// The faults that are found, in the same words as `expected`.
    func found(knowing names: KnownNames = KnownNames()) -> [String] {
        SurveyCheck.check(file, knowing: names).diagnostics.map { fault in
            let place = fault.range.map { "\($0.start.line):\($0.start.column)" } ?? "-"
            return "\(fault.id)@\(place)"
        }
    }
}

/// Expects the faults that the text marks, and no others.
func expectMarks(_ marked: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let source = MarkedSource(marked)
    #expect(source.found() == source.expected, "\(source.file.text)", sourceLocation: sourceLocation)
}

/// A survey with everything that it needs, around the lines of one section.
func survey(_ questions: String, before: String = "", after: String = "") -> String {
    """
    survey test "A test"
      edition 2026
      support childline
    welcome
      | Hello.
    consent "Yes"
    \(before)
    section main "Main"
    \(questions)
    \(after)
    """
}

/// The survey that a text means; its faults fail the test.
func parsed(_ text: String) throws -> CheckedSurvey {
    try SurveyCheck.survey(from: SourceFile(name: "my.survey", text: text))
}
