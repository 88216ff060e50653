/// What people are to read says something.
enum EmptyTextRule: SurveyRule {
    static func check(_ inspection: Inspection) {
        let survey = inspection.survey
        let choices = survey.lists.flatMap(\.choices) + inspection.questions.flatMap(\.choices)
        let questions = inspection.questions.flatMap { question in
            [question.title, question.hint, question.unit].compactMap(\.self) + question.rows.map(\.statement)
        }
        let texts = [survey.title, survey.consent].compactMap(\.self) + survey.sections.map(\.title)
        for text in texts + questions + choices.compactMap(\.label) where text.source.allSatisfy(\.isWhitespace) {
            // A text without a place was left out, which is reported where it is missing.
            guard let range = text.range else { continue }
            inspection.log.report(
                "empty-text", at: range, "there is nothing to read between the quotes",
                help: ["write what people are to see"])
        }
        if let thanks = survey.places["thanks"], survey.thanks.isEmpty {
            inspection.log.report(
                "empty-text", at: thanks, "the thanks say nothing",
                help: ["write below it what people are to see: | Thank you."])
        }
        for note in inspection.questions
        where note.kind == .note && note.title.source.isEmpty && note.paragraphs.isEmpty && note.title.range == nil {
            inspection.report(
                "empty-text", at: note.id, "this note says nothing",
                help: ["write below it what people are to see: | The next questions are about school."])
        }
        for ending in survey.endings where ending.paragraphs.isEmpty {
            inspection.report(
                "empty-text", at: ending.id, "this ending says nothing",
                help: ["write below it what people are to see: | Thank you."])
        }
    }
}
