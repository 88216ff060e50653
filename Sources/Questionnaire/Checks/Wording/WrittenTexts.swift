/// Everything that a survey says to people, each text once.
struct WrittenTexts {
    struct Written {
        var text: Text
        /// Whether people answer it, or answer with it: a question, a statement or a choice.
        var isAnswered: Bool
    }

    let all: [Written]

    init(of survey: Survey) {
        let questions = survey.sections.flatMap(\.questions)
        let choices = survey.lists.flatMap(\.choices) + questions.flatMap(\.choices)
        let said =
            [survey.title] + survey.welcome + [survey.consent].compactMap(\.self)
            + survey.sections.flatMap { [$0.title] + $0.introduction }
            + questions.flatMap { [$0.hint].compactMap(\.self) + $0.paragraphs }
            + survey.endings.flatMap(\.paragraphs) + survey.thanks
        let answered =
            questions.map(\.title) + questions.flatMap(\.rows).map(\.statement) + choices.compactMap(\.label)
        all =
            said.map { Written(text: $0, isAnswered: false) } + answered.map { Written(text: $0, isAnswered: true) }
    }
}
