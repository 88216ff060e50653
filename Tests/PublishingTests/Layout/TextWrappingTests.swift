import Questionnaire
import Testing

@testable import Publishing

struct TextWrappingTests {
    @Test("Text breaks between words, with what stands before the first line and the others")
    func wraps() {
        #expect(
            TextWrapping.lines(of: "one two three four", width: 10, first: "- ", rest: "  ")
                == ["- one two", "  three", "  four"])
        #expect(TextWrapping.lines(of: "1234567890 x", width: 10) == ["1234567890", "x"])
    }

    @Test("An empty text has no lines", arguments: ["", "   ", "\n"])
    func empty(_ text: String) {
        #expect(TextWrapping.lines(of: text, width: 10) == [])
    }

    @Test("A word that is wider than a line is cut")
    func longWord() {
        #expect(TextWrapping.lines(of: "a bcdefghij k", width: 4) == ["a", "bcde", "fghi", "j k"])
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
