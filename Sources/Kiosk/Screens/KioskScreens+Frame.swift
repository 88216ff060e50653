import Interview
import Questionnaire
package import Screen

/// Putting the head, the body and the foot on a screen.
extension KioskScreens {
    /// The screen as it is now.
    package var frame: Frame {
        var frame = unpainted
        frame.theme = look.theme
        return frame
    }

    private var unpainted: Frame {
        var frame = Frame(size, direction: direction)
        guard size.isEnough else {
            let words: [(String, Key?)] =
                [(wording[.tooSmall], nil), (wording[.leaveWhenTooSmall], .leave)]
                + (practiceMark.map { [($0, nil)] } ?? [])
            let lines = words.flatMap { text, press in
                [StyledLine](wrapping: text, to: max(10, size.columns), press: press)
            }
            frame.put(lines, row: 0, column: 0)
            frame.cursor = Frame.Spot(row: 0, column: 0)
            return frame
        }
        let mark = practiceMark.map { StyledLine($0, .message) }
        if isAttracting, staff == nil {
            putInvitation(on: &frame)
            frame.put([mark].compactMap(\.self), row: size.top, column: size.left)
            return frame
        }
        return page.frame()
    }

    var page: Page {
        let page = page(of: body)
        return size.layout == .large && page.isLong ? self.page(of: body(hasRoom: false)) : page
    }

    private func page(of body: Body) -> Page {
        Page(
            size, mark: practiceMark.map { StyledLine($0, .message) }, head: head, body: body, foot: foot(under: body),
            more: ("\(glyphs.above) \(wording[.moreAbove])", "\(glyphs.below) \(wording[.moreBelow])"),
            shift: asides.isEmpty ? shift : 0, direction: direction)
    }

    /// What every screen of a practice says at its top.
    var practiceMark: String? { setup.isPractice ? wording[.practice] : nil }

    /// The lines above the body.
    var bodyTop: Int { Page.bodyTop(size, isMarked: setup.isPractice) }

    /// Takes back what of a shift went beyond the ends. A window that is too small has no page; its shift waits.
    mutating func settleShift() {
        guard shift != 0, asides.isEmpty, size.isEnough else { return }
        shift = isAttracting && staff == nil ? 0 : page.settledShift
    }

    // MARK: Head and foot

    private var head: StyledLine {
        let counts = interview.question?.kind.isAsked == true && asides.isEmpty
        let right = isShowingHelp ? helpProgress : counts ? wording.progress(.screenProgress, interview.progress) : ""
        let room = size.textWidth - ShapedWidth.of(right) - 2
        let left = headline.wrapped(to: room)[0]
        var line = StyledLine(left, .quiet)
        line.add(String(repeating: " ", count: max(1, size.textWidth - ShapedWidth.of(left) - ShapedWidth.of(right))))
        line.add(right, .quiet)
        return line
    }

    private var headline: String {
        if staff != nil { return wording[.staff] }
        if isShowingHelp { return wording[.help] }
        let section = interview.question.flatMap { survey.section(of: $0.id.name) }
        return interview.shown(section?.title ?? survey.survey.title)
    }

    private func foot(under body: Body) -> [StyledLine] {
        let rule = size.isRoomy ? [StyledLine(String(repeating: glyphs.rule, count: size.textWidth), .quiet)] : []
        // The key for reading on takes at most a line away, which is allowed for.
        let isLong = body.lines.count > size.height - (size.isRoomy ? 6 : 4)
        return said + rule + lines(of: keys(isLong: isLong))
    }

    /// What is said above the keys: what a key did not do, how long the thanks stay, or a remark.
    private var said: [StyledLine] {
        let counting = isThanking && asides.isEmpty ? wording(.clearedIn, secondsLeft) : ""
        let words = message.isEmpty ? counting : message
        return words.isEmpty ? remark : [StyledLine](wrapping: words, .message, to: size.textWidth)
    }

    /// Keys with what they do.
    func lines(of keys: [FootKey]) -> [StyledLine] {
        [StyledLine](
            keys.map { KeyCap($0.name(in: wording), wording[$0.meaning], presses: $0.presses) }, width: size.textWidth)
    }

    // MARK: Nobody here

    private func putInvitation(on frame: inout Frame) {
        let start = languages.map { $0.survey.wording[.pressToStart].harmless() }
        let others: [(String, Key)] =
            [(wording[.pressForHelp], .help), (wording[.pressForLook], .look)]
            + (setup.readsAloud ? [(wording[.pressToHear], .sayAgain)] : [])
            + (endsByKey ? [(wording[.endPractice], .leave)] : [])
        let blocks: [(texts: [(String, press: Key?)], style: Style)] =
            [
                ([(interview.shown(survey.survey.title), nil)], .title), ([(wording[.invitation], nil)], .plain),
                ([(timeNeeded, nil)], .plain),
            ] + start.map { ([($0, .enter)], .key) } + [(others.map { ($0, $1) }, .quiet)]
        let wrapped = blocks.map { texts, style in
            texts.flatMap { text, press in
                [StyledLine](wrapping: text, style, to: size.textWidth, press: press).map { line in
                    line.indented(by: (size.textWidth - line.width) / 2)
                }
            }
        }
        // Air between the lines is what can be done without.
        let top = size.top + (setup.isPractice ? 1 : 0)
        let airy = Array(wrapped.joined(separator: [StyledLine()]))
        let lines = airy.count > size.rows - top ? wrapped.flatMap(\.self) : airy
        let row = max(top, (size.rows - 1 - lines.count) / 2)
        frame.put(lines, row: row, column: size.left)
        // On the key that starts, where a braille display begins to read.
        frame.cursor = lines.firstIndex { line in line.runs.contains { $0.style == .key } }.map {
            Frame.Spot(row: row + $0, column: size.left + lines[$0].text.prefix { $0 == " " }.count)
        }
    }
}
