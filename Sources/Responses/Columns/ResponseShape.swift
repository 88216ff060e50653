package import Questionnaire

/// Everything of a survey that a response's codes rest on. Two surveys of one shape differ at most in
/// words that people see, so their responses can be counted together.
package struct ResponseShape: Hashable, Sendable {
    private struct Item: Hashable, Sendable {
        let id: String
        let kind: QuestionKind
        let choices: Set<String>
        let rows: Set<String>
    }

    private let items: [Item]

    package init(of survey: CheckedSurvey) {
        items = survey.questions.filter(\.kind.isAsked).map { question in
            Item(
                id: question.id.name, kind: question.kind,
                choices: Set(survey.choices(of: question.id.name).map(\.code.name)),
                rows: Set(question.rows.map(\.id.name)))
        }
    }
}
