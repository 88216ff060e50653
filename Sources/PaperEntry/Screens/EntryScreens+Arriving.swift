import Interview
import Questionnaire
import Screen

/// Making ready for the keys of a place.
extension EntryScreens {
    /// Sets up the field for the place that the form has come to, with the answer that stands.
    mutating func arrive() {
        shift = 0
        switch form.place {
        case .question: field = form.question.map(self.field) ?? .consent
        case .review: field = .review(focus: form.lines.count)
        case .ending: field = .ending
        case .welcome, .consent, .submitted, .left: field = .consent
        }
    }

    private func field(for question: Question) -> EntryField {
        let given = form.given
        let codes = PaperCodes(of: question, in: survey)
        switch question.kind {
        case .one, .scale, .yesNo:
            var picked: [String] = []
            if case .choice(let code)? = given?.answer { picked = [code] }
            return .codes(CodeField(codes, .one, picked: picked))
        case .many:
            var picked: Set<String> = []
            if case .choices(let codes)? = given?.answer { picked = codes }
            let order = codes.choices.map(\.choice.code.name).filter(picked.contains)
            return .codes(CodeField(codes, .several, picked: order))
        case .rank:
            var picked: [String] = []
            if case .ranking(let codes)? = given?.answer { picked = codes }
            return .codes(CodeField(codes, .order(places: survey.places(of: question)), picked: picked))
        // A grid without rows, or a note that could not be passed, has nothing to tick.
        case .grid where question.rows.isEmpty, .note: return .codes(CodeField(codes, .several))
        case .grid:
            var chosen: [String: String] = [:]
            if case .rows(let rows)? = given?.answer { chosen = rows }
            return row(0, of: question, chosen: chosen)
        case .number:
            var text = ""
            if case .number(let number)? = given?.answer { text = number.written }
            return .writing(TextField(.number, limit: 20, text: text))
        case .text, .longText:
            return .writing(
                TextField(
                    question.kind == .text ? .line : .lines, limit: question.characterLimit,
                    text: EntryReply.typed(given)))
        }
    }

    func row(_ row: Int, of question: Question, chosen: [String: String]) -> EntryField {
        let code = chosen[question.rows[row].id.name]
        let codes = PaperCodes(of: question, in: survey)
        return .row(row, CodeField(codes, .one, picked: code.map { [$0] } ?? []), chosen: chosen)
    }
}
