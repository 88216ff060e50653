import Interview
import Questionnaire

/// Putting the head, the body and the foot on a screen.
extension KioskScreens {
    /// The screen as it is now.
    package var frame: Frame {
        var frame = Frame(size)
        guard size.isEnough else {
            frame.put(Wording.tooSmall.wrapped(to: max(10, size.columns)).map { StyledLine($0) }, row: 0, column: 0)
            return frame
        }
        if isAttracting {
            putInvitation(on: &frame)
            return frame
        }
        let window = window()
        frame.put([head], row: size.top, column: size.left)
        frame.put(window.lines, row: window.top, column: size.left)
        frame.put(footLines, row: size.top + size.height - footLines.count, column: size.left)
        if let spot = window.cursor {
            frame.cursor = Frame.Spot(row: spot.row, column: spot.column + size.left)
            frame.showsCursor = !isShowingHelp && field.textField?.isWriting == true
        }
        return frame
    }

    // MARK: The window on the body

    private struct Window {
        var top: Int
        var lines: [StyledLine]
        var cursor: Frame.Spot?
    }

    private var bodyTop: Int { size.top + (size.isRoomy ? 2 : 1) }
    private var bodyHeight: Int { size.top + size.height - footLines.count - bodyTop }

    /// How far a page key moves.
    var page: Int { max(1, bodyHeight - 4) }

    private func window() -> Window {
        let body = body
        let height = bodyHeight
        guard body.lines.count > height else {
            return Window(top: bodyTop, lines: body.lines, cursor: spot(in: body, from: bodyTop))
        }
        // The first and the last line say that there is more.
        let inside = height - 2
        let offset = offset(of: body, showing: inside)
        let end = offset + inside
        let above = mark(offset > 0 ? "\(glyphs.above) \(Wording.moreAbove)" : "")
        let below = mark(end < body.lines.count ? "\(glyphs.below) \(Wording.moreBelow)" : "")
        let lines = [above] + body.lines[offset..<min(end, body.lines.count)] + [below]
        return Window(top: bodyTop, lines: lines, cursor: spot(in: body, from: bodyTop + 1 - offset))
    }

    private func mark(_ text: String) -> StyledLine {
        StyledLine(text, .quiet).indented(by: size.textWidth - TerminalWidth.of(text))
    }

    private func spot(in body: Body, from top: Int) -> Frame.Spot? {
        let spot = body.cursor ?? body.focus.map { Frame.Spot(row: $0.lowerBound, column: 0) }
        guard let spot, top + spot.row >= bodyTop, top + spot.row < bodyTop + bodyHeight else { return nil }
        return Frame.Spot(row: top + spot.row, column: spot.column)
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
        guard size.isEnough, !isAttracting else { return }
        let body = body
        let inside = bodyHeight - 2
        guard shift != 0, body.lines.count > bodyHeight else { return shift = 0 }
        shift = offset(of: body, showing: inside) - restingOffset(of: body, showing: inside)
    }

    // MARK: Head and foot

    private var head: StyledLine {
        let counts = interview.question?.kind.isAsked == true && !isShowingHelp
        let right = counts ? Wording.screenProgress(interview.progress) : ""
        let room = size.textWidth - TerminalWidth.of(right) - 2
        let left = headline.wrapped(to: room)[0]
        var line = StyledLine(left, .quiet)
        line.add(String(repeating: " ", count: max(1, size.textWidth - TerminalWidth.of(left + right))))
        line.add(right, .quiet)
        return line
    }

    private var headline: String {
        if isShowingHelp { return Wording.help }
        let section = interview.question.flatMap { survey.section(of: $0.id.name) }
        return interview.shown(section?.title ?? survey.survey.title)
    }

    private var footLines: [StyledLine] {
        let said = message.isEmpty ? [""] : message.wrapped(to: size.textWidth)
        let rule = size.isRoomy ? [StyledLine(String(repeating: glyphs.rule, count: size.textWidth), .quiet)] : []
        return said.map { StyledLine($0, .message) } + rule + keyLines
    }

    /// The keys that work here, broken between two of them.
    private var keyLines: [StyledLine] {
        var lines: [StyledLine] = []
        var line = StyledLine()
        // The key for reading on takes at most a line away, which is allowed for.
        let isLong = body.lines.count > size.height - (size.isRoomy ? 6 : 4)
        for (key, meaning) in keys(isLong: isLong) {
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
        let minutes = survey.survey.minutes.map(Wording.takes) ?? Wording.nobodyCanTell
        let blocks: [(String, Style)] = [
            (interview.shown(survey.survey.title), .title), (Wording.invitation, .plain), (minutes, .plain),
            (Wording.pressToStart, .key),
        ]
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
