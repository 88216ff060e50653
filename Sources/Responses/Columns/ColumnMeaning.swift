/// What the cells of one column say.
package enum ColumnMeaning: Hashable, Sendable {
    case mode
    case language
    /// The whole answer to a question: a code, a number, a text, or that it was declined.
    case answer(question: String)
    /// 1 where the choice was chosen, 0 where it was not, empty without an answer.
    case chosen(question: String, choice: String)
    /// What was written on the line of an `other` choice.
    case writeIn(question: String, choice: String)
    /// The code chosen in a row of a grid.
    case row(question: String, row: String)
    /// The place of a choice in a ranking, from 1.
    case place(question: String, choice: String)
    /// The choice at a place of a ranking, from 1; only other tools write rankings so.
    case ranked(question: String, place: Int)
    /// Nothing that is kept.
    case dropped
}

extension ColumnMeaning {
    /// The name of the column in a canonical file.
    package var canonicalName: String {
        switch self {
        case .mode: "mode"
        case .language: "language"
        case .answer(let question): question
        case .chosen(let question, let choice), .place(let question, let choice): "\(question)/\(choice)"
        case .writeIn(let question, let choice): "\(question)/\(choice)/text"
        case .row(let question, let row): "\(question)/\(row)"
        case .ranked(let question, let place): "\(question)#\(place)"
        case .dropped: ""
        }
    }

    /// The question that the column belongs to.
    package var question: String? {
        switch self {
        case .answer(let question), .chosen(let question, _), .writeIn(let question, _), .row(let question, _),
            .place(let question, _), .ranked(let question, _):
            question
        case .mode, .language, .dropped: nil
        }
    }
}
