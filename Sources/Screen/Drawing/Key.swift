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
    case backspace
    case delete
    case escape
    /// F1.
    case help
    /// Ctrl-D: goes on from a longer text.
    case goOn
    /// F10 or Ctrl-X.
    case leave
    /// Ctrl-T: nobody hits it by chance.
    case staff

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
}
