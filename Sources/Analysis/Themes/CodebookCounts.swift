/// What was counted of the themes of one codebook.
struct CodebookCounts: Hashable, Sendable {
    /// Over all the questions that it sorts: who wrote of a theme in any of them.
    var all: ThemeCounts
    /// By question.
    var questions: [ThemeCounts]

    init(of coded: CodedQuestions) {
        all = ThemeCounts(themes: coded.codebook.themes.count)
        questions = coded.items.map { _ in ThemeCounts(themes: coded.codebook.themes.count) }
    }

    mutating func merge(_ other: CodebookCounts) {
        all.merge(other.all)
        for index in questions.indices { questions[index].merge(other.questions[index]) }
    }
}
