import Interview
import Questionnaire
package import Screen

/// Putting the head, the body and the foot on a screen.
extension KioskScreens {
    /// The screen as it is now.
    package var frame: Frame {
        var frame = Frame(size)
        guard size.isEnough else {
            frame.put(wording[.tooSmall].wrapped(to: max(10, size.columns)).map { StyledLine($0) }, row: 0, column: 0)
            return frame
        }
        if isAttracting {
            putInvitation(on: &frame)
            return frame
        }
        let body = body
        let foot = foot(under: body)
        let window = window(on: body, height: size.height - bodyTop - foot.count)
        frame.put([head], row: size.top, column: size.left)
        frame.put(window.lines, row: size.top + bodyTop, column: size.left)
        frame.put(foot, row: size.top + size.height - foot.count, column: size.left)
        if let spot = window.cursor {
            frame.cursor = Frame.Spot(row: size.top + bodyTop + spot.row, column: size.left + spot.column)
            frame.showsCursor = !isShowingHelp && field.textField?.isWriting == true
        }
        return frame
    }

    // MARK: The window on the body

    /// The part of the body that shows.
    private struct Window {
        var lines: [StyledLine]
        /// Counted from the first line of the window.
        var cursor: Frame.Spot?
    }

    /// The lines above the body: the head, and some air.
    var bodyTop: Int { size.isRoomy ? 2 : 1 }

    /// How far a page key moves: less than a whole window, so that a reader keeps the thread.
    var page: Int { size.height - 10 }

    private func window(on body: Body, height: Int) -> Window {
        guard body.lines.count > height else { return Window(lines: body.lines, cursor: spot(in: body, 0..<height)) }
        // The first and the last line say that there is more.
        let inside = height - 2
        let offset = offset(of: body, showing: inside)
        let end = offset + inside
        let above = mark(offset > 0 ? "\(glyphs.above) \(wording[.moreAbove])" : "")
        let below = mark(end < body.lines.count ? "\(glyphs.below) \(wording[.moreBelow])" : "")
        var spot = spot(in: body, offset..<end)
        spot?.row += 1
        return Window(lines: [above] + body.lines[offset..<end] + [below], cursor: spot)
    }

    /// Where the cursor is within the lines that show.
    private func spot(in body: Body, _ shown: Range<Int>) -> Frame.Spot? {
        let spot = body.cursor ?? body.focus.map { Frame.Spot(row: $0.lowerBound, column: 0) }
        guard let spot, shown.contains(spot.row) else { return nil }
        return Frame.Spot(row: spot.row - shown.lowerBound, column: spot.column)
    }

    private func mark(_ text: String) -> StyledLine {
        StyledLine(text, .quiet).indented(by: size.textWidth - TerminalWidth.of(text))
    }

    /// The first line of the body that shows: as near to its top as the focus allows.
    private func offset(of body: Body, showing inside: Int) -> Int {
        let most = body.lines.count - inside
        return min(max(0, restingOffset(of: body, showing: inside) + shift), most)
    }

    private func restingOffset(of body: Body, showing inside: Int) -> Int {
        guard let focus = body.focus else { return 0 }
        return min(max(0, min(focus.upperBound - inside, focus.lowerBound)), body.lines.count - inside)
    }

    /// Takes back what of a shift went beyond the ends.
    mutating func settleShift() {
        guard shift != 0 else { return }
        guard size.isEnough, !isAttracting else { return shift = 0 }
        let body = body
        let height = size.height - bodyTop - foot(under: body).count
        guard body.lines.count > height else { return shift = 0 }
        shift = offset(of: body, showing: height - 2) - restingOffset(of: body, showing: height - 2)
    }

    // MARK: Head and foot

    private var head: StyledLine {
        let counts = interview.question?.kind.isAsked == true && !isShowingHelp
        let right = isShowingHelp ? helpProgress : counts ? wording.progress(.screenProgress, interview.progress) : ""
        let room = size.textWidth - TerminalWidth.of(right) - 2
        let left = headline.wrapped(to: room)[0]
        var line = StyledLine(left, .quiet)
        line.add(String(repeating: " ", count: max(1, size.textWidth - TerminalWidth.of(left + right))))
        line.add(right, .quiet)
        return line
    }

    private var headline: String {
        if isShowingHelp { return wording[.help] }
        let section = interview.question.flatMap { survey.section(of: $0.id.name) }
        return interview.shown(section?.title ?? survey.survey.title)
    }

    private func foot(under body: Body) -> [StyledLine] {
        let said = message.isEmpty ? remark : message.wrapped(to: size.textWidth).map { StyledLine($0, .message) }
        let rule = size.isRoomy ? [StyledLine(String(repeating: glyphs.rule, count: size.textWidth), .quiet)] : []
        // The key for reading on takes at most a line away, which is allowed for.
        let isLong = body.lines.count > size.height - (size.isRoomy ? 6 : 4)
        return said + rule
            + lines(of: keys(isLong: isLong).map { ($0.name(in: wording), wording[$0.meaning]) })
    }

    /// Keys with what they do, broken between two of them.
    func lines(of keys: [(String, String)]) -> [StyledLine] {
        var lines: [StyledLine] = []
        var line = StyledLine()
        for (key, meaning) in keys {
            let width = TerminalWidth.of(key + meaning) + 1
            if line.width > 0, line.width + 3 + width > size.textWidth {
                lines.append(line)
                line = StyledLine()
            }
            if line.width > 0 { line.add("   ") }
            line.add(key, .key)
            line.add(" " + meaning, .quiet)
        }
        return lines + [line]
    }

    // MARK: Nobody here

    private func putInvitation(on frame: inout Frame) {
        let minutes = survey.survey.minutes.map { wording(.takes, $0) } ?? wording[.nobodyCanTell]
        let start = languages.map { $0.survey.wording[.pressToStart].harmless() }
        let blocks: [(String, Style)] =
            [
                (interview.shown(survey.survey.title), .title), (wording[.invitation], .plain), (minutes, .plain),
            ] + start.map { ($0, .key) } + [(wording[.pressForHelp], .quiet)]
        var lines: [StyledLine] = []
        for (text, style) in blocks {
            for line in text.wrapped(to: size.textWidth) {
                lines.append(StyledLine(line, style).indented(by: (size.textWidth - TerminalWidth.of(line)) / 2))
            }
            lines.append(StyledLine())
        }
        frame.put(lines, row: max(0, (size.rows - lines.count) / 2), column: size.left)
    }
}
