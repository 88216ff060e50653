import Questionnaire
import Testing

struct SurveyCheckTests {
    /// The place of a fault stands right behind its mark; `⏎` ends the id of the fault.
    @Test(
        "Each fault is found at its place, once",
        arguments: [
            survey("  yes-no q \"Q\"\n    when 1️⃣unknown-question⏎turn-too has nobody"),
            survey("  1️⃣unknown-keyword⏎onee age \"Age?\"\n    - a \"A\"\n    - b \"B\""),
            survey("  one a \"A\"\n    1️⃣unknown-keyword⏎requird\n    - x \"X\"\n    - y \"Y\""),
            survey("  one a \"A\"\n    - x \"X\"\n    - 1️⃣duplicate-name⏎X \"Y\""),
            survey("  yes-no a \"A\"\n  yes-no 1️⃣duplicate-name⏎a \"B\""),
            survey(
                "  one a \"A\"\n    choices 1️⃣unknown-list⏎areaz",
                before: "choices areas\n  - p \"P\"\n  - q \"Q\"\nsection s \"S\"\n  one b \"B\"\n    choices areas"),
            survey("  one a \"A\"\n    - x \"X\" -> end 1️⃣unknown-ending⏎gone\n    - y \"Y\""),
            survey("  one a \"A\"\n    - x \"X\" 1️⃣unexpected⏎alon\n    - y \"Y\""),
            survey("  one a \"A\"\n    - x1️⃣missing⏎\n    - y \"Y\""),
            survey("  many a \"A\"\n    1️⃣impossible-bound⏎at least 3\n    - x \"X\"\n    - y \"Y\""),
            survey("  number a \"A\"\n    1️⃣impossible-bound⏎from 9 to 3"),
            survey("  one 1️⃣required-without-declining⏎a \"A\"\n    required\n    - x \"X\"\n    - y \"Y\""),
            survey("  one 1️⃣sensitive-without-declining⏎a \"A\"\n    sensitive\n    - x \"X\"\n    - y \"Y\""),
            survey("  text 1️⃣no-names-hint⏎a \"A\""),
            survey("  yes-no a \"A\"\n  yes-no b \"B\"\n    when 1️⃣wrong-comparison⏎a has yes"),
            survey("  yes-no a \"A\"\n  yes-no b \"B\"\n    when a is 1️⃣unknown-choice⏎yess"),
            survey("  yes-no a \"A\"\n    when 1️⃣looks-forward⏎b is yes\n  yes-no b \"B\""),
            survey("  yes-no a \"A\"\n    when 1️⃣looks-forward⏎a is yes"),
            survey(
                "  grid g \"G\"\n    - x \"X\"\n    - y \"Y\"\n    * r \"R\"\n  yes-no b \"B\"\n    when g.1️⃣unknown-row⏎rr is x"
            ),
            survey("  yes-no a \"You said 1️⃣looks-forward⏎{b}.\"\n  yes-no b \"B\""),
            survey("  number n \"N\"\n  yes-no a \"You said 1️⃣bad-placeholder⏎{n}.\""),
            survey("  number n \"N\"\n    1️⃣property-out-of-place⏎shuffle"),
            survey("  one 1️⃣too-few-choices⏎n \"N\"\n    - x \"X\""),
            survey("  grid 1️⃣no-rows⏎n \"N\"\n    - x \"X\"\n    - y \"Y\""),
            survey("  yes-no n \"N\" 1️⃣unexpected⏎\"twice\""),
            survey("  yes-no n 1️⃣curly-quotes⏎“N”"),
            survey("  yes-no n 1️⃣unterminated-text⏎\"N"),
            survey("1️⃣tab⏎\tyes-no n \"N\""),
            survey("     1️⃣indentation⏎yes-no n \"N\""),
            survey("  yes-no 1️⃣reserved-name⏎mode \"N\""),
            survey("  yes-no a \"A\"", before: "choices 1️⃣unused-list⏎l\n  - x \"X\"\n  - y \"Y\""),
            survey("  yes-no a \"A\"", after: "ending 1️⃣unused-ending⏎e\n  | Bye."),
            survey("  yes-no a \"A\"", after: "1️⃣stands-twice⏎consent \"Again\""),
        ])
    func faults(marked: String) {
        let source = MarkedSource(marked)
        #expect(!source.expected.isEmpty)
        #expect(source.found() == source.expected, "\(source.file.text)")
    }

