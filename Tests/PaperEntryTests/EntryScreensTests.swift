import Interview
import Questionnaire
import Screen
import Testing

@testable import PaperEntry

struct EntryScreensTests {
    private static let three = """
        one age "How old are you?"
          required
          - young "Under 11" -> end too-young
          - teen "11 to 17"
          - old "18 or more"
          - prefer-not-to-say
        many who "Who?"
          at most 2
          - friend "A friend"
          - family "Family"
          - nobody "Nobody" alone
          - school "A teacher"
        text why "Why?"
          hint "No names."
        """

    private func typist(_ questions: String = three, begun: Bool = true) throws -> Typist {
        var typist = Typist(try Samples.survey(asking: questions))
        if begun { typist.type("y") }
        return typist
    }

    // MARK: Text

    @Test("Text is edited by words, undone, and pasted without any of it being a key")
    func editing() throws {
        var typist = try typist("text q \"Q?\"\n  at most 20 characters\ntext r \"R?\"")
        typist.type("one two")
        typist.press(.wordLeft, .wordLeft, .removeToLineEnd, .undo, .textEnd, .removeWord)
        typist.screens.paste("x\ny")
        #expect(typist.text.contains("│ one x y"))
        typist.screens.paste(String(repeating: "z", count: 100))
        #expect(typist.text.contains("Not all of it fitted: 20 letters at most. The end was left out."))
        #expect(typist.text.contains("0 letters left"))
        typist.press(.undo, .enter)
        #expect(typist.screens.form.answers["q"] == .answered(.text("one x y")))
        typist.press(.undo)
        #expect(!typist.text.contains("│ one"), "what was typed at one question is not undone into another")
    }

    @Test("Where no text is typed, what is pasted and what edits a text do nothing")
    func strayPaste() throws {
        var typist = try typist()
        let before = typist.screens.frame
        typist.screens.paste("y2*x\n")
        typist.press(.undo, .redo, .removeWord, .lineEnd, .lineStart, .textEnd, .wordLeft)
        #expect(typist.screens.frame == before)
    }

    // MARK: Choices

    @Test("One key answers and goes on at once")
    func oneKey() throws {
        var typist = try typist()
        typist.type("2")
        #expect(typist.question?.id == "who")
        #expect(typist.screens.form.answers["age"] == .answered(.choice("teen")))
    }

    @Test("Where several may be ticked, a code ticks and takes the tick away, and Enter goes on")
    func several() throws {
        var typist = try typist()
        typist.type("2")
        typist.type("121")
        #expect(typist.text.contains("1 [ ] A friend"))
        typist.type("1")
        #expect(typist.text.contains("1 [x] A friend"))
        typist.type("\n")
        #expect(typist.screens.form.answers["who"] == .answered(.choices(["friend", "family"])))
    }

    @Test("A required question can be left blank, for paper cannot refuse", arguments: [" ", "\n", "*"])
    func requiredBlank(key: String) throws {
        var typist = try typist()
        typist.type(key)
        #expect(typist.question?.id == "who")
        typist.type("1\nhi\n\n")
        #expect(typist.file == [Answers(["who": .answered(.choices(["friend"])), "why": .answered(.text("hi"))])])
    }

    @Test("A spoiled question counts as left blank, and the screens say so")
    func spoiled() throws {
        var typist = try typist()
        typist.type("2*")
        #expect(typist.text.contains("Spoiled: question 2 counts as left blank."))
        typist.press(.up)
        #expect(typist.text.contains("spoiled: counts as left blank"))
        typist.press(.enter, .enter)
        #expect(typist.text.contains("spoiled: counts as left blank"))
        typist.press(.enter)
        #expect(typist.file == [Answers(["age": .answered(.choice("teen"))])])
    }

    @Test("x declines at every question, also where text is typed, unless a blank stands before it")
    func declining() throws {
        var typist = try typist()
        typist.type("Xxx\n\n")
        #expect(typist.file == [Answers(["age": .declined, "who": .declined, "why": .declined])])
        typist.type("yxx x\n\n")
        #expect(typist.file.last == Answers(["age": .declined, "who": .declined, "why": .answered(.text("x"))]))
    }

