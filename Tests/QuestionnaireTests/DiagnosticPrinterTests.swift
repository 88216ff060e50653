import Questionnaire
import Testing

struct DiagnosticPrinterTests {
    private func printed(_ text: String, knowing names: KnownNames = KnownNames()) -> String {
        let file = SourceFile(name: "my.survey", text: text)
        var words = ""
        DiagnosticPrinter(files: [file]).print(SurveyCheck.check(file, knowing: names).diagnostics, to: &words)
        return words
    }

    @Test("A fault shows where, what, and what to do")
    func wholeFault() {
        let words = printed(
            survey(
                "  many turn-to \"Who?\"\n    - friend \"F\"\n    - nobody \"N\"\n  yes-no b \"B\"\n    when turn-too has nobody"
            ))
        #expect(
            words == """
                my.survey:13:10: error: there is no question called "turn-too" [unknown-question]
                   13 |     when turn-too has nobody
                      |          ^~~~~~~~
                      = did you mean "turn-to", on line 9?

                """)
    }

    @Test("The place stays under its word after wide characters")
    func wideCharacters() {
        let words = printed(survey("  yes-no a \"日本👩‍👩‍👧\" extra"))
        #expect(
            words.contains(
                """
                    9 |   yes-no a "日本👩‍👩‍👧" extra
                      |                     ^~~~~

                """))
    }

    @Test("A hostile line reaches the terminal without its escape sequences")
    func hostileLine() {
        let words = printed(survey("  yes-no a \"\u{1B}[31mred\" oops"))
        #expect(!words.contains("\u{1B}"))
        #expect(words.contains("\u{FFFD}[31mred"))
    }
}

struct NearestNameTests {
    @Test(
        "The nearest name is the one that was probably meant",
        arguments: [
            ("turn-too", "turn-to"), ("Age", "age"), ("trun-to", "turn-to"), ("ag", "age"), ("waitted", "waited"),
        ])
    func near(written: String, meant: String) {
        #expect(NearestName.of(written, in: ["age", "turn-to", "waited", "listened"]) == meant)
    }

    @Test(
        "Where no spelling is near it is the shortest name that begins so, or that has it as a word of its own",
        arguments: [
            ("anxiety", "anxiety-low-mood"), ("Anx", "anxiety-low-mood"), ("mood", "anxiety-low-mood"),
            ("waiting", "theme/one/waiting"), ("self", "self-harm"), ("harm", "self-harm"),
        ])
    func shortened(written: String, meant: String) {
        let names = ["self-harm-at-school", "self-harm", "anxiety-low-mood", "theme/one/waiting"]
        #expect(NearestName.of(written, in: names) == meant)
    }

    @Test("Two letters, and a piece of a word, are too little to guess from", arguments: ["se", "oo", "arm", "iety"])
    func tooLittle(written: String) {
        #expect(NearestName.of(written, in: ["self-harm", "anxiety-low-mood"]) == nil)
    }

    @Test("A name that is near to nothing gets no suggestion", arguments: ["zzz", "", "something-else-entirely"])
    func far(written: String) {
        #expect(NearestName.of(written, in: ["age", "turn-to", "waited"]) == nil)
    }
}
