import Interview
import Questionnaire
import Screen

/// What a key does while text or a number is typed.
extension EntryScreens {
    mutating func pressInText(_ key: Key) {
        guard var text = field.textField else { return }
        let width = Body.typingWidth(in: size.textWidth)
        switch key {
        case .enter, .goOn: return finish(text)
        case .backspace where text.characters.isEmpty, .left where text.characters.isEmpty: return goBack()
        case .end where text.characters.isEmpty && !isWriteIn: return finishRest()
        case .backspace: text.removeBackward()
        case .delete: text.removeForward()
        case .left: text.move(by: -1)
        case .right: text.move(by: 1)
        case .home: text.moveToLineStart(width: width)
        case .end: text.moveToLineEnd(width: width)
        case .up: if !text.moveLine(by: -1, width: width) { return goBack() }
        case .down: _ = text.moveLine(by: 1, width: width)
        case _ where key.isForWriting: text.edit(with: key, width: width)
        case .tab where text.kind == .lines: if !text.write("\n") { message = EntryWording.noRoom(text.limit) }
        case .character(let character):
            if text.write(character) { break }
            if text.kind == .number {
                // What cannot stand in a number means there what it means at choices.
                if obeys(key) { return }
                message = EntryWording.onlyDigits
            } else {
                message = EntryWording.noRoom(text.limit)
            }
        default: message = EntryWording.typingKeys
        }
        keep(text)
    }

    /// Types what was pasted, and nothing of it is taken for a key. Where nothing is typed it does nothing.
    package mutating func paste(_ pasted: String) {
        guard !isOver, size.isEnough, asking == nil, !isShowingKeys, var text = field.textField else { return }
        message = ""
        switch text.paste(pasted) {
        case .whole: break
        case .cut: message = EntryWording.pasteCut(text.limit)
        case .nothing where text.kind == .number: message = EntryWording.onlyDigits
        case .nothing: if text.room == 0 { message = EntryWording.noRoom(text.limit) }
        }
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

    private var isWriteIn: Bool { if case .writeIn = field { true } else { false } }

    /// Leaves this question and the rest blank.
    private mutating func finishRest() {
        if form.given?.answer != nil { leaveBlank() }
        settle { form throws(Refusal) in try form.keepRest() }
    }

    private mutating func finish(_ text: TextField) {
        if case .writeIn(_, let answer, var written, let waiting) = field, let code = waiting.first {
            written[code] = text.text.isEmpty ? nil : text.text
            return goOn(with: answer, written: written, waiting: Array(waiting.dropFirst()))
        }
        if text.kind == .number { return finishNumber(text.text) }
        switch EntryReply(String(text.characters), keepingLines: text.kind == .lines) {
        case .blank: leaveBlank()
        case .declined: settle { form throws(Refusal) in try form.decline() }
        case .words(let words): settle { form throws(Refusal) in try form.answer(.text(words)) }
        }
    }

    private mutating func finishNumber(_ text: String) {
        if text.isEmpty {
            // A number that was taken away leaves a blank; what was never typed stays what it was.
            return form.given?.answer == nil ? keep() : leaveBlank()
        }
        guard let number = TypedNumber.value(of: text) else { return message = EntryWording.notANumber }
        settle { form throws(Refusal) in try form.answer(.number(number)) }
    }
}
