import Interview
import Questionnaire
@testable import Screen
import Testing

/// Lines in the order in which they are shown.
struct DirectionTests {
    /// A line as it is shown. Where forms do not matter the words are Hebrew: its letters do not join.
    private func shown(_ text: String, _ page: WritingDirection, columns: Int? = nil) -> String {
        let line = StyledLine(text)
        return VisualLine(line, columns: columns ?? line.width, page: page).text
    }

    @Test("A plain line is shown as it is, in the pieces in which it was made")
    func plain() {
        var line = StyledLine("Enter", .key)
        line.add(" zażółć (1) 界 नेपाली 👩‍👩‍👧", .quiet)
        let visual = VisualLine(line, columns: 60, page: .ltr)
        #expect(visual.pieces.map(\.text) == line.runs.map(\.text))
        #expect(visual.pieces.map(\.column) == [0, 5])
        #expect((0..<60).allSatisfy { visual.visualColumn(of: $0) == $0 && visual.logicalColumn(of: $0) == $0 })
    }

    @Test(
        "Words run to the left, numbers and other scripts to the right, and brackets turn",
        arguments: [
            ("אבג", "גבא"), ("אב 12 גד", "דג 12 בא"), ("אב (גד) 3.", ".3 (דג) בא"),
            ("אב youth club גד", "דג youth club בא"),
            ("12 אב", "בא 12"), ("אב 3, 4", "4 ,3 בא"), ("> אב", "בא <"), ("נ नेपाली נ", "נ नेपाली נ"),
        ])
    func order(text: String, expected: String) {
        #expect(shown(text, .rtl) == expected)
    }

    @Test(
        "A phone number, an address and a command are not taken apart",
        arguments: [
            ("אב 0800 1111", "0800 1111 בא"), ("אב +44 20 7946 0000.", ".+44 20 7946 0000 בא"),
            ("אב (020) 7946 0000", "(020) 7946 0000 בא"), ("אב 116 123, גד", "דג ,116 123 בא"),
            ("אב 0800-1111", "0800-1111 בא"), ("אב 111.nhs.uk.", ".111.nhs.uk בא"),
            ("(אב https://a.uk/b/)", "(https://a.uk/b/ בא)"),
            ("אב help@a.uk, :help", ":help ,help@a.uk בא"), ("אב 0800 1111 116 123.", ".0800 1111 116 123 בא"),
        ])
    func islands(text: String, expected: String) {
        #expect(shown(text, .rtl) == expected)
    }

    @Test("Numbers one after the other run as the words do")
    func numbers() {
        #expect(shown("אב 1 3", .rtl) == "3 1 בא")
        #expect(shown("אב 2019-2020", .rtl) == "2019-2020 בא")
    }

    @Test("Letters join, lam and alef are one, and marks stay with their letter")
    func shaping() {
        #expect(shown("سلام", .rtl) == "\u{FEE1}\u{FEFC}\u{FEB3}")
        #expect(shown("لا", .rtl) == "\u{FEFB}")
        #expect(shown("بِت", .rtl) == "\u{FE96}\u{FE91}\u{650}")
        // With a mark between them, they stay two.
        #expect(shown("لَا", .rtl) == "\u{FE8E}\u{FEDF}\u{64E}")
        // A mark that keeps two letters apart has done what it is for.
        #expect(shown("ب\u{200C}ب", .rtl) == "\u{FE8F}\u{FE8F}")
        #expect(StyledLine("سلام").width == 3)
    }

    @Test("An Arabic word on an English page runs to the left where it stands")
    func within() {
        #expect(shown("Say שלום (hi).", .ltr) == "Say םולש (hi).")
        #expect(shown("שלום!", .ltr) == "!םולש")
    }

    @Test("An English sentence on an Arabic page keeps its full stop, and stands at the right edge")
    func foreign() {
        #expect(shown("Call 0800 1111.", .rtl, columns: 20) == "     Call 0800 1111.")
        #expect(shown(" go on", .rtl, columns: 10) == "    go on")
    }

