import Interview
import Screen

/// What the keys act on at a place of the interview.
enum Field {
    /// Text to read; Enter goes on.
    case reading
    case choices(ChoiceField)
    case ranking(RankField)
    /// One row of a grid, with what was chosen for the others.
    case row(Int, ChoiceField, chosen: [String: String])
    case writing(TextField)
    /// The words for an `other` choice; the first code that is waiting comes first.
    case writeIn(TextField, Answer, written: [String: String], waiting: [String])
    /// The review: sending, leaving, and every question to change.
    case review(focus: Int)

    /// The text field, where there is one.
    var textField: TextField? {
        switch self {
        case .writing(let field), .writeIn(let field, _, _, _): field
        default: nil
        }
    }

    /// Whether a letter is something to write. In a number it is not.
    var takesLetters: Bool { textField.map { $0.isWriting && $0.kind != .number } ?? false }
}
