import Questionnaire
import Testing

/// A fault that would go when another is mended is not reported.
struct ConsequenceTests {
    private static let choices = "    - x \"X\"\n    - y \"Y\""
    private static let list = "choices areas\n  - x \"X\"\n  - y \"Y\""

    @Test(
        "What rests on a broken line is not reported",
        arguments: [
            survey(
                "  one 1️⃣missing⏎\"How old?\"\n\(choices)\n    1️⃣unknown-keyword⏎requird\n  yes-no b \"B\"\n    when age is x"
            ),
            survey("  one age1️⃣missing⏎\n\(choices)\n  yes-no b \"B\"\n    when age is x"),
            survey("  one a \"A\"\n    choices areas", before: "choices1️⃣missing⏎\n  - x \"X\"\n  - y \"Y\""),
            survey("  one a \"A\"\n    choices1️⃣missing⏎\n  yes-no b \"B\"\n    when a is x", before: list),
            survey("  one a \"A\"\n    1️⃣unknown-keyword⏎chose areas\n  yes-no b \"B\"\n    when a is x", before: list),
            survey("  one a \"A\"\n    - x \"X\" -> 1️⃣missing⏎edn e\n    - y \"Y\"", after: "ending e\n  | Bye."),
            survey(
                "  one a \"A\"\n    - x \"X\" -> end 1️⃣unknown-ending⏎gon\n    - y \"Y\"", after: "ending gone\n  | Bye."
            ),
            survey("  one a \"A\"\n    choices 1️⃣unknown-list⏎area", before: list),
            survey("  one a \"A\"\n    - x \"X\" -> end1️⃣missing⏎\n    - y \"Y\"", after: "ending e\n  | Bye."),
            survey("  one a \"A\"\n    - x \"X\" -> end e\n    - y \"Y\"", after: "ending1️⃣missing⏎\n  | Bye."),
            survey(
                "  yes-no b \"B\"\n    when age is x",
                before: "1️⃣unknown-keyword⏎page about \"About\"\n  one age \"A\"\n\(choices)"),
            survey(
                "  one a \"A\"\n    choices areas", before: "1️⃣unknown-keyword⏎answers areas\n  - x \"X\"\n  - y \"Y\""),
            survey("  1️⃣unknown-keyword⏎tickbox a \"A\"\n\(choices)\n  yes-no b \"B\"\n    when a has x"),
            survey("  1️⃣unknown-keyword⏎table a \"A\"\n\(choices)\n    * r \"R\"\n  yes-no b \"B\"\n    when a.r is x"),
            survey("  1️⃣unknown-keyword⏎dropdown a \"A\"\n    choices areas", before: list),
            survey("  1️⃣unknown-keyword⏎?\n\(choices)").replacing("⏎?", with: "⏎\"A\""),
            survey(
                "  one a \"A\"\n    choices areas\n  yes-no b \"B\"\n    when a is y",
                before: "choices areas\n  - x \"X\"\n  - 1️⃣missing⏎\"Y\""),
            survey("  many a \"A\"\n    at least 3\n\(choices)\n    - 1️⃣missing⏎\"Z\""),
            survey("  grid a \"A\"\n\(choices)\n    * 1️⃣missing⏎\"R\"\n  yes-no b \"B\"\n    when a.r is x"),
            survey("  one a \"A\"\n    1️⃣property-out-of-place⏎* x \"X\"").replacing(
                "1️⃣property-out-of-place⏎* ", with: "* 1️⃣property-out-of-place⏎"),
            survey(
                "  yes-no a \"A\"", before: "section1️⃣missing⏎\n  yes-no y \"Y\"\nsection1️⃣missing⏎\n  yes-no x \"X\""),
            survey("  yes-no a \"A\"").replacing("welcome", with: "1️⃣unknown-keyword⏎intro"),
            survey("  yes-no a \"A\"").replacing("consent", with: "1️⃣unknown-keyword⏎agree"),
            survey("  yes-no a \"A\"").replacing("edition", with: "1️⃣unknown-keyword⏎version"),
            survey("  yes-no a \"A\"").replacing("support childline", with: "support1️⃣missing⏎"),
            survey("  yes-no a \"A\"").replacing("test \"A test\"", with: "1️⃣missing⏎\"A test\""),
        ])
    func consequences(marked: String) { expectMarks(marked) }

