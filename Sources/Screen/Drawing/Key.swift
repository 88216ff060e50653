/// A key as the screens know it, whatever bytes a terminal sends for it.
package enum Key: Hashable, Sendable {
    /// Something to write, or the letter or digit of a command.
    case character(Character)
    case enter
    case tab
    case backTab
    case up
    case down
    case left
    case right
    case home
    case end
    case pageUp
    case pageDown
    /// To the word before, or to the one after it.
    case wordLeft
    case wordRight
    /// Ctrl-A and Ctrl-E, which are Home and End in a text and nothing elsewhere.
    case lineStart
    case lineEnd
    /// To the start or the end of the whole text.
    case textStart
    case textEnd
    case backspace
    case delete
    /// Takes away the word before the cursor, or the line before or after it.
    case removeWord
    case removeToLineStart
    case removeToLineEnd
    /// Ctrl-Z and Ctrl-Y.
    case undo
    case redo
    case escape
    /// F1.
    case help
    /// F2.
    case look
    /// Ctrl-D: goes on from a longer text, and from an order.
    case goOn
    /// F4: what was read aloud, again.
    case sayAgain
    /// F5: the voice is to be silent.
    case hush
    /// F10 or Ctrl-X.
    case leave
    /// Ctrl-T: nobody hits it by chance.
    case staff
    /// A press on a thing of a list, counted from 0: chooses it, whether or not it has a number.
    case item(Int)
    /// A press on a cell of a text, where the cursor is wanted.
    case place(row: Int, column: Int)

    /// The letter of a command, whether or not Caps Lock is on.
    package var letter: Character? {
        guard case .character(let character) = self else { return nil }
        return character.lowercased().first
    }

    package var digit: Int? {
        guard case .character(let character) = self, let digit = character.wholeNumberValue, digit < 10 else {
            return nil
        }
        return digit
    }

    /// Whether the key does something only to a text that is being written.
    package var isForWriting: Bool {
        switch self {
        case .wordLeft, .wordRight, .lineStart, .lineEnd, .textStart, .textEnd, .removeWord, .removeToLineStart,
            .removeToLineEnd, .undo, .redo:
            true
        default: false
        }
    }
}