    @Test("A number takes digits and a sign, and the other keys mean what they mean at choices")
    func numbers() throws {
        let survey = "number n \"N?\"\n  from -5 to 10\nyes-no more \"More?\""
        for (keys, answer) in [
            ("-3\n", GivenAnswer.answered(.number(-3))), ("2,5\n", .answered(.number(2.5))), ("x", .declined),
            ("99\n\u{8}\u{8}7\n", .answered(.number(7))),
        ] {
            var typist = try typist(survey)
            for scalar in keys.unicodeScalars {
                typist.press(scalar == "\u{8}" ? .backspace : scalar == "\n" ? .enter : .character(Character(scalar)))
            }
            #expect(typist.screens.form.answers["n"] == answer)
            #expect(typist.question?.id == "more")
        }
        for key in [" ", "*", "\n"] {
            var typist = try typist(survey)
            typist.type(key)
            #expect(typist.screens.form.answers.isEmpty && typist.question?.id == "more")
        }
    }

    @Test("Codes of two digits need no Enter, and Backspace takes the first digit back")
    func longCodes() throws {
        var typist = Typist(try Samples.manyChoices("one"))
        typist.type("y3")
        #expect(typist.text.contains("3 and then?"))
        typist.press(.backspace)
        typist.type("07")
        #expect(typist.screens.form.answers["q"] == .answered(.choice("c7")))
        typist.press(.backspace)
        typist.type("9")
        #expect(typist.text.contains("That is none of the codes. They are 01-40, and x"))
        typist.type("40\n")
        #expect(typist.file == [Answers(["q": .answered(.choice("c40"))])])
    }

    @Test("Places are given in the order of the keys, and the last one goes on")
    func ranking() throws {
        var typist = try typist("rank r \"R?\"\n  top 2\n  - a \"A\"\n  - b \"B\"\n  - c \"C\"\ntext t \"T?\"")
        typist.type("3")
        typist.press(.backspace)
        typist.type("21")
        #expect(typist.screens.form.answers["r"] == .answered(.ranking(["b", "a"])))
        #expect(typist.question?.id == "t")
        typist.press(.up)
        typist.type("3")
        #expect(typist.text.contains("All places are taken."))
        typist.press(.backspace, .enter)
        #expect(typist.screens.form.answers["r"] == .answered(.ranking(["b"])))
    }

    // MARK: Wrong keys

    @Test(
        "What cannot stand is said, and what to do about it",
        arguments: [
            ("124\n", "No more than 2 may be ticked. If the paper says so, press *"),
            ("13\n", "One of these cannot be ticked together with others."),
            ("9", "That is none of the codes. They are 1-4, and x for"),
            ("é", "That is none of the codes."),
        ])
    func refusals(keys: String, said: String) throws {
        var typist = try typist()
        typist.type("2" + keys)
        let text = typist.text.split(separator: "\n").map { $0.drop { $0 == " " } }.joined(separator: " ")
        #expect(text.contains(said))
        #expect(typist.question?.id == "who")
    }

    // MARK: Going back

