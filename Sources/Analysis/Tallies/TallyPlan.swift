package import Questionnaire

/// What is counted, and within which groups: worked out once, before the first response.
package struct TallyPlan: Sendable {
    package let survey: CheckedSurvey
    /// In the order of the survey; a grid is one item a row, a note none.
    package internal(set) var items: [TallyItem]
    package internal(set) var breakdowns: [Breakdown]

    /// Plans the counting of a survey.
    ///
    /// - Parameters:
    ///   - survey: the survey that the responses answer.
    ///   - names: the ids of the questions to break down by, one at a time: two demographics are
    ///     never crossed, because that picks people out.
    ///   - themes: how open answers are sorted, by the id of the question's codebook.
    /// - Throws: every name that cannot be broken down by.
    package init(
        _ survey: CheckedSurvey, by names: [String] = [], themes: [String: ThemeSorting] = [:]
    ) throws(Faults) {
        self.survey = survey
        breakdowns = try Breakdown.named(names, of: survey)
        items = survey.questions.filter(\.kind.isAsked).flatMap { question -> [TallyItem] in
            guard question.kind == .grid else {
                let sorting = question.codebook.flatMap { themes[$0.name] }
                return [TallyItem(question, of: survey, sorting: sorting)]
            }
            return question.rows.map { TallyItem(question, row: $0, of: survey) }
        }
    }
}
