import Questionnaire

/// The screen as it is shown, which for a page that is read from right to left is another one than the one that is read.
extension Frame {
    /// A row as it is shown, or as it is handed to a terminal that puts it in order.
    package func visualLine(_ row: Int, by order: LineOrder = .program) -> VisualLine {
        VisualLine(lines[row], columns: size.columns, page: direction, order: order)
    }

    /// Where a cell of the page is shown.
    package func visual(_ spot: Spot, by order: LineOrder = .program) -> Spot {
        guard lines.indices.contains(spot.row) else { return spot }
        return Spot(row: spot.row, column: visualLine(spot.row, by: order).visualColumn(of: spot.column))
    }

    /// What a cell of the screen is on the page, such as one that was pointed at.
    package func logical(_ spot: Spot, by order: LineOrder = .program) -> Spot {
        guard lines.indices.contains(spot.row) else { return spot }
        return Spot(row: spot.row, column: visualLine(spot.row, by: order).logicalColumn(of: spot.column))
    }

    /// The screen as text in the order in which it is shown, without the blanks at the ends of its lines.
    package var picture: String { lines.indices.map { visualLine($0).text }.joined(separator: "\n") }
}