    @Test("Going back shows the answer, and a correction goes on from there", arguments: [Key.up, .left, .backspace])
    func correcting(key: Key) throws {
        var typist = try typist()
        typist.type("21\n")
        typist.press(key, key)
        #expect(typist.text.contains("2 (•) 11 to 17"))
        typist.type("3\n")
        #expect(typist.question?.id == "why")
        #expect(
            typist.screens.form.answers
                == Answers(["age": .answered(.choice("old")), "who": .answered(.choices(["friend"]))]))
    }

    @Test("From the end of a form a question is corrected and the form is at its end again")
    func correctingAtTheEnd() throws {
        var typist = try typist()
        typist.type("21\nhi\n")
        typist.press(.up, .up, .enter)
        #expect(typist.question?.id == "who")
        typist.type("12\n")
        #expect(typist.screens.form.place == .review)
        typist.press(.enter)
        #expect(typist.file.first?["who"] == .answered(.choices(["family"])))
    }

    @Test("An answer whose question is not asked any more is dropped")
    func routing() throws {
        var typist = try typist("yes-no a \"A?\"\ntext b \"B?\"\n  when a is yes\ntext c \"C?\"")
        typist.type("1hi\n")
        typist.press(.up, .up)
        typist.type("2")
        #expect(typist.question?.id == "c")
        typist.type("\n\n")
        #expect(typist.file == [Answers(["a": .answered(.choice("no"))])])
    }

    @Test("End leaves the rest blank and keeps what stands")
    func rest() throws {
        var typist = try typist()
        typist.type("2")
        typist.press(.end, .enter)
        #expect(typist.file == [Answers(["age": .answered(.choice("teen"))])])
    }

    // MARK: Forms

    @Test("Without the tick nothing is kept, and an ending keeps nothing; both are counted apart")
    func nothingKept() throws {
        var typist = try typist(begun: false)
        typist.type("n")
        typist.type("y1")
        #expect(typist.text.contains("The survey ends here for this form."))
        typist.press(.enter)
        #expect(typist.file.isEmpty)
        #expect(typist.screens.count == EntryCount(withoutConsent: 1, endedEarly: 1))
        #expect(typist.text.contains("Form 3"))
        typist.type("y1")
        typist.press(.backspace)
        typist.type("2")
        #expect(typist.question?.id == "who")
    }

    @Test("The last form can be taken back and corrected; the file holds it all the while")
    func undo() throws {
        var typist = try typist()
        typist.type("21\nhi\n\nu")
        #expect(typist.text.contains("The last form"))
        #expect(typist.file.count == 1)
        typist.press(.up, .up, .up, .enter)
        typist.type("3\n")
        #expect(typist.file.map { $0["age"] } == [.answered(.choice("old"))])
        #expect(typist.screens.count == EntryCount(saved: 1))
        #expect(typist.text.contains("1 saved, 1 in the file"))
    }

    @Test("The last form can be taken back and thrown away, and then the one before it")
    func undoTwice() throws {
        var typist = try typist()
        typist.type("2\n\n\ny3\n\n\n")
        #expect(typist.file.count == 2)
        typist.type("u")
        typist.press(.escape)
        typist.type("y")
        #expect(typist.file == [Answers(["age": .answered(.choice("teen"))])])
        typist.type("u")
        typist.press(.escape)
        typist.type("y")
        #expect(typist.file.isEmpty && typist.screens.count.isEmpty)
        typist.type("u")
        #expect(typist.text.contains("There is no saved form to take back."))
    }

    @Test("A form that is taken back and led to an ending is taken out of the file")
    func undoToEnding() throws {
        var typist = try typist()
        typist.type("2\n\n\nu")
        typist.press(.home, .enter)
        typist.type("1\n")
        #expect(typist.file.isEmpty)
        #expect(typist.screens.count == EntryCount(endedEarly: 1))
    }

    @Test("A form that was begun is not lost to undoing the one before")
    func undoInTheMiddle() throws {
        var typist = try typist()
        typist.type("2\n\n\ny3")
        typist.press(.up, .up)
        typist.type("u")
        let text = typist.text.split(separator: "\n").map { $0.drop { $0 == " " } }.joined(separator: " ")
        #expect(text.contains("Save this form first, or throw it away."))
        #expect(typist.screens.form.answers["age"] == .answered(.choice("old")))
    }

    @Test("When the file cannot be written the form stays, and can be saved when it can")
    func fullDisk() throws {
        var typist = try typist()
        typist.type("2\n\n")
        typist.hasRoom = false
        typist.press(.enter)
        let text = typist.text.split(separator: "\n").map { $0.drop { $0 == " " } }.joined(separator: " ")
        #expect(text.contains("Not saved: there is no space left on the disk. The form is still here."))
        typist.hasRoom = true
        typist.press(.enter)
        #expect(typist.file.count == 1)
    }

    @Test("Leaving asks once when a form would be lost, and not otherwise")
    func leaving() throws {
        var typist = try typist(begun: false)
        typist.type("y2")
        typist.press(.leave)
        #expect(typist.text.contains("Leave? The form that you are typing is not kept."))
        typist.type("n")
        #expect(typist.question?.id == "who")
        typist.press(.leave, .leave)
        let isOver = typist.screens.isOver
        #expect(isOver)
        var other = try self.typist(begun: false)
        other.press(.leave)
        let isOtherOver = other.screens.isOver
        #expect(isOtherOver)
    }
}
