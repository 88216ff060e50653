import Interview
import Screen

/// What the keys act on at a place of a form.
enum EntryField {
    case consent
    case codes(CodeField)
    /// One row of a grid, with the codes of the others.
    case row(Int, CodeField, chosen: [String: String])
    case writing(TextField)
    /// The words of a choice with a line to write on; the first code that is waiting comes first.
    case writeIn(TextField, Answer, written: [String: String], waiting: [String])
    /// The whole form: a question, or past the last one saving.
    case review(focus: Int)
    case ending

    /// The text field, where there is one.
    var textField: TextField? {
        switch self {
        case .writing(let field), .writeIn(let field, _, _, _): field
        default: nil
        }
    }
}
