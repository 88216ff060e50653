import Publishing
import Questionnaire
import Testing

struct PaperFormTests {
    @Test(
        "Limits are said in words",
        arguments: [
            ("one q \"Q?\"\n  - a \"A\"\n  - b \"B\"", "Tick 1 box."),
            ("yes-no q \"Q?\"", "Tick 1 box."),
            ("many q \"Q?\"\n  - a \"A\"\n  - b \"B\"", "Tick all that are right for you."),
            ("many q \"Q?\"\n  at most 2\n  - a \"A\"\n  - b \"B\"\n  - c \"C\"", "Tick up to 2."),
            ("many q \"Q?\"\n  at most 1\n  - a \"A\"\n  - b \"B\"\n  - c \"C\"", "Tick 1 box."),
            ("many q \"Q?\"\n  at least 2\n  - a \"A\"\n  - b \"B\"\n  - c \"C\"", "Tick at least 2."),
            ("many q \"Q?\"\n  at least 2\n  at most 2\n  - a \"A\"\n  - b \"B\"\n  - c \"C\"", "Tick 2."),
            (
                "many q \"Q?\"\n  at least 2\n  at most 3\n  - a \"A\"\n  - b \"B\"\n  - c \"C\"\n  - d \"D\"",
                "Tick 2 or 3."
            ),
            (
                "many q \"Q?\"\n  - a \"A\"\n  - b \"Nobody\" alone\n  - prefer-not-to-say",
                "Tick all that are right for you. If you tick “Nobody” or “Prefer not to say”, tick nothing else."
            ),
            ("grid q \"Q?\"\n  - a \"A\"\n  - b \"B\"\n  * r \"R\"", "Tick 1 box on each line."),
            ("rank q \"Q?\"\n  top 1\n  - a \"A\"\n  - b \"B\"", "Write 1 in the box of your first choice."),
            (
                "rank q \"Q?\"\n  - a \"A\"\n  - b \"B\"\n  - c \"C\"",
                "Write 1 in the box of your first choice, 2 in the next, and so on up to 3."
            ),
            ("number q \"Q?\"\n  from 0 to 104", "Write a number from 0 to 104."),
            ("number q \"Q?\"", "Write a number."),
            ("text q \"Q?\"\n  at most 20 characters", "Write up to 20 letters."),
            ("long-text q \"Q?\"\n  at most 500 characters", "Write up to about 80 words."),
            (
                "one q \"Q?\"\n  required\n  - a \"A\"\n  - b \"B\"\n  - prefer-not-to-say",
                "Tick 1 box. Please answer this one, or tick “Prefer not to say”."
            ),
        ])
    func advice(question: String, words: String) throws {
        #expect(try PaperSamples.items(question).first?.advice == words)
    }

    @Test("Beside each box stands the key to type; x is prefer not to say; a line to write on stands by other")
    func boxes() throws {
        let items = try PaperSamples.items(
            """
            one q "Q?"
              shuffle
              - b "Bus"
              - a "Train"
              - other "Something else" other
              - prefer-not-to-say
            """)
        let item = try #require(items.first)
        guard case .boxes(let boxes) = item.field else { throw NoField() }
        #expect(boxes.layout == .list)
        #expect(boxes.boxes.map(\.code) == ["1", "2", "3"])
        #expect(boxes.boxes.map(\.label) == ["Bus", "Train", "Something else"])
        #expect(boxes.boxes.map(\.hasLine) == [false, false, true])
        #expect(item.declining?.code == "x")
        #expect(item.declining?.label == "Prefer not to say")
    }

    @Test("The numbers of a scale stand on one line, each its own code but for 10")
    func scale() throws {
        let items = try PaperSamples.items("scale q \"Q?\"\n  from 0 to 10")
        guard case .boxes(let boxes) = items.first?.field else { throw NoField() }
        #expect(boxes.layout == .row)
        #expect(boxes.boxes.map(\.label) == (0...10).map(String.init))
        #expect(boxes.boxes.map(\.code) == Array(repeating: nil, count: 10) + ["a"])
    }

    private struct NoField: Error {}

    @Test("A box to decline is printed also where only a condition asks for it")
    func decliningBox() throws {
        let items = try PaperSamples.items("text q \"Q?\"\ntext r \"R?\"\n  when declined q")
        #expect(items.map { $0.declining != nil } == [true, false])
    }

    @Test("An ending stands behind the choices that lead to it, with its words")
    func endings() throws {
        let survey = try PaperSamples.whole(
            """
            section main "Main"
              one age "How old?"
                - child "Under 11" -> end early
                - old "Over 25" -> end early
                - fine "11 to 25"
            ending early
              | We are sorry.
              |
              | Bye.
            """)
        let endings = try PaperSamples.form(survey).parts.first?.items.first?.endings
        #expect(endings?.map(\.instruction) == ["If you ticked “Under 11” or “Over 25”, you can stop here."])
        #expect(endings?.map(\.paragraphs) == [["We are sorry.", "Bye."]])
    }

    @Test("Help stands beside a question that names it, word for word, and points to the box where it is not known")
    func support() throws {
        let survey = try PaperSamples.survey("text q \"Q?\"\n  support shout, childline")
        let form = try PaperSamples.form(survey, help: ["childline", "shout"])
        #expect(
            form.parts.first?.items.first?.support?.lines == [
                "Shout: Text SHOUT to 85258.", "Childline: Call 0800 1111. Chat at childline.org.uk.",
            ])
        #expect(form.help.entries.map(\.name) == ["Shout", "Childline"])
        #expect(form.help.otherwise == nil)
        let unknown = try PaperSamples.form(survey)
        #expect(unknown.parts.first?.items.first?.support?.lines == [])
        #expect(unknown.help.otherwise?.hasPrefix("Talk to someone you trust") == true)
    }

    @Test(
        "A language is written from the left or from the right",
        arguments: [
            ("en", WritingDirection.ltr), ("pl", .ltr), ("ne", .ltr), ("ar", .rtl), ("he", .rtl), ("fa-IR", .rtl),
            ("ur", .rtl),
            ("ps", .rtl), ("ku", .ltr), ("ku-Arab", .rtl), ("ku_Arab", .rtl), ("ar-Latn", .ltr), ("", .ltr),
        ])
    func direction(code: String, direction: WritingDirection) {
        #expect(WritingDirection(ofLanguage: code) == direction)
    }
}
