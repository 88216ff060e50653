import Interview
import Questionnaire
import Screen

/// What a key does while text is written, and below the text.
extension KioskScreens {
    /// The cells of a line inside the box, with one for the cursor past the end.
    var typingWidth: Int { Body.typingWidth(in: size.textWidth) }

    mutating func pressInText(_ key: Key) {
        guard var text = field.textField else { return }
        switch key {
        case .tab, .backTab: text.isWriting.toggle()
        case .place(let row, let column):
            text.isWriting = true
            text.move(toRow: row, column: column, width: typingWidth)
        case .goOn: return finishText()
        case .enter where text.kind != .lines || !text.isWriting: return finishText()
        case .up where !text.isWriting: text.isWriting = true
        case .down where text.isWriting: text.isWriting = text.moveLine(by: 1, width: typingWidth)
        case _ where text.isWriting: return write(key, in: text)
        case .left, .character("b"), .character("B"): return goBack()
        case .character("s"), .character("S"): return skip()
        case .character("d"), .character("D"): return decline()
        default: break
        }
        keep(text)
    }

    private mutating func write(_ key: Key, in field: TextField) {
        var text = field
        switch key {
        case .enter: if !text.write("\n") { message = wording[.noRoom] }
        case .left: text.move(by: -1)
        case .right: text.move(by: 1)
        case .up: _ = text.moveLine(by: -1, width: typingWidth)
        case .home: text.moveToLineStart(width: typingWidth)
        case .end: text.moveToLineEnd(width: typingWidth)
        case .backspace: text.removeBackward()
        case .delete: text.removeForward()
        case _ where key.isForWriting: text.edit(with: key, width: typingWidth)
        case .character(let character):
            if text.write(character) { break }
            if text.kind == .number {
                if obeyLetter(key) { return }
                message = wording[.onlyDigits]
            } else {
                message = wording[.noRoom]
            }
        default: break
        }
        keep(text)
    }

    /// Writes what was pasted, and nothing of it is taken for a key. Where nothing is being written it does nothing.
    package mutating func paste(_ pasted: String, at now: Duration) {
        pass(to: now)
        lastKey = now
        if !isThanking { readingTime = nil }
        if staff != nil { return pasteInStaff(pasted) }
        if isAskingIfThere { return isAskingIfThere = false }
        guard size.isEnough, isWriting, var text = field.textField else { return }
        message = ""
        switch text.paste(pasted) {
        case .whole: break
        case .cut: message = wording[.pasteCut]
        case .nothing where text.kind == .number: message = wording[.onlyDigits]
        case .nothing: if text.room == 0 { message = wording[.noRoom] }
        }
        keep(text)
    }

    /// Letters cannot stand in a number, so they mean there what they mean elsewhere.
    private mutating func obeyLetter(_ key: Key) -> Bool {
        switch key.letter {
        case "b": goBack()
        case "s": skip()
        case "d": decline()
        default: return false
        }
        return true
    }

    /// Moves the cursor up or down within the text.
    mutating func moveLine(by steps: Int) {
        guard var text = field.textField else { return }
        _ = text.moveLine(by: steps, width: typingWidth)
        keep(text)
    }

    private mutating func keep(_ text: TextField) {
        switch field {
        case .writing: field = .writing(text)
        case .writeIn(_, let answer, let written, let waiting):
            field = .writeIn(text, answer, written: written, waiting: waiting)
        default: break
        }
    }

    private mutating func finishText() {
        guard let text = field.textField, let question = interview.question else { return }
        let words = text.text
        let earlier = text.keepsEarlier && words.isEmpty ? interview.answers[question.id.name] : nil
        if case .writeIn(_, let answer, var written, let waiting) = field {
            if let code = waiting.first {
                written[code] = words.isEmpty ? earlier?.writeIns[code] : words
            }
            return goOn(with: answer, written: written, waiting: Array(waiting.dropFirst()))
        }
        if let answer = earlier?.answer { return self.answer(answer) }
        if words.isEmpty {
            // Beside the text a letter is a key, and Tab would lead back into it.
            message = wording[text.isWriting ? .writeOrSkip : .writeOrSkipHere]
            if text.kind == .number { message = wording[.numberOrSkip] }
            if question.isRequired { message = wording[.needsAnswer] }
        } else if text.kind != .number {
            answer(.text(words))
        } else if let number = TypedNumber.value(of: words) {
            answer(.number(number))
        } else {
            message = wording[.notANumber]
        }
    }
}
