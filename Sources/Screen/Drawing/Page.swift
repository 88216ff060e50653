package import Questionnaire

/// A head, a body that can be longer than the screen, and a foot, put together on one screen.
package struct Page {
    private let size: ScreenSize
    /// A line that every screen has at its top, above the head.
    private let mark: StyledLine?
    private let head: StyledLine
    private let body: Body
    private let foot: [StyledLine]
    /// What says that there is more of the body above and below.
    private let more: (above: String, below: String)
    /// How far the body is moved beyond what its focus asks for.
    private let shift: Int
    private let direction: WritingDirection

    package init(
        _ size: ScreenSize, mark: StyledLine? = nil, head: StyledLine, body: Body, foot: [StyledLine],
        more: (above: String, below: String),
        shift: Int = 0, direction: WritingDirection = .ltr
    ) {
        self.size = size
        self.mark = mark
        self.head = head
        self.body = body
        self.foot = foot
        self.more = more
        self.shift = shift
        self.direction = direction
    }

    /// How far a page key moves: less than a whole window, so that a reader keeps the thread.
    package var step: Int { size.height - 10 }

    /// The screen, from a column on, counted from the edge where lines begin.
    ///
    /// - Parameter left: nil puts it in the middle.
    package func frame(left: Int? = nil) -> Frame {
        let left = left ?? size.left
        var frame = Frame(size, direction: direction)
        let window = window
        frame.put([mark, head].compactMap(\.self), row: size.top, column: left)
        frame.put(window.lines, row: size.top + bodyTop, column: left)
        frame.put(foot, row: size.top + size.height - foot.count, column: left)
        if let spot = window.cursor {
            frame.cursor = Frame.Spot(row: size.top + bodyTop + spot.row, column: left + spot.column)
            frame.showsCursor = body.cursor != nil
        }
        return frame
    }

    /// The shift without what of it goes beyond the ends.
    package var settledShift: Int {
        guard size.isEnough, isLong else { return 0 }
        return offset - restingOffset
    }

    // MARK: The window on the body

    /// The part of the body that shows.
    private struct Window {
        var lines: [StyledLine]
        /// Counted from the first line of the window.
        var cursor: Frame.Spot?
    }

    /// The lines above the body: the head, and some air.
    private var bodyTop: Int { Self.bodyTop(size, isMarked: mark != nil) }

    package static func bodyTop(_ size: ScreenSize, isMarked: Bool) -> Int {
        (isMarked ? 1 : 0) + (size.isRoomy ? 2 : 1)
    }

    package var isLong: Bool { body.lines.count > height }
    private var height: Int { max(3, size.height - bodyTop - foot.count) }
    /// The first and the last line of a window on a long body say that there is more.
    private var inside: Int { height - 2 }

    private var window: Window {
        guard isLong else { return Window(lines: body.lines, cursor: spot(in: 0..<height)) }
        let end = offset + inside
        var spot = spot(in: offset..<end)
        spot?.row += 1
        let above = aside(offset > 0 ? more.above : "", .pageUp)
        let below = aside(end < body.lines.count ? more.below : "", .pageDown)
        return Window(lines: [above] + body.lines[offset..<end] + [below], cursor: spot)
    }

    /// Where the cursor is within the lines that show: where text is typed, on what has the focus, or where reading
    /// begins.
    private func spot(in shown: Range<Int>) -> Frame.Spot? {
        let shown = shown.clamped(to: body.lines.indices)
        if let spot = body.cursor, shown.contains(spot.row) {
            return Frame.Spot(row: spot.row - shown.lowerBound, column: spot.column)
        }
        let focused = body.focus.flatMap { $0.overlaps(shown) ? $0.clamped(to: shown).lowerBound : nil }
        let row = focused ?? shown.first { !body.lines[$0].runs.isEmpty }
        return row.map { Frame.Spot(row: $0 - shown.lowerBound, column: 0) }
    }

    private func aside(_ text: String, _ press: Key) -> StyledLine {
        StyledLine(text, .quiet, press: text.isEmpty ? nil : press).indented(by: body.width - ShapedWidth.of(text))
    }

    /// The shift that shows the body from a line on, or from as near to it as the ends allow.
    package func shift(showingFrom line: Int) -> Int {
        guard size.isEnough, isLong else { return 0 }
        return min(max(0, line), body.lines.count - inside) - restingOffset
    }

    /// The first line of the body that shows; nil where all of it does.
    package var firstShown: Int? { size.isEnough && isLong ? offset : nil }

    /// The first line of the body that shows: as near to its top as the focus allows.
    private var offset: Int { min(max(0, restingOffset + shift), body.lines.count - inside) }

    private var restingOffset: Int {
        guard let focus = body.focus else { return 0 }
        return min(max(0, min(focus.upperBound - inside, focus.lowerBound)), body.lines.count - inside)
    }
}
