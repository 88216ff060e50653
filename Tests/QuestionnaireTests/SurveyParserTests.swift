import Questionnaire
import Testing

struct SurveyParserTests {
    @Test("Every part of a survey is in the tree, where it stands")
    func wholeTree() throws {
        let text = """
            survey moods "Moods"   # a comment
              edition 2026
              languages en, pl
              ages 11 to 25
              takes 2 minutes
              support childline
            welcome
              | One line
              | and another.
              |
              | A second paragraph.
            consent "I take part"
            choices mood
              - good "Good" = 2
              - bad "Bad" = 1 -> end sorry
            section now "Now"
              | First some words.
              one today "How are you?"
                hint "Today \\"only\\"."
                required
                breakdown
                choices mood
                - other "Else" other fixed
                - prefer-not-to-say
              grid week "This week"
                when today is good or (answered today and not declined today)
                choices mood
                * home "At home"
              number hours "Hours of sleep?"
                from 0 to 24.5
                unit "hours"
            ending sorry
              | Take care.
            thanks
              | Thank you.
            """
        let (survey, faults) = SurveyParser.parse(SourceFile(name: "my.survey", text: text))
        #expect(faults.isEmpty)
        var dump = ""
        TreeDump().write(survey, to: &dump)
        #expect(
            dump == """
                survey moods "Moods" @1:8
                ├─ edition 2026
                ├─ languages en, pl
                ├─ ages 11 to 25
                ├─ takes 2 minutes
                ├─ support childline
                ├─ welcome
                │  ├─ | One line and another.
                │  └─ | A second paragraph.
                ├─ consent "I take part"
                ├─ choices mood @13:9
                │  ├─ choice good "Good" = 2 @14:5
                │  └─ choice bad "Bad" = 1 -> end sorry @15:5
                ├─ section now "Now" @16:9
                │  ├─ | First some words.
                │  ├─ one today "How are you?" @18:7
                │  │  ├─ hint "Today \\"only\\"."
                │  │  ├─ required
                │  │  ├─ breakdown
                │  │  ├─ choices mood
                │  │  ├─ choice other "Else" other fixed @23:7
                │  │  └─ choice prefer-not-to-say @24:7
                │  ├─ grid week "This week" @25:8
                │  │  ├─ when today is good or answered today and not declined today
                │  │  ├─ choices mood
                │  │  └─ row home "At home" @28:7
                │  └─ number hours "Hours of sleep?" @29:10
                │     ├─ from 0 to 24.5
                │     └─ unit "hours"
                ├─ ending sorry @32:8
                │  └─ | Take care.
                └─ thanks
                   └─ | Thank you.

                """)
    }

    @Test(
        "Conditions bind as they are read: not, then and, then or",
        arguments: [
            ("a is x or b is y and not c is z", "a is x or b is y and c is not z"),
            ("(a is x or b is y) and c is z", "(a is x or b is y) and c is z"),
            ("not (a is x)", "a is not x"),
            ("not not answered a", "not not answered a"),
            ("m has all x, y and n >= -2.5", "m has all x, y and n >= -2.5"),
            ("m has all or n != 3", "m has all or n != 3"),
            ("g.row is x, y", "g.row is x, y"),
        ])
    func conditions(written: String, printed: String) throws {
        let text = survey("  text q \"Q\"\n    when \(written)")
        let (tree, faults) = SurveyParser.parse(SourceFile(name: "my.survey", text: text))
        #expect(faults.isEmpty)
        let condition = try #require(tree.sections.first?.questions.first?.condition)
        #expect(condition.description == printed)
        // What is printed is read as the same tree.
        let again = SurveyParser.parse(
            SourceFile(name: "my.survey", text: survey("  text q \"Q\"\n    when \(condition)"))
        ).survey
        #expect(again.sections.first?.questions.first?.condition == condition)
    }

    @Test("Windows line ends and a byte-order mark change nothing")
    func lineEnds() throws {
        let text = survey("  one a \"A\"\n    - x \"X\"\n    - y \"Y\"")
        let windows = [0xEF, 0xBB, 0xBF] + Array(text.replacing("\n", with: "\r\n").utf8)
        let plain = SurveyParser.parse(SourceFile(name: "my.survey", text: text))
        let other = SurveyParser.parse(try SourceFile(name: "my.survey", bytes: windows))
        #expect(other.diagnostics.isEmpty)
        #expect(other.survey == plain.survey)
    }

    @Test("Any bytes at all give diagnostics and never a crash", arguments: 0..<300)
    func anyBytes(seed: Int) throws {
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        let pieces = [
            "survey", "section", "one", "grid", " ", "  ", "    ", "\n", "\"", "“", "- ", "* ", "->", "end", "when",
            "is", "not", "(", ")", "and", "at most", "9", "|", "#", "{", "}", "\t", "é", "👩‍👩‍👧", "\u{0}", "\u{1B}[2J",
            "\u{202E}", ",", "=", "\\",
        ]
        let text = (0..<next(200)).map { _ in pieces[next(pieces.count)] }.joined()
        let (_, faults) = SurveyCheck.check(SourceFile(name: "f", text: text), knowing: KnownNames(services: []))
        var words = ""
        DiagnosticPrinter(files: [SourceFile(name: "f", text: text)]).print(faults, to: &words)
        #expect(!faults.isEmpty)
        #expect(!words.unicodeScalars.contains { $0.value == 0x1B || $0.value == 0 || $0.value == 0x202E })
    }
}