    /// What a hostile reader of the language tried, and was once let through or told of twice.
    @Test(
        "Nothing is passed over in silence, and one mistake is one fault",
        arguments: [
            survey("  scale a \"A\"\n    1️⃣impossible-bound⏎from 1e300 to 1e300"),
            survey("  scale a \"A\"\n    1️⃣impossible-bound⏎from 0.5 to 3"),
            survey("  scale a \"A\"\n    1️⃣impossible-bound⏎from 3 to 3"),
            survey("  scale a \"A\"\n    1️⃣property-out-of-place⏎from 1 to 3\n    - x \"X\"\n    - y \"Y\""),
            survey("  one a \"A\"\n    - x \"X\" = 1 1️⃣stands-twice⏎= 2\n    - y \"Y\""),
            survey("  many a \"A\"\n    - x \"X\" alone 1️⃣stands-twice⏎alone\n    - y \"Y\""),
            survey("  one a \"A\"\n    - 1️⃣fixed-without-shuffle⏎x \"X\" fixed\n    - y \"Y\""),
            survey("  yes-no a \"A\"\n    - 1️⃣property-out-of-place⏎prefer-not-to-say = 5"),
            survey("  note n\n    | Text.\n    - 1️⃣property-out-of-place⏎prefer-not-to-say\n  yes-no a \"A\""),
            survey("  yes-no a 1️⃣empty-text⏎\" \""),
            survey("  one a \"A\"\n    - x 1️⃣empty-text⏎\"\"\n    - y \"Y\""),
            survey("  one a \"A\"\n    - x \"X\" -> end e\n    - y \"Y\"", after: "ending 1️⃣empty-text⏎e"),
            survey(
                "  one b \"B\"\n    choices l\n  one c \"C\"\n    choices l",
                before: "choices l\n  - x \"1️⃣unknown-question⏎{nobody}\"\n  - y \"Y\""),
            survey("  note n\n    | A line,\n    | and 1️⃣unknown-question⏎{nobody}.\n  yes-no a \"A\""),
            survey(
                "  grid a \"A\"\n    choices 1️⃣property-out-of-place⏎l\n    * r \"R\"",
                before: "choices l\n  - x \"X\" -> end e\n  - y \"Y\"", after: "ending e\n  | Bye."),
            survey("  yes-no 1️⃣reserved-name⏎not \"A\""),
            survey("  one a \"A\"\n    - 1️⃣reserved-name⏎Prefer-Not-To-Say \"X\"\n    - y \"Y\""),
            survey("  yes-no 1️⃣bad-id⏎-a \"A\""),
            survey("  one a \"A\"\n    1️⃣unknown-keyword⏎-x \"X\"\n    1️⃣unknown-keyword⏎-y \"Y\""),
            survey("  rank a \"A\"\n    1️⃣property-out-of-place⏎at most 0\n    - x \"X\"\n    - y \"Y\""),
            survey("  note n\n    | Text.\n    1️⃣property-out-of-place⏎choices gone\n  yes-no a \"A\""),
            survey(
                "  one a \"A\"\n    1️⃣unknown-keyword⏎choces l",
                before: "choices l\n  - x \"X\"\n  - y \"Y\""),
            survey("  yes-no a \"A\"\n1️⃣question-out-of-place⏎yes-no b \"B\"\n  when a is yes"),
            survey("  yes-no a \"A\"\n1️⃣unknown-keyword⏎sectoin t \"T\"\n  yes-no b \"B\"\n    when a is yes"),
            survey("  yes-no b \"B\"\n    when a is yes", before: "section1️⃣missing⏎\n  yes-no a \"A\""),
            survey("  yes-no a \"A\"").replacing("consent", with: "1️⃣unknown-keyword⏎consnt"),
            survey("  yes-no a \"A\"").replacing("edition", with: "1️⃣unknown-keyword⏎editon"),
            survey("  yes-no a \"A\"").replacing(
                "edition 2026", with: "edition 2026\n  languages en, 1️⃣duplicate-name⏎EN"),
            survey("  yes-no a \"A\"").replacing(
                "edition 2026", with: "edition 2026\n  languages 1️⃣bad-language⏎English"),
            survey("  yes-no a 1️⃣unterminated-text⏎“N"),
            survey("  yes-no a \"A\"\n    sensitive\n       1️⃣indentation⏎- prefer-not-to-say"),
            survey("  yes-no a \"A\" 1️⃣unexpected-character⏎;;;;"),
        ])
    func attacks(marked: String) {
        faults(marked: marked)
    }

    @Test("A name of one letter is like no other", arguments: [("r", "u"), ("", "a")])
    func shortNames(name: String, other: String) {
        #expect(NearestName.of(name, in: [other]) == nil)
        #expect(NearestName.of(name, in: [other.uppercased(), name.uppercased() + "x"]) == nil)
    }

    @Test("A survey without faults has none")
    func clean() {
        let source = MarkedSource(survey("  yes-no a \"A\""))
        #expect(source.found().isEmpty)
    }

    @Test("A survey that says nothing is told what it needs")
    func empty() {
        #expect(MarkedSource("").found() == ["no-survey@1:1"])
        #expect(
            MarkedSource("survey a \"A\"").found()
                == ["no-edition@1:8", "no-welcome@1:8", "no-consent@1:8", "no-questions@1:8", "no-support@1:8"])
    }

    @Test("Fifty faults are fifty findings, none of them twice")
    func fiftyFaults() {
        let lines = (1...50).map { "  yes-no q\($0) \"Q\"\n    1️⃣unknown-keyword⏎hintt \"…\"" }
        let source = MarkedSource(survey(lines.joined(separator: "\n")))
        #expect(source.expected.count == 50)
        #expect(source.found() == source.expected)
    }

    @Test("Unknown services and codebooks are found when it is known which there are")
    func outsideNames() {
        let text = survey("  text q \"Q\"\n    hint \"No names, please.\"\n    themes moods\n    support chidline")
        let source = MarkedSource(text)
        #expect(source.found().isEmpty)
        let names = KnownNames(services: ["childline"], codebooks: ["mood"])
        #expect(source.found(knowing: names) == ["unknown-codebook@11:12", "unknown-service@12:13"])
    }
}