    @Test(
        "A broken line elsewhere hides nothing",
        arguments: [
            survey("  yes-no a 1️⃣missing⏎A", before: "choices 1️⃣unused-list⏎l\n  - x \"X\"\n  - y \"Y\""),
            survey("  yes-no a 1️⃣missing⏎A", after: "ending 1️⃣unused-ending⏎e\n  | Bye."),
            survey("  text 1️⃣no-names-hint⏎a \"A\"", after: "thanks\n  | Bye.\n  1️⃣unexpected⏎oops"),
            survey("  yes-no a 1️⃣missing⏎A\n  yes-no b \"B\"\n    when 1️⃣unknown-question⏎c is yes"),
            survey("1️⃣tab⏎\tyes-no 1️⃣reserved-name⏎mode \"A\""),
            survey("  yes-no a \"A\"", after: "1️⃣stands-twice⏎welcome\n  | Hi.\n  1️⃣unexpected⏎oops"),
        ])
    func independent(marked: String) { expectMarks(marked) }

    @Test("A capital letter is a misspelling, and the line is read as it was meant")
    func capitals() {
        expectMarks(
            survey(
                "  1️⃣unknown-keyword⏎ONE a \"A\"\n    1️⃣unknown-keyword⏎Required\n\(Self.choices)\n    - prefer-not-to-say\n  yes-no b \"B\"\n    1️⃣unknown-keyword⏎When a is x"
            )
            .replacing("welcome", with: "1️⃣unknown-keyword⏎WELCOME"))
    }

    @Test("A name in letters of another alphabet is told from the one it looks like")
    func alphabets() {
        let source = MarkedSource(survey("  yes-no oca \"A\"\n  yes-no b \"B\"\n    when 1️⃣unknown-question⏎оса is yes"))
        #expect(source.found() == source.expected)
        #expect(source.faults().first?.help.first?.contains("letters are those of another alphabet") == true)
    }

    @Test(
        "What says nothing, or not what it seems, is told",
        arguments: [
            survey("  yes-no a \"A\"\n  note 1️⃣empty-text⏎n"),
            survey("  yes-no a \"A\"", after: "1️⃣empty-text⏎thanks"),
            survey("  yes-no 1️⃣bad-id⏎\(String(repeating: "a", count: 61)) \"A\""),
            survey("  yes-no \(String(repeating: "a", count: 60)) \"A\""),
            survey("  yes-no a \"A\"").replacing("welcome\n  | Hello.", with: "1️⃣no-welcome⏎welcome"),
            survey("  yes-no a \"A\"\n  yes-no b \"B\"\n    when 1️⃣missing⏎.a is yes"),
            survey("  yes-no a \"A\"\n  yes-no b \"B\"\n    when 1️⃣missing⏎a. is yes"),
            survey("  many a \"A\"\n    1️⃣impossible-bound⏎at least 3\n\(choices)\n    - z \"Z\" alone"),
            survey("  yes-no a \"A\"\n  yes-no b \"B 1️⃣bad-placeholder⏎{a\""),
            survey("  yes-no a \"A\"\n  yes-no b \"B 1️⃣bad-placeholder⏎{ a }\""),
            survey("  yes-no a \"A\"\n  yes-no b \"B {{a {a}\""),
            survey("  text 1️⃣no-names-hint⏎a \"A\"\n    hint \"What is the name of the place?\""),
            survey("  text a \"A\"\n    hint \"Leave out all names.\""),
        ])
    func meanings(marked: String) { expectMarks(marked) }

    @Test("What a hint or a text in another language says is for people to judge")
    func otherLanguages() {
        let polish = survey("  text a \"Co?\"\n    hint \"Bez imion.\"\n  text 1️⃣no-names-hint⏎b \"No nie, no?\"")
        expectMarks(polish.replacing("  support", with: "  languages pl, en\n  support"))
    }

    @Test("A section that rests on a question in it looks forward, and not at itself")
    func ownSection() {
        let source = MarkedSource(
            survey("  yes-no z \"Z\"", after: "section two \"Two\"\n  when 1️⃣looks-forward⏎a is yes\n  yes-no a \"A\""))
        #expect(source.found() == source.expected)
        #expect(source.faults().map(\.message) == ["\"a\" is asked only later, on line 12"])
    }

    @Test("A codebook of the folder that nobody uses is told, by any of its names")
    func unusedCodebook() {
        let names = KnownNames(
            codebooks: ["moods", "feelings", "old"], ownCodebooks: [["moods", "feelings"], ["old"]])
        let text = survey("  text q \"Q\"\n    hint \"No names, please.\"\n    themes feelings")
        #expect(MarkedSource(text).found(knowing: names) == ["unused-codebook@1:8"])
        #expect(MarkedSource(text.replacing("feelings", with: "old")).found(knowing: names) == ["unused-codebook@1:8"])
        #expect(MarkedSource(text.replacing("themes", with: "thmes")).found(knowing: names).count == 2)
    }
}
