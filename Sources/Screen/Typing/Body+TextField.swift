import Questionnaire

extension Body {
    /// The cells of a line inside the box of a text field, with one for the cursor past the end.
    package static func typingWidth(in width: Int) -> Int { width - 5 }

    /// A box with what is written in it. While it is written in, the cursor is there, and in sight.
    package mutating func add(_ text: TextField, _ glyphs: Glyphs) {
        let layout = TextLayout(text.characters, width: Self.typingWidth(in: width))
        let rows = max(layout.lines.count, text.kind == .lines ? 4 : 1)
        let inner = width - 2
        let rule = String(repeating: glyphs.rule, count: inner)
        let top = lines.count + 1
        add(StyledLine(glyphs.corners[0] + rule + glyphs.corners[1], .quiet))
        for row in 0..<rows {
            let words = layout.lines.indices.contains(row) ? layout.text(ofLine: row) : ""
            var line = StyledLine(glyphs.side + " ", .quiet)
            line.add(words, press: .place(row: row, column: 0))
            let used = TerminalWidth.of(words)
            line.add(
                String(repeating: " ", count: max(0, inner - 1 - used)), press: .place(row: row, column: used))
            line.add(glyphs.side, .quiet)
            add(line)
        }
        add(StyledLine(glyphs.corners[2] + rule + glyphs.corners[3], .quiet))
        guard text.isWriting else { return }
        let spot = layout.spot(of: text.cursor)
        cursor = Frame.Spot(row: top + spot.row, column: 2 + spot.column)
        focus = top + spot.row..<top + spot.row + 1
    }
}
