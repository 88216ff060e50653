import Interview
import Questionnaire
import Testing

@testable import PaperEntry

struct PlainEntryTests {
    @Test(
        "Replies are understood, and wrong ones are answered with what would be right",
        arguments: [
            (
                "one q \"Q?\"\n  - a \"A\"\n  - b \"B\"", ["12", "3", "b", "2"], GivenAnswer.answered(.choice("b")),
                "Only 1"
            ),
            (
                "many q \"Q?\"\n  at most 2\n  - a \"A\"\n  - b \"B\"\n  - c \"C\"", ["123", "3,1"],
                .answered(.choices(["a", "c"])), "No more than 2"
            ),
            (
                "many q \"Q?\"\n  - a \"A\"\n  - b \"B\"\n  - c \"C\"", ["0", " 31 "], .answered(.choices(["a", "c"])),
                "1-3"
            ),
            (
                "rank q \"Q?\"\n  - a \"A\"\n  - b \"B\"", ["1 1", "2 1"], .answered(.ranking(["b", "a"])),
                "has two places"
            ),
            ("number q \"Q?\"\n  from 1 to 9", ["ten", "10", "７"], .answered(.number(7)), "from 1 to 9"),
            ("scale q \"Q?\"\n  from 0 to 10", ["10", "a"], .answered(.choice("10")), "Only 1"),
            ("text q \"Q?\"\n  at most 5 characters", ["too long", ":back of it"], nil, "5 letters at most"),
            ("text q \"Q?\"", [" :back"], .answered(.text(":back")), ""),
            ("long-text q \"Q?\"", [" x", ""], .answered(.text("x")), ""),
            ("long-text q \"Q?\"", ["a", " ", "b", ""], .answered(.text("a\n\nb")), ""),
            ("text q \"Q?\"", ["x"], .declined, ""),
            (
                "grid q \"Q?\"\n  - a \"A\"\n  - b \"B\"\n  * r \"R\"\n  * s \"S\"", ["1", ":back", "2", "*"],
                .answered(.rows(["r": "b"])), ""
            ),
            ("grid q \"Q?\"\n  - a \"A\"\n  - b \"B\"\n  * r \"R\"\n  * s \"S\"", ["1", "x"], .declined, ""),
            (
                "one q \"Q?\"\n  - a \"A\"\n  - b \"B\" other", ["2", "words"],
                .answered(.choice("b"), writeIns: ["b": "words"]), ""
            ),
        ] as [(String, [String], GivenAnswer?, String)])
    func replies(question: String, replies: [String], given: GivenAnswer?, said: String) throws {
        var plain = PlainTyping(try Samples.survey(asking: question))
        var all = ""
        for reply in ["y"] + replies {
            plain.reply([reply])
            all += plain.said.split(whereSeparator: \.isWhitespace).joined(separator: " ") + "\n"
        }
        #expect(said.isEmpty || all.contains(said), "\(all)")
        #expect(plain.entry.form.answers["q"] == given)
    }

    @Test("The commands work at the places where they mean something, and are explained elsewhere")
    func commands() throws {
        var plain = PlainTyping(try Samples.survey(asking: "yes-no a \"A?\"\ntext b \"B?\"\nnumber c \"C?\""))
        plain.reply([":undo"])
        #expect(plain.said.contains("There is no saved form to take back."))
        plain.reply(["y", "1", "hi", ":back", ":back", ":blank", ":keep", ":spoiled", ":done"])
        #expect(plain.file == [Answers(["b": .answered(.text("hi"))])])
        plain.reply(["y", "1", ":done", "1", "2", ":done", "n", ":undo"])
        #expect(plain.file.count == 2)
        plain.reply([":discard"])
        #expect(plain.file.count == 1)
        plain.reply([":done"])
        #expect(plain.said.contains("Type y if it is ticked"))
        #expect(plain.entry.count == EntryCount(saved: 1, withoutConsent: 1))
    }

    @Test("Leaving asks once when a form would be lost")
    func leaving() throws {
        var plain = PlainTyping(try Samples.surveyOfEveryKind())
        plain.reply(["y", "2", ":leave", "1", ":leave"])
        let goesOn = !plain.entry.isOver
        #expect(goesOn)
        plain.reply([":leave"])
        let isOver = plain.entry.isOver
        #expect(isOver && plain.file.isEmpty)
    }

    @Test("A form that cannot be saved stays, and is saved when it can be")
    func fullDisk() throws {
        var plain = PlainTyping(try Samples.survey(asking: "yes-no a \"A?\""))
        plain.hasRoom = false
        plain.reply(["y", "1", ":done"])
        #expect(plain.said.contains("Not saved: there is no space left on the disk."))
        plain.hasRoom = true
        plain.reply([":done"])
        #expect(plain.file == [Answers(["a": .answered(.choice("yes"))])])
    }
}
