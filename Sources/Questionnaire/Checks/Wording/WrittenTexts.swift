/// Everything that a survey says to people, each text once.
struct WrittenTexts {
    struct Written {
        var text: Text
        /// Whether people answer it, or answer with it: a question, a statement or a choice.
        var isAnswered: Bool
    }

    let all: [Written]

    init(of survey: Survey) {
        var said = [survey.title] + survey.welcome + [survey.consent].compactMap(\.self)
        var titles: [Text] = []
        var statements: [Text] = []
        var labels = survey.lists.flatMap { $0.choices.compactMap(\.label) }
        for section in survey.sections {
            said += [section.title] + section.introduction
            for question in section.questions {
                if let hint = question.hint { said.append(hint) }
                said += question.paragraphs
                titles.append(question.title)
                for row in question.rows { statements.append(row.statement) }
                for case let label? in question.choices.lazy.map(\.label) { labels.append(label) }
            }
        }
        said += survey.endings.flatMap(\.paragraphs) + survey.thanks
        all =
            said.map { Written(text: $0, isAnswered: false) }
            + (titles + statements + labels).map { Written(text: $0, isAnswered: true) }
    }
}
