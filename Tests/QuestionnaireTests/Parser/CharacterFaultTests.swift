import Questionnaire
import Testing

/// What word processors, phones and copied pages put into a survey.
struct CharacterFaultTests {
    private static let choices = "    - x \"X\"\n    - y \"Y\""

    @Test(
        "A look-alike is named, and the line is read as it was meant",
        arguments: [
            survey("  one a \"A\"\n    - 11\u{1}–13 \"X\"\n    - y \"Y\"\n  yes-no b \"B\"\n    when a is 11-13"),
            survey("  one a \"A\"\n    \u{1}– x \"X\"\n    \u{1}• y \"Y\""),
            survey("  one \u{1}ａge \"A\"\n\(choices)\n  yes-no b \"B\"\n    when age is x"),
            survey("  number n \"N\"\n    from \u{1}６ to 9"),
            survey("  number n \"N\"\n    from \u{1}² to 9"),
            survey("  one a\u{1}ﬁt \"A\"\n\(choices)\n  yes-no b \"B\"\n    when afit is x"),
            survey("  one a \u{1}＂A＂\n\(choices)"),
            survey("  one a \u{1}'Don't know'\n\(choices)"),
            survey("  one \u{1}аge \"A\"\n\(choices)\n  yes-no b \"B\"\n    when age is x"),
            survey("  one a \"A\"\n    - x \"X\" \u{1}→ end e\n    - y \"Y\"", after: "ending e\n  | Bye."),
            survey("  number n \"N\"\n  yes-no b \"B\"\n    when n \u{1}≤ 3\n  yes-no c \"C\"\n    when n \u{1}≠ 3"),
            survey("  one a \"A\"\n\(choices)\n  yes-no b \"B\"\n    when a is x\u{1}，y and \u{1}（a is x）").replacing(
                "，y and \u{1}", with: "，y and "),
            survey("  yes-no a \"A\"", after: "thanks\n  \u{1}│ Thank you."),
            survey("\u{1}＃ a comment\n  yes-no a \"A\""),
            survey("  one a \"A\"\n    - x\u{1}; \"X\"\n    - y \"Y\""),
        ])
    func lookalikes(marked: String) { expectMarks(marked.replacing("\u{1}", with: "1️⃣unexpected-character⏎")) }

    @Test(
        "Quotes of word processors are one fault a text, whatever they are",
        arguments: [
            "\u{1}“A”", "\u{1}„A“", "\u{1}»A«", "\u{1}«A»", "\u{1}“A\"", "\"A\u{1}”", "\u{1}‘Don’t’", "\u{1}‹A›",
            "\"Say “hi” now\u{1}”",
        ])
    func curlyQuotes(text: String) {
        expectMarks(survey("  yes-no a \(text.replacing("\u{1}", with: "1️⃣curly-quotes⏎"))"))
    }

    @Test(
        "What cannot be seen is named where it stands, and spoils no name",
        arguments: [
            survey("  yes-no a\u{1}\u{200B}ge \"A\"\n  yes-no b \"B\"\n    when age is yes"),
            survey("  yes-no \u{1}a\u{200D}ge \"A\"\n  yes-no b \"B\"\n    when age is yes").replacing(
                "\u{1}a", with: "\u{1}a"),
            survey("  yes-no age\u{1}\u{200F} \"A\"\n  yes-no b \"B\"\n    when age is yes"),
            survey("  yes-no age\u{1}\u{AD} \"A\"\n  yes-no b \"B\"\n    when age is yes"),
            survey("  yes-no a \"A\"", after: "\u{1}\u{FEFF}section two \"Two\"\n  yes-no b \"B\"\n    when a is yes"),
            survey("  yes-no a \"A\u{1}\u{202E}B\""),
            survey("  yes-no a \"A\u{1}\u{2028}B\""),
            survey("  yes-no a \"A\u{1}\u{0}B\""),
            survey("  yes-no a \"A\u{1}\tB\""),
            survey("  note n\n    | A\u{1}\u{1B}[2JB\n  yes-no a \"A\""),
        ])
    func invisible(marked: String) { expectMarks(marked.replacing("\u{1}", with: "1️⃣control-character⏎")) }

    @Test(
        "Blanks of any width part words, and joiners are right in a text",
        arguments: [
            survey("\u{A0}\u{A0}yes-no\u{A0}a \"A\""), survey("\u{3000}yes-no\u{3000}a\t\"A\""),
            survey("  yes-no a \"नेपा\u{200D}ली 👩‍👩‍👧 می\u{200C}خواهم\""),
        ])
    func harmless(text: String) { expectMarks(text) }

    @Test(
        "What has no meaning is one fault a line, and names nothing else wrong",
        arguments: [
            survey("  yes-no a1️⃣unexpected-character⏎: \"A\""),
            survey("  yes-no 1️⃣unexpected-character⏎😀 \"A\""),
            survey("  one a \"A\"\n    - 1️⃣unexpected-character⏎😀 \"X\"\n    - y \"Y\"\n    - z \"Z\""),
            survey("  yes-no a \"A\"\n  yes-no b \"B\"\n    when a is yes 1️⃣unexpected-character⏎&& a is no"),
            survey("  yes-no a \"Do you know \"1️⃣unexpected⏎Shout\"?\""),
        ])
    func meaningless(marked: String) { expectMarks(marked) }

    @Test("Line ends of old Macs count as lines, and those that no editor shows do not")
    func lineEnds() {
        let text = survey("  yes-noo a \"A\"").replacing("\n", with: "\r")
        #expect(MarkedSource(text).found() == ["unknown-keyword@9:3"])
        let odd = survey("  yes-no a \"A\u{2028}\u{85}\u{B}B\"\n  yes-noo b \"B\"")
        #expect(MarkedSource(odd).found() == ["control-character@9:14", "unknown-keyword@10:3"])
    }

    @Test("A place is counted in the bytes of the file, with its byte-order mark")
    func offsets() throws {
        let file = try SourceFile(name: "f", bytes: [0xEF, 0xBB, 0xBF] + Array("oops".utf8))
        let faults = SurveyParser.parse(file).diagnostics
        #expect(
            faults.first { $0.id == "unknown-keyword" }?.range?.start == SourcePosition(line: 1, column: 1, offset: 3))
    }

    @Test(
        "Help names what to write",
        arguments: [
            ("yes-no a '…'", "use the straight quote: \""), ("yes–no a \"A\"", "write the plain \"-\""),
            ("yes-nо a \"A\"", "type the word again: yes-no"),
            ("yes-no a\tb\u{0} \"A\"", "delete it and type the text again"),
            ("yes-no a \"Know \"Shout\"?\"", "a quote inside a text is written \\\""),
            ("number a \"A\"\n    from 2,5 to 9", "write 2.5 with a full stop"),
            ("number a \"A\"\n    from 1,000 to 9000", "write 1000"),
            ("number a \"A\"\n    from ٣ to 9", "write it with the digits 0 to 9: 3"),
            ("number a \"A\"\n    from 1e999 to 9", "write a smaller number"),
            ("number a \"A\"\n    from 0x10 to 9", "write it as a number, such as 3"),
            ("rank a \"A\"\n    top 99999999999999999999", "the largest is 1000000"),
            ("rank a \"A\"\n    top 2,5", "write a whole number"),
        ])
    func help(line: String, help: String) throws {
        let faults = SurveyParser.parse(SourceFile(name: "f", text: survey("  " + line))).diagnostics
        #expect(faults.map(\.help) == [[help]])
    }
}
