import Questionnaire
import Testing

struct SurveyFormatterTests {
    private func formatted(_ text: String) throws(Faults) -> String {
        try SurveyFormatter.format(SourceFile(name: "my.survey", text: text))
    }

    private func tree(_ text: String) -> Survey {
        SurveyParser.parse(SourceFile(name: "my.survey", text: text)).survey
    }

    @Test("A survey that ships is in the canonical layout", arguments: SurveyTextTests.shipped)
    func shipped(name: String) throws {
        let source = try SurveyTextTests.shippedSource(name)
        #expect(try SurveyFormatter.format(source) == source.text)
    }

    @Test("Everything has its place, and comments keep theirs")
    func wholeFile() throws {
        let untidy = """

            # The head.
            # Two lines.


            survey moods "Moods"   # beside
              # above edition

              edition 2026
            welcome
              | One line
              # in a paragraph
              | and another.
              |
              | A second paragraph.
            thanks
              | Thank you.
            section now "Now"
              # A heading.


              # about today
              one today "How are you?"
                - good "Good"   = 2
                # - middling "Middling"
                - bad "Bad" -> end sorry = 1
                breakdown
                # why we ask
                hint "Today."
                # - worse "Worse"
              # one tomorrow "And tomorrow?"
              #   - good "Good"
            # about the ending
            ending sorry
              | Take care.
            consent "I take part"
              # deep
            # the end
            """
        let tidy = """
            # The head.
            # Two lines.

            survey moods "Moods"  # beside
              # above edition
              edition 2026

            welcome
              # in a paragraph
              | One line and another.
              |
              | A second paragraph.

            consent "I take part"
              # deep

            section now "Now"

              # A heading.

              # about today
              one today "How are you?"
                # why we ask
                hint "Today."
                breakdown
                - good "Good" = 2
                # - middling "Middling"
                - bad "Bad" = 1 -> end sorry
                # - worse "Worse"

              # one tomorrow "And tomorrow?"
              #   - good "Good"

            # about the ending
            ending sorry
              | Take care.

            thanks
              | Thank you.

            # the end

            """
        #expect(try formatted(untidy) == tidy)
        #expect(try formatted(tidy) == tidy)
        #expect(tree(tidy) == tree(untidy))
    }

    @Test("Comments are never put out of their order")
    func commentOrder() throws {
        let text = """
            survey s "S"

            section a "A"

              one b "B"
                - x "X"
                # 1
              # 2
                # 3

              one c "C"
                - y "Y"
              # 4
                # 5
            # 6
              # 7

            """
        let numbers = try formatted(text).split(separator: "\n").filter { $0.contains("#") }
        #expect(numbers == ["    # 1", "  # 2", "  # 3", "  # 4", "  # 5", "# 6", "# 7"])
    }

    @Test("No comment and no word is lost, and formatting twice changes nothing", arguments: 0..<400)
    func untidyFiles(seed: Int) throws {
        var random = RandomTree(seed: seed)
        let survey = random.survey()
        let untidy = UntidyFile(survey.text, seed: seed)
        let text = try formatted(untidy.text)
        #expect(tree(text) == survey, "\(untidy.text)")
        #expect(try formatted(text) == text, "\(untidy.text)")
        let rest = text.split(separator: "\n").map(String.init)
        for comment in untidy.comments {
            #expect(rest.count { $0.hasSuffix(comment) } == 1, "\(comment) in\n\(untidy.text)\n-->\n\(text)")
        }
        func words(_ text: String) -> [Substring] {
            text.split(whereSeparator: \.isWhitespace).filter { $0 != "|" }.sorted()
        }
        #expect(words(text) == words(untidy.text))
    }

    @Test("Without comments, a file in the canonical layout is the text of its survey", arguments: 0..<100)
    func oneText(seed: Int) throws {
        var random = RandomTree(seed: seed)
        let text = random.survey().text
        #expect(try formatted(text) == text)
        #expect(try formatted(text.replacing("\n\n", with: "\n").replacing("\n", with: "\r\n\r\n")) == text)
    }

    @Test(
        "What only looks wrong is put right",
        arguments: [
            ("curly quotes", "survey s “A ‘good’ title”\n", "survey s \"A ‘good’ title\"\n"),
            ("tabs", "survey s \"S\"\n\tedition 1\n", "survey s \"S\"\n  edition 1\n"),
            (
                "four blanks", "survey s \"S\"\n    edition 1\n    ages 1 to 2\n",
                "survey s \"S\"\n  edition 1\n  ages 1 to 2\n"
            ),
            ("no line end", "survey s \"S\"", "survey s \"S\"\n"),
            (
                "needless brackets", "survey s \"S\"\nsection a \"A\"\n  when ((a is b) and (not answered c))",
                "survey s \"S\"\n\nsection a \"A\"\n  when a is b and not answered c\n"
            ),
            ("an empty part", "survey s \"S\"\nwelcome # to come\n", "survey s \"S\"\n\n# to come\n"),
        ])
    func mended(name: String, untidy: String, tidy: String) throws {
        #expect(try formatted(untidy) == tidy)
    }

    @Test(
        "A file whose form is broken is not formatted, and says why",
        arguments: [
            ("no survey", "", "no-survey"),
            ("a misspelt keyword", "survey s \"S\"\n  edtion 1", "unknown-keyword"),
            ("an open quote", "survey s \"S", "unterminated-text"),
            ("a step back between two", "survey s \"S\"\nwelcome\n    | a\n  | b", "indentation"),
            ("tabs among blanks", "survey s \"S\"\nsection a \"A\"\n  one b \"B\"\n\trequired", "tab"),
            ("an invisible character", "survey s \"S\u{202E}\"", "control-character"),
        ])
    func refused(name: String, text: String, id: String) {
        let faults = #expect(throws: Faults.self) { try formatted(text) }
        #expect(faults?.diagnostics.contains { $0.id == id } == true)
    }

    @Test("Faults of meaning and warnings do not stop it")
    func meaningless() throws {
        let text = "survey s \"S\"\n\nsection a \"A\"\n\n  text q \"Q\"\n    when gone is x\n    choices gone\n"
        #expect(try formatted(text) == text)
    }
}
