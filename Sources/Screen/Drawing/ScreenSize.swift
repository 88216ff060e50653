/// The size of a terminal, in cells, and how much of it is used.
package struct ScreenSize: Hashable, Sendable {
    package var columns: Int
    package var rows: Int
    package var layout = Layout.standard

    package init(columns: Int, rows: Int) {
        self.columns = columns
        self.rows = rows
    }

    /// The smallest size on which every screen can be read and used.
    package static let smallest = ScreenSize(columns: 40, rows: 15)

    package var isEnough: Bool { columns >= Self.smallest.columns && rows >= Self.smallest.rows }

    /// The cells of a line of text: never more than is easy to read, with a margin on both sides.
    package var textWidth: Int { min(layout.longestLine, columns - (columns < 44 ? 2 : 6)) }

    /// The lines that are used; on a tall screen they stand in its middle.
    package var height: Int { min(rows, 28) }

    /// Whether there is room for lines that only make it easier on the eye.
    package var isRoomy: Bool { height >= 20 }

    package func laidOut(as layout: Layout) -> ScreenSize {
        var size = self
        size.layout = layout
        return size
    }

    package var left: Int { (columns - textWidth) / 2 }
    package var top: Int { (rows - height) / 2 }
}
