import Questionnaire
import Testing

struct TextWrappingTests {
    @Test("Text breaks between words, with what stands before the first line and the others")
    func wraps() {
        #expect(
            TextWrapping.lines(of: "one two three four", width: 10, first: "- ", rest: "  ")
                == ["- one two", "  three", "  four"])
        #expect(TextWrapping.lines(of: "1234567890 x", width: 10) == ["1234567890", "x"])
    }

    @Test("An empty text is one line", arguments: ["", "   ", "\n"])
    func empty(_ text: String) {
        #expect(TextWrapping.lines(of: text, width: 10) == [""])
        #expect(TextWrapping.lines(of: text, width: 10, first: "1. ") == ["1. "])
    }

    @Test("A word that is wider than a line is cut")
    func longWord() {
        #expect(TextWrapping.lines(of: "a bcdefghij k", width: 4) == ["a", "bcde", "fghi", "j k"])
    }

    @Test("A web address is never cut, so that it can be copied", arguments: [1, 8, 20, 80])
    func address(_ width: Int) {
        let address = "https://made-up.example/a/long/way(2026)"
        let lines = TextWrapping.lines(of: "seen at \(address), last year", width: width, first: "- ", rest: "  ")
        #expect(lines.contains { $0.contains("\(address),") })
        let others = lines.filter { !$0.contains(address) }
        #expect(others.allSatisfy { TerminalWidth.of($0) <= max(width, 3) })
    }

    @Test("Line feeds are kept where they are asked for, and are blanks otherwise")
    func lineFeeds() {
        #expect(TextWrapping.lines(of: "a b\n\nc\n", width: 9, keepingLines: true) == ["a b", "", "c", ""])
        #expect(TextWrapping.lines(of: "a b\r\nc", width: 9, keepingLines: true) == ["a b", "c"])
        #expect(TextWrapping.lines(of: "a b\n\nc\n", width: 9) == ["a b c"])
    }

    @Test("A no-break space never ends a line, and is shown as a blank")
    func noBreakSpace() {
        #expect(TextWrapping.lines(of: "call 0800\u{A0}1111 now", width: 10) == ["call", "0800 1111", "now"])
    }

    @Test("What could act on a terminal is taken out")
    func harmless() {
        #expect(TextWrapping.lines(of: "a\u{1B}[2J\u{202E}b", width: 20) == ["a\u{FFFD}[2J\u{FFFD}b"])
    }

    @Test(
        "Width is counted in cells, and no character is ever cut",
        arguments: ["中文字符", "👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦", "e\u{301}e\u{301}e\u{301}", "שלום עולם"])
    func wide(_ text: String) {
        for width in 2...8 {
            let lines = TextWrapping.lines(of: text, width: width)
            #expect(lines.allSatisfy { TerminalWidth.of($0) <= width })
            #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
        }
    }

    @Test("Where no character fits, each still gets a line")
    func tooNarrow() {
        #expect(TextWrapping.lines(of: "中文", width: 1) == ["中", "文"])
        #expect(TextWrapping.lines(of: "ab", width: 0) == ["a", "b"])
    }
}
