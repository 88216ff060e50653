/// The questions of a survey numbered as on paper: through all sections, notes left out.
package struct QuestionNumbers: Sendable {
    private let numbers: [String: Int]
    let survey: CheckedSurvey

    package init(_ survey: CheckedSurvey) {
        self.survey = survey
        let asked = survey.questions.filter(\.kind.isAsked).map(\.id.name)
        numbers = Dictionary(zip(asked, 1...)) { first, _ in first }
    }

    package subscript(id: String) -> Int? { numbers[id] }

    /// What stands in front of a question: its number, or nothing for a note.
    func mark(of question: Question) -> String { numbers[question.id.name].map { "\($0). " } ?? "" }

    /// The words of a text; where the label of an answer is put in, it says so.
    func words(of text: Text) -> String {
        text.pieces.map { piece in
            switch piece {
            case .words(let words): words
            case .answer(let id): "(your answer to question \(numbers[id].map(String.init) ?? "…"))"
            }
        }.joined()
    }

    /// The words of a question; a note without any has those of its first paragraph.
    func words(of question: Question) -> String {
        words(of: question.title.source.isEmpty ? question.paragraphs.first ?? "" : question.title)
    }

    /// What people see of a choice.
    func label(of choice: Choice) -> String {
        choice.label.map(words) ?? survey.phrasebook(SurveyPhrase.preferNotToSay)
    }

    /// What people see of the choices with these codes.
    func labels(_ codes: [String], of question: String) -> [String] {
        codes.map { code in survey.choice(code, of: question).map(label) ?? code }
    }
}
