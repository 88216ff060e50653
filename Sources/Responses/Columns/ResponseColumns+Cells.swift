import Interview
import Questionnaire

extension ResponseColumns {
    /// The cells of a response, in the order of the columns; an empty cell is no answer.
    package func cells(of response: Response) -> [String] {
        meanings.map { meaning in
            switch meaning {
            case .mode: response.mode.rawValue
            case .language: response.language
            case .dropped: ""
            default: cell(meaning, meaning.question.flatMap { response.answers[$0] })
            }
        }
    }

    private func cell(_ meaning: ColumnMeaning, _ given: GivenAnswer?) -> String {
        guard let answer = given?.answer else {
            if case .answer = meaning, given == .declined { return Choice.preferNotToSay }
            return ""
        }
        switch (meaning, answer) {
        case (.answer, .choice(let code)): return code
        case (.answer, .number(let number)): return number.written
        case (.answer, .text(let text)): return FormulaGuard.guarding(text)
        case (.chosen(_, let choice), .choices(let chosen)): return chosen.contains(choice) ? "1" : "0"
        case (.row(_, let row), .rows(let rows)): return rows[row] ?? ""
        case (.place(_, let choice), .ranking(let ranked)):
            return ranked.firstIndex(of: choice).map { String($0 + 1) } ?? ""
        case (.writeIn(_, let choice), _): return FormulaGuard.guarding(given?.writeIns[choice] ?? "")
        default: return ""
        }
    }
}
