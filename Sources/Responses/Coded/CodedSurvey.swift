package import Questionnaire

/// A survey with places for names, for reading many responses to it.
package struct CodedSurvey: Sendable {
    package let survey: CheckedSurvey
    /// The languages of the survey, its own first.
    package let languages: [String]
    let questions: [CodedQuestion]
    /// The questions whose answers are put together from several columns, or have words beside them.
    let composed: [Int]
    /// Whether anybody can be led past a question.
    let isRouted: Bool
    private let listed: Int

    /// - Returns: nil for a survey that is too large for it, whose responses are read in full.
    package init?(_ survey: CheckedSurvey) {
        self.survey = survey
        let own = survey.survey.language
        languages = [own] + survey.survey.languages.map(\.name).filter { $0 != own }
        var questions: [CodedQuestion] = []
        var listed = 0
        for question in survey.questions {
            guard let coded = CodedQuestion(question, of: survey, list: listed, earlier: questions) else { return nil }
            listed += coded.listCount
            questions.append(coded)
        }
        self.questions = questions
        self.listed = listed
        composed = questions.indices.filter {
            [.many, .grid, .rank].contains(questions[$0].kind) || questions[$0].others != 0
        }
        isRouted = questions.contains { $0.condition != nil || $0.endingMask != 0 || !$0.endings.isEmpty }
    }

    /// Room for a row.
    var row: CodedRow { CodedRow(questions: questions.count, listed: listed) }

    /// Where the rows of a grid, or the places of a ranking, start in ``CodedRow/list``.
    package func list(of question: Int) -> Int { questions[question].list }
}
