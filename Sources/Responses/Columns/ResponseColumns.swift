package import Questionnaire

/// The columns of a survey's canonical file, in their order.
package struct ResponseColumns: Sendable {
    package let meanings: [ColumnMeaning]

    package init(of survey: CheckedSurvey) {
        meanings = [.mode, .language] + survey.questions.flatMap { Self.columns(of: $0, in: survey) }
    }

    package var names: [String] { meanings.map(\.canonicalName) }

    private static func columns(of question: Question, in survey: CheckedSurvey) -> [ColumnMeaning] {
        let id = question.id.name
        let choices = survey.choices(of: id)
        let writeIns = choices.filter(\.isOther).map { ColumnMeaning.writeIn(question: id, choice: $0.code.name) }
        // Where an answer takes several columns, the one that is named like the question says that it
        // was declined.
        let whole = ColumnMeaning.answer(question: id)
        switch question.kind {
        case .one, .scale, .yesNo: return [whole] + writeIns
        case .number, .text, .longText: return [whole]
        case .many: return [whole] + choices.map { .chosen(question: id, choice: $0.code.name) } + writeIns
        case .rank: return [whole] + choices.map { .place(question: id, choice: $0.code.name) }
        case .grid: return [whole] + question.rows.map { .row(question: id, row: $0.id.name) }
        case .note: return []
        }
    }
}
