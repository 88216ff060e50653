package import Questionnaire

/// One row of a screen as it is shown: from left to right, with the letters in their forms.
///
/// A page that is read from right to left is the mirror of the other: its lines begin at the right edge. Runs keep the
/// order of the page; within each the letters run as they do.
package struct VisualLine {
    /// Something that is shown, with the cell where it begins.
    package struct Piece: Hashable {
        package var column: Int
        package var text: String
        package var style: Style
    }

    /// From left to right.
    package private(set) var pieces: [Piece] = []
    /// The cell of the line, as it is read, that each cell of the row shows.
    private var logicalColumns: [Int] = []

    /// - Parameters:
    ///   - columns: the cells of the row; what goes beyond is cut off.
    ///   - page: the direction of everything around the line.
    ///   - order: who puts it in order. For a terminal that does, only the letters get their forms.
    package init(_ line: StyledLine, columns: Int, page: WritingDirection, order: LineOrder = .program) {
        let page = order == .program ? page : .ltr
        var blocks: [(block: VisualBlock, style: Style?)] = []
        var used = 0
        for run in line.runs {
            for block in VisualBlock.blocks(of: run, from: used, room: columns - used, page: page, order: order) {
                blocks.append((block, run.style))
                used += block.width
            }
        }
        blocks.append((VisualBlock(blank: columns - used, from: used, page: page), nil))
        for (block, style) in page == .ltr ? blocks : blocks.reversed() {
            if let style, block.width > 0 {
                pieces.append(Piece(column: logicalColumns.count, text: block.text, style: style))
            }
            logicalColumns += block.columns
        }
    }

    // MARK: Cells

    /// Where a cell of the line is shown. A cell that is on no screen stays where it is.
    package func visualColumn(of logical: Int) -> Int { logicalColumns.firstIndex(of: logical) ?? logical }

    /// What a cell of the row is in the line as it is read.
    package func logicalColumn(of visual: Int) -> Int {
        logicalColumns.indices.contains(visual) ? logicalColumns[visual] : visual
    }

    // MARK: Text

    /// The row as text, without the blanks at its end.
    package var text: String {
        var text = ""
        var used = 0
        for piece in pieces {
            text += String(repeating: " ", count: max(0, piece.column - used)) + piece.text
            used = piece.column + TerminalWidth.of(piece.text)
        }
        while text.last == " " { text.removeLast() }
        return text
    }
}