    @Test("Runs keep the order of the page, and each its style")
    func runs() {
        var line = StyledLine("Enter", .key)
        line.add(" אב", .quiet)
        let visual = VisualLine(line, columns: 10, page: .rtl)
        #expect(visual.pieces.filter { $0.text != "" }.map(\.text) == ["בא ", "Enter"])
        #expect(visual.pieces.map(\.style) == [.quiet, .key])
        #expect(visual.pieces.map(\.column) == [2, 5])
    }

    @Test("What has to stay as it is does, on every page")
    func fixed() {
        let corner = StyledLine("┌─┐", direction: .fixed(.ltr))
        #expect(VisualLine(corner, columns: 5, page: .rtl).text == "  ┌─┐")
        let box = StyledLine("> 1 [x] ", direction: .ofPage)
        #expect(VisualLine(box, columns: 8, page: .rtl).text == " [x] 1 <")
    }

    @Test("A joined emoji is not turned round")
    func emoji() {
        #expect(shown("אב 👩‍👩‍👧 גד", .rtl) == "דג 👩‍👩‍👧 בא")
    }

    @Test("What is too long is cut where it ends, not where it begins")
    func tooLong() {
        #expect(shown("אבגד", .rtl, columns: 2) == "בא")
        #expect(shown("א界", .rtl, columns: 2) == " א")
        #expect(shown("Enter", .rtl, columns: 3) == "Ent")
    }

    @Test("For a terminal that puts lines in order, letters get their forms and keep their places")
    func terminal() {
        let line = StyledLine("(سلام) 12")
        let visual = VisualLine(line, columns: 20, page: .rtl, order: .terminal)
        #expect(visual.text == "(\u{FEB3}\u{FEFC}\u{FEE1}) 12")
        #expect((0..<20).allSatisfy { visual.visualColumn(of: $0) == $0 })
    }

    // MARK: Any text

    @Test("Whatever the text, its row is full, and every cell is shown once", arguments: 0..<300)
    func anything(seed: UInt64) {
        var random = SplitMix(seed: seed)
        let alphabet: [String] = [
            "a", "B", " ", " ", "1", "2", ".", "-", "(", ")", "ا", "ل", "ل", "آ", "ب", "ي", "پ",
            "َ", "ّ", "א", "٣", "،", "界", "👩‍👩‍👧",
            "ने", "\u{200C}", "\u{200D}", "\u{200E}", "\u{200F}", "\u{61C}", "0800 1111", "a.uk",
        ]
        let styles: [Style] = [.plain, .key, .quiet]
        let directions: [RunDirection] = [.ofLetters, .ofLetters, .ofPage, .fixed(.ltr), .fixed(.rtl)]
        var line = StyledLine()
        for _ in 0..<Int.random(in: 1...4, using: &random) {
            let words = (0..<Int.random(in: 0...20, using: &random)).compactMap { _ in
                alphabet.randomElement(using: &random)
            }
            line.add(
                words.joined(), styles.randomElement(using: &random) ?? .plain,
                direction: directions.randomElement(using: &random) ?? .ofPage)
        }
        for page in [WritingDirection.ltr, .rtl] {
            for order in LineOrder.allCases {
                for columns in [line.width, line.width + 7, line.width / 2] {
                    let visual = VisualLine(line, columns: columns, page: page, order: order)
                    let cells = (0..<columns).map(visual.logicalColumn)
                    #expect(Set(cells) == Set(0..<columns))
                    #expect((0..<columns).allSatisfy { visual.visualColumn(of: visual.logicalColumn(of: $0)) == $0 })
                    var used = 0
                    for piece in visual.pieces {
                        #expect(piece.column >= used)
                        used = piece.column + TerminalWidth.of(piece.text)
                    }
                    #expect(used <= columns)
                    if columns == line.width {
                        #expect(visual.pieces.reduce(0) { $0 + TerminalWidth.of($1.text) } == line.width)
                    }
                }
            }
        }
    }

    @Test("Marks that turn the direction of writing are taken out before anything is put in order")
    func hostile() {
        for mark in "\u{202A}\u{202B}\u{202C}\u{202D}\u{202E}\u{2066}\u{2067}\u{2068}\u{2069}" {
            #expect("אב\(mark)גד".wrapped(to: 20) == ["אב\u{FFFD}גד"])
        }
    }
}
