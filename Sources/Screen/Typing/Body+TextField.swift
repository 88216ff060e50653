package import Questionnaire

extension Body {
    /// The cells of a line inside the box of a text field, with one for the cursor past the end.
    package static func typingWidth(in width: Int) -> Int { width - 5 }

    /// A box with what is written in it. While it is written in, the cursor is there, and in sight.
    ///
    /// - Parameter page: the direction of the page; what is written can go the other way, and begins at its own edge.
    package mutating func add(_ text: TextField, _ glyphs: Glyphs, page: WritingDirection = .ltr) {
        let layout = TextLayout(text.characters, width: Self.typingWidth(in: width))
        let direction = text.direction(on: page)
        let rows = max(layout.lines.count, text.kind == .lines ? 4 : 1)
        let inner = width - 2
        let rule = String(repeating: glyphs.rule, count: inner)
        let top = lines.count + 1
        add(StyledLine(glyphs.corners[0] + rule + glyphs.corners[1], .quiet, direction: .fixed(.ltr)))
        for row in 0..<rows {
            let words = layout.lines.indices.contains(row) ? layout.text(ofLine: row) : ""
            var line = StyledLine(glyphs.side + " ", .quiet)
            let blanks = max(0, inner - 1 - ShapedWidth.of(words))
            // The cell that the cursor stands in goes along with the words; a number stays at the page's edge.
            let along = text.kind == .number ? min(1, blanks) : max(0, blanks - 1)
            line.add(
                words + String(repeating: " ", count: along), direction: .fixed(direction),
                press: .place(row: row, column: 0))
            line.add(
                String(repeating: " ", count: blanks - along),
                press: .place(row: row, column: inner - 1 - blanks + along))
            line.add(glyphs.side, .quiet)
            add(line)
        }
        add(StyledLine(glyphs.corners[2] + rule + glyphs.corners[3], .quiet, direction: .fixed(.ltr)))
        guard text.isWriting else { return }
        let spot = layout.spot(of: text.cursor)
        cursor = Frame.Spot(row: top + spot.row, column: 2 + spot.column)
        focus = top + spot.row..<top + spot.row + 1
    }
}
