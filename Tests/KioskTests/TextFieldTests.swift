import Interview
import Questionnaire
import Screen
import Testing

/// Editing a text.
struct TextFieldTests {
    private static let width = 20

    private func field(_ text: String, _ kind: TextField.Kind = .lines, limit: Int = 1000) -> TextField {
        TextField(kind, limit: limit, text: text)
    }

    /// The text with `|` where the cursor is.
    private func shown(_ field: TextField) -> String {
        String(field.characters[..<field.cursor]) + "|" + String(field.characters[field.cursor...])
    }

    private func press(_ keys: Key..., in field: inout TextField) {
        for key in keys { field.edit(with: key, width: Self.width) }
    }

    private func write(_ text: String, in field: inout TextField) {
        for scalar in text.unicodeScalars { _ = field.write(Character(scalar)) }
    }

    @Test(
        "Words are runs of letters and digits, in every script",
        arguments: [
            ("one two-3  four.", ["|one two-3  four.", "one |two-3  four.", "one two-|3  four.", "one two-3  |four."]),
            ("नेपाली भाषा", ["|नेपाली भाषा", "नेपाली |भाषा"]), ("界界 👩‍👩‍👧 e\u{301}a", ["|界界 👩‍👩‍👧 e\u{301}a", "界界 👩‍👩‍👧 |e\u{301}a"]),
            ("", ["|"]), (" \n ", ["| \n "]),
        ])
    func wordLeft(text: String, stops: [String]) {
        var field = field(text)
        for stop in stops.reversed() {
            press(.wordLeft, in: &field)
            #expect(shown(field) == stop)
        }
        press(.wordLeft, in: &field)
        #expect(field.cursor == 0)
    }

    @Test("To the right the cursor stops behind each word")
    func wordRight() {
        var field = field("one two-3\nfour. ")
        press(.textStart, in: &field)
        for stop in [
            "one| two-3\nfour. ", "one two|-3\nfour. ", "one two-3|\nfour. ", "one two-3\nfour|. ",
            "one two-3\nfour. |",
        ] {
            press(.wordRight, in: &field)
            #expect(shown(field) == stop)
        }
    }

    @Test("Words and lines are taken away before and behind the cursor")
    func removing() {
        var text = field("one two three\nfour five")
        press(.removeWord, in: &text)
        #expect(shown(text) == "one two three\nfour |")
        press(.removeToLineStart, .removeToLineStart, in: &text)
        #expect(shown(text) == "one two three\n|")
        press(.textStart, .wordRight, .removeToLineEnd, .removeToLineEnd, in: &text)
        #expect(shown(text) == "one|\n")
        press(.removeWord, .removeWord, in: &text)
        #expect(shown(text) == "|\n")
        press(.textEnd, .lineStart, .lineEnd, in: &text)
        #expect(shown(text) == "\n|")
    }

    @Test("Home and End go by lines as they show")
    func lines() {
        var text = field("one two three four five six")
        press(.lineStart, in: &text)
        #expect(shown(text) == "one two three four |five six")
        text.move(by: -3)
        press(.lineStart, in: &text)
        #expect(shown(text) == "|one two three four five six")
    }

    @Test("What is typed is undone a word at a time, and done again")
    func undo() {
        var text = field("")
        write("one two  three", in: &text)
        var steps = ["one two  |", "one |", "|", "|"]
        for step in steps {
            press(.undo, in: &text)
            #expect(shown(text) == step)
        }
        #expect(!text.canUndo)
        steps = ["one |", "one two  |", "one two  three|", "one two  three|"]
        for step in steps {
            press(.redo, in: &text)
            #expect(shown(text) == step)
        }
        press(.undo, in: &text)
        write("x", in: &text)
        press(.redo, in: &text)
        #expect(shown(text) == "one two  x|", "what was undone is gone once something else is written")
    }

    @Test("Characters taken away in a row come back together, at the place of the cursor")
    func undoRemoving() {
        var text = field("one two")
        for _ in 0..<3 { text.removeBackward() }
        text.move(by: -4)
        for _ in 0..<2 { text.removeForward() }
        #expect(shown(text) == "|e ")
        press(.undo, in: &text)
        #expect(shown(text) == "|one ")
        press(.undo, in: &text)
        #expect(shown(text) == "one two|")
        press(.removeWord, .removeWord, .undo, in: &text)
        #expect(shown(text) == "one |")
    }

