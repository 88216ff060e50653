import Interview
import Questionnaire
package import Screen

/// Putting the head, the body and the foot on a screen.
extension EntryScreens {
    /// The screen as it is now.
    package var frame: Frame {
        guard size.isEnough else {
            var frame = Frame(size)
            let words = EntryWording.tooSmall.wrapped(to: max(10, size.columns))
            frame.put(words.map { StyledLine($0) }, row: 0, column: 0)
            return frame
        }
        guard let listWidth else { return page.frame() }
        let all = size.textWidth + Self.gap + listWidth
        let left = (size.columns - all) / 2
        var frame = page.frame(left: left)
        frame.put(list(width: listWidth), row: size.top, beside: left + size.textWidth + Self.gap)
        return frame
    }

    var page: Page {
        Page(
            size, head: head, body: body, foot: foot,
            more: ("\(glyphs.above) \(EntryWording.moreAbove)", "\(glyphs.below) \(EntryWording.moreBelow)"),
            shift: shift)
    }

    private var head: StyledLine {
        let left = session.inFile == nil ? EntryWording.form(session.number) : EntryWording.formTakenBack
        let counts = EntryWording.counts(saved: count.saved, rows: session.rows)
        let fits = ShapedWidth.of(left + counts) + 2 <= size.textWidth
        let right = fits ? counts : EntryWording.count(rows: session.rows)
        var line = StyledLine(left, .quiet)
        line.add(String(repeating: " ", count: max(1, size.textWidth - ShapedWidth.of(left + right))))
        line.add(right, .quiet)
        return line
    }

    private var foot: [StyledLine] {
        let said = message.isEmpty ? [""] : message.wrapped(to: size.textWidth)
        let rule = size.isRoomy ? [StyledLine(String(repeating: glyphs.rule, count: size.textWidth), .quiet)] : []
        return said.map { StyledLine($0, .message) } + rule + [StyledLine](keys, width: size.textWidth)
    }

    // MARK: The form beside the question

    private static let gap = 4

    /// The width of the list on a screen that has room for it.
    private var listWidth: Int? {
        let room = size.columns - size.textWidth - Self.gap - 6
        return room >= 30 ? min(room, 50) : nil
    }

    /// Whether the form so far stands beside the question.
    var showsList: Bool { listWidth != nil }

    private func list(width: Int) -> [StyledLine] {
        guard !isReviewing else { return [] }
        let room = size.height - 2
        // The latest are those that a typist wants to look at.
        let lines = form.lines.suffix(room).map {
            line($0, width: width, isFocused: $0.question.id == form.question?.id)
        }
        return [StyledLine(lines.isEmpty ? "" : EntryWording.soFar, .quiet), StyledLine()] + lines
    }

    private var isReviewing: Bool { if case .review = field { true } else { false } }

    /// A question and what was typed at it, in one line.
    func line(_ line: FormLine, width: Int, isFocused: Bool) -> StyledLine {
        let digits = String(survey.questions.count).count
        let blanks = String(repeating: " ", count: digits - String(line.number).count)
        let start = (isFocused ? "> " : "  ") + blanks + "\(line.number)  "
        let room = width - start.count - 2
        let titleWidth = room * 2 / 5
        let title = form.interview.words(of: line.question.title).firstLine(width: titleWidth)
        let isLong = ShapedWidth.of(line.answer) > room - titleWidth
        let answer = (isLong ? line.short : line.answer).firstLine(width: room - titleWidth)
        var shown = StyledLine(start, isFocused ? .focus : .plain)
        shown.add(
            title + String(repeating: " ", count: max(0, titleWidth - ShapedWidth.of(title))),
            isFocused ? .focus : .quiet)
        shown.add("  " + answer, isFocused ? .focus : .plain)
        return shown
    }
}

extension String {
    /// As much of the text as fits in one line, cut between words, with three dots where some of it is left
    /// out.
    func firstLine(width: Int) -> String {
        let dots = " ..."
        let text = replacing("\n", with: " ")
        let lines = text.wrapped(to: width)
        return lines.count == 1 ? lines[0] : text.wrapped(to: max(1, width - dots.count))[0] + dots
    }
}
