package import Questionnaire

/// A whole screen, ready to be drawn.
///
/// It is in the order in which it is read: cells are counted from the edge where lines begin. How it is shown is for
/// ``VisualLine``.
package struct Frame: Hashable, Sendable {
    package let size: ScreenSize
    /// The direction of the language that the page is in.
    package let direction: WritingDirection
    /// A line for every row of the screen.
    package var lines: [StyledLine]
    /// Where the terminal's own cursor stands, for braille displays and magnifiers that follow it.
    package var cursor: Spot?
    /// Whether the cursor shows, which it does where text is typed.
    package var showsCursor = false
    /// The colours of the whole screen; nil for those that the terminal itself is set to.
    package var theme: Theme?

    /// A cell of the screen, from 0.
    package struct Spot: Hashable, Sendable {
        package var row: Int
        package var column: Int

        package init(row: Int, column: Int) {
            self.row = row
            self.column = column
        }
    }

    package init(_ size: ScreenSize, direction: WritingDirection = .ltr) {
        self.size = size
        self.direction = direction
        lines = Array(repeating: StyledLine(), count: max(0, size.rows))
    }

    /// Puts lines on the screen; what falls off the bottom is left out.
    package mutating func put(_ new: some Sequence<StyledLine>, row: Int, column: Int) {
        for (offset, line) in new.enumerated() where lines.indices.contains(row + offset) {
            lines[row + offset] = line.indented(by: column)
        }
    }

    /// Puts lines beside what stands on the screen already.
    package mutating func put(_ new: some Sequence<StyledLine>, row: Int, beside column: Int) {
        for (offset, line) in new.enumerated() where lines.indices.contains(row + offset) {
            let left = lines[row + offset]
            lines[row + offset].add(line.indented(by: max(1, column - left.width)))
        }
    }

    /// The screen as text in the order in which it is read, without the blanks at the ends of its lines.
    package var text: String {
        lines.map { line in
            var text = line.text
            while text.last == " " { text.removeLast() }
            return text
        }.joined(separator: "\n")
    }
}