    @Test("Accents and joined emoji are undone with the letter they belong to")
    func undoClusters() {
        var text = field("a")
        write("e\u{301}👩\u{200D}👩\u{200D}👧🇬🇧", in: &text)
        #expect(text.characters == ["a", "e\u{301}", "👩‍👩‍👧", "🇬🇧"])
        press(.undo, in: &text)
        #expect(text.characters == ["a"])
        press(.redo, in: &text)
        #expect(text.characters == ["a", "e\u{301}", "👩‍👩‍👧", "🇬🇧"])
        write("\u{301}", in: &text)
        text.move(by: 0)
        write("\u{302}", in: &text)
        press(.undo, in: &text)
        #expect(text.characters.last == "🇬🇧\u{301}")
    }

    @Test("However a text was edited, undoing everything leads back, and redoing forth again", arguments: 0..<60)
    func undoEverything(seed: UInt64) {
        var random = SplitMix(seed: seed)
        let start = ["", "Some words.\nAnd more 界", "e\u{301}"].randomElement(using: &random) ?? ""
        var text = field(start, limit: 60)
        let keys: [Key] = [
            .wordLeft, .wordRight, .lineStart, .lineEnd, .textStart, .textEnd, .removeWord, .removeToLineStart,
            .removeToLineEnd,
        ]
        let scalars = Array("ab \n界é\u{301}👩\u{200D}👩🇬🇧".unicodeScalars)
        for _ in 0..<25 {
            switch Int.random(in: 0..<10, using: &random) {
            case 0..<5: for _ in 0..<3 { scalars.randomElement(using: &random).map { write(String($0), in: &text) } }
            case 5: text.removeBackward()
            case 6: text.removeForward()
            case 7:
                _ = text.paste(["x\u{301}", "two words", "\u{301}", "👩\u{200D}"].randomElement(using: &random) ?? "")
            default: keys.randomElement(using: &random).map { press($0, in: &text) }
            }
            #expect(text.characters.count <= 60 && text.room == 60 - text.characters.count)
            #expect((0...text.characters.count).contains(text.cursor))
        }
        let end = text.characters
        var back = text
        for _ in 0..<200 { press(.undo, in: &back) }
        #expect(back.characters == Array(start))
        for _ in 0..<200 { press(.redo, in: &back) }
        #expect(back.characters == end)
    }

    @Test("The steps that can be undone are bounded, in number and in what they hold")
    func boundedHistory() {
        var text = field("", limit: 100)
        for index in 0..<5000 {
            _ = text.paste(String(repeating: "x", count: 1 + index % 90))
            press(.removeToLineStart, in: &text)
        }
        var steps = 0
        while text.canUndo, steps < 5000 {
            press(.undo, in: &text)
            steps += 1
        }
        #expect(steps < 20)
    }

    // MARK: Pasting

    @Test(
        "What is pasted is one edit, fit for its field",
        arguments: [
            (
                TextField.Kind.lines, "a\r\nb\u{2028}c\td\u{1B}[31me\u{0}\u{202E}f", "a\nb\nc d[31mef|",
                TextField.Pasted.whole
            ),
            (.line, "a\r\nb\n", "a b |", .whole), (.number, " 12\n", "12|", .whole),
            (.number, "12 weeks", "|", .nothing),
            (.lines, "", "|", .nothing), (.lines, "\u{1B}\u{7}", "|", .nothing),
            (.lines, String(repeating: "👩‍👩‍👧", count: 30), String(repeating: "👩‍👩‍👧", count: 20) + "|", .cut),
            (
                .lines, "e" + String(repeating: "\u{301}", count: 100),
                "e" + String(repeating: "\u{301}", count: 15) + "|", .whole
            ),
        ])
    func paste(kind: TextField.Kind, pasted: String, expected: String, outcome: TextField.Pasted) {
        var text = field("", kind, limit: 20)
        #expect(text.paste(pasted) == outcome)
        #expect(shown(text) == expected)
        press(.undo, in: &text)
        #expect(shown(text) == "|")
    }

    @Test("A paste in the middle joins what belongs together, and fits to the last letter")
    func pasteInside() {
        var text = field("ae", limit: 5)
        text.move(by: -1)
        #expect(text.paste("xy") == .whole && shown(text) == "axy|e" && text.room == 1)
        #expect(text.paste("\u{301}") == .whole && shown(text) == "axy\u{301}|e" && text.room == 1)
        #expect(text.paste("12") == .cut && shown(text) == "axy\u{301}1|e" && text.room == 0)
        #expect(text.paste("z") == .nothing && text.room == 0)
        press(.undo, .undo, .undo, in: &text)
        #expect(text.characters == ["a", "e"])
    }
}
