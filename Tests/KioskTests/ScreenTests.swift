import Interview
@testable import Kiosk
import Questionnaire
import Screen
import Testing

/// What keys and time do to the screens.
struct ScreenTests {
    private func script(_ question: String) throws -> KeyScript {
        var script = KeyScript(try Samples.survey(asking: question))
        script.begin()
        return script
    }

    @Test("Leaving is one key away, also in text, in help and at the review", arguments: [Key.leave, .character("q")])
    func leaving(key: Key) throws {
        for steps in 0..<6 {
            var script = try script("number q \"Q?\"")
            for step in [Key.character("1"), .help, .enter, .enter, .help].prefix(steps) { script.press(step) }
            script.press(key)
            let screens = script.screens
            #expect(screens.isAttracting && screens.interview.answers.isEmpty && screens.finalCount.left == 1)
        }
        var typing = try script(#"text q "Q?""#)
        typing.press(key)
        let isAttracting = typing.screens.isAttracting
        #expect(isAttracting == (key == .leave))
    }

    @Test("Esc leaves when it is pressed 3 times in 5 seconds, and not otherwise")
    func escape() throws {
        var script = try script(#"text q "Q?""#)
        script.press(.escape, .escape)
        #expect(script.screens.frame.text.contains("Press Esc 1 more time to leave."))
        script.now += .seconds(5)
        script.press(.escape, .escape)
        let stays = !script.screens.isAttracting
        #expect(stays)
        script.press(.escape)
        let leaves = script.screens.isAttracting
        #expect(leaves)
    }

    @Test(
        "A page that was read on stands where it was after its window was next to nothing",
        arguments: [(1, 1), (1, 24), (2, 14), (500, 1), (39, 60)])
    func vanishing(columns: Int, rows: Int) throws {
        let text = (1...60).map { "  | Line \($0).\n  |" }.joined(separator: "\n")
        var script = try script("note n \"N\"\n\(text)\nyes-no q \"Q?\"")
        script.press(.pageDown)
        let before = script.screens.frame
        script.screens.resize(to: ScreenSize(columns: columns, rows: rows))
        script.press(.down, .pageUp, .character("1"))
        script.wait(.seconds(100))
        #expect(!script.screens.frame.text.isEmpty)
        script.screens.resize(to: before.size)
        #expect(script.screens.frame == before)
    }

    @Test("Nothing is chosen for anyone: Enter alone answers no question")
    func noDefault() throws {
        for question in [
            "one q \"Q?\"\n  - a \"A\"\n  - b \"B\"", "many q \"Q?\"\n  - a \"A\"\n  - b \"B\"", "yes-no q \"Q?\"",
            "scale q \"Q?\"\n  from 0 to 10", "grid q \"Q?\"\n  - a \"A\"\n  - b \"B\"\n  * r \"R\"", "number q \"Q?\"",
            "text q \"Q?\"",
        ] {
            var script = try script(question)
            script.press(.enter, times: 5)
            let place = script.screens.interview.place
            #expect(place == .question("q"))
        }
    }

    @Test("Who goes on without writing is told the key that skips from where they are, and it skips")
    func skippingText() throws {
        for question in ["text q \"Q?\"", "long-text q \"Q?\""] {
            var script = try script(question)
            script.press(.tab, .enter)
            #expect(script.screens.frame.text.contains("Nothing is written yet. Press S to skip."))
            script.press(.character("s"))
            #expect(script.screens.interview.place != .question("q"))
        }
        // Within the text a letter is a letter, so Tab has to come first.
        var script = try script(#"text q "Q?""#)
        script.press(.enter)
        #expect(script.screens.frame.text.contains("Nothing is written yet. Press Tab, then S to skip."))
        script.press(.tab, .character("s"))
        #expect(script.screens.interview.place != .question("q"))
    }

    @Test("A choice that stands alone clears the others, and the most is kept")
    func choosing() throws {
        let text = "many q \"Q?\"\n  at most 2\n  - a \"A\"\n  - b \"B\"\n  - c \"C\"\n  - d \"D\" alone"
        var script = try script(text)
        script.type("123")
        #expect(script.screens.frame.text.contains("You can choose 2 at most. Take one away first."))
        script.type("4")
        #expect(script.screens.frame.text.contains("1 of 2 chosen"))
        script.type("1")
        script.press(.enter, .enter)
        #expect(script.stored == [Answers(["q": .answered(.choices(["a"]))])])
    }

    @Test("A number of two digits is typed as it is read")
    func twoDigits() throws {
        var script = try script("scale q \"Q?\"\n  from 0 to 10")
        script.type("10")
        script.press(.enter, .enter)
        #expect(script.stored == [Answers(["q": .answered(.choice("10"))])])
    }

    @Test("Text is edited where the cursor is")
    func editing() throws {
        var script = try script("long-text q \"Q?\"\n  at most 12 characters")
        script.type("acd\nxyz")
        script.press(.up, .home, .right)
        script.type("b")
        script.press(.end, .backspace, .left, .delete, .down, .end)
        script.type("!")
        script.press(.goOn, .enter)
        #expect(script.stored == [Answers(["q": .answered(.text("ab\nxyz!"))])])
        var full = try self.script("text q \"Q?\"\n  at most 5 characters")
        full.type("1234567")
        #expect(full.screens.frame.text.contains("There is no more room."))
        full.press(.enter, .enter)
        #expect(full.stored == [Answers(["q": .answered(.text("12345"))])])
    }

    @Test("Who comes back finds the answer, but never the words that were typed")
    func comingBack() throws {
        var script = try script("one q \"Q?\"\n  - a \"A\"\n  - b \"B\" other\ntext why \"Why?\"")
        script.type("2")
        script.press(.enter)
        script.type("secret")
        script.press(.enter)
        script.type("hidden")
        script.press(.enter)
        let review = script.screens.frame.text
        #expect(review.contains("B (you wrote something)") && !review.contains("secret"))
        script.press(.left)
        let text = script.screens.frame.text
        #expect(text.contains("You wrote something here.") && !text.contains("hidden"))
        script.press(.tab, .left)
        #expect(script.screens.frame.text.contains("> 2 (•) B"))
        script.press(.enter, .enter, .enter, .enter)
        let answers = Answers([
            "q": .answered(.choice("b"), writeIns: ["b": "secret"]), "why": .answered(.text("hidden")),
        ])
        #expect(script.stored == [answers])
    }

    @Test("A change goes from the review and back to it")
    func changing() throws {
        var script = try script("yes-no q \"Q?\"\nyes-no r \"R?\"")
        script.type("1")
        script.press(.enter)
        script.type("1")
        script.press(.enter, .down, .down, .enter)
        script.type("2")
        script.press(.enter, .enter)
        #expect(script.stored == [Answers(["q": .answered(.choice("no")), "r": .answered(.choice("yes"))])])
    }

    @Test("Answers that cannot be stored stay at the review")
    func fullDisk() throws {
        var script = try script("yes-no q \"Q?\"")
        script.type("1")
        script.press(.enter)
        let first = script.screens.press(.enter, at: script.now)
        script.screens.notStored()
        #expect(script.screens.frame.text.contains("The kiosk cannot store answers."))
        script.press(.enter)
        #expect(script.stored == [first].compactMap(\.self))
        #expect(script.stored.count == 1)
    }

    @Test("An early ending offers the way back, and keeps nothing")
    func ending() throws {
        let survey = """
            survey test "A test"
              edition 1
              support childline
            welcome
              | Hello.
            consent "Yes"
            section main "Main"
              one q "Q?"
                - a "A" -> end bye
                - b "B"
            ending bye
              | Bye.
            """
        var script = KeyScript(try Samples.survey(survey))
        script.begin()
        script.type("1")
        script.press(.enter)
        #expect(script.screens.frame.text.contains("Nothing was kept."))
        script.press(.character("b"))
        script.type("2")
        script.press(.enter, .enter)
        #expect(script.stored == [Answers(["q": .answered(.choice("b"))])])
    }

    @Test("Every respondent gets an order of choices of their own")
    func shuffling() throws {
        let choices = (0..<8).map { "  - c\($0) \"C\($0)\"" }.joined(separator: "\n")
        var script = KeyScript(try Samples.survey(asking: "one q \"Q?\"\n  shuffle\n\(choices)"))
        var orders: Set<[String]> = []
        for _ in 0..<8 {
            script.begin()
            if case .choices(let field) = script.screens.field { orders.insert(field.items.map(\.code)) }
            script.press(.leave)
        }
        #expect(orders.count > 4)
    }
}
