import Questionnaire
import Testing

struct TerminalWidthTests {
    @Test(
        "A text takes as many cells as a terminal gives it",
        arguments: [
            ("", 0), ("abc", 3), ("ąę", 2), ("e\u{301}", 1), ("界", 2), ("ﾊ", 1), ("한", 2),
            ("\u{1112}\u{1161}\u{11AB}", 2),
            // Nepali: a vowel sign beside its letter, one above it, two letters joined, a dot above.
            ("का", 2), ("कि", 2), ("के", 1), ("क्ष", 2), ("हौं", 2),
            ("مرحبا", 5), ("مرحبًا", 5), ("👩‍👩‍👧", 2), ("🇵🇱", 2), ("❤️", 2), ("👍🏽", 2), ("\u{200F}", 0), ("a\u{7}", 1),
        ])
    func widths(text: String, cells: Int) { #expect(TerminalWidth.of(text) == cells) }
}
