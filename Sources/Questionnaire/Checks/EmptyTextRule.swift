/// What people are to read says something.
enum EmptyTextRule: SurveyRule {
    static func check(_ inspection: Inspection) {
        let survey = inspection.survey
        for text in [survey.title, survey.consent].compactMap(\.self) + survey.sections.map(\.title) {
            check(text, in: inspection)
        }
        for list in survey.lists { check(labelsOf: list.choices, in: inspection) }
        for question in inspection.questions {
            check(question.title, in: inspection)
            check(question.hint, in: inspection)
            check(question.unit, in: inspection)
            check(labelsOf: question.choices, in: inspection)
            for row in question.rows { check(row.statement, in: inspection) }
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

    private static func check(labelsOf choices: [Choice], in inspection: Inspection) {
        for choice in choices { check(choice.label, in: inspection) }
    }

    private static func check(_ text: Text?, in inspection: Inspection) {
        // A text without a place was left out, which is reported where it is missing.
        guard let text, text.isBlank, let range = text.range else { return }
        inspection.log.report(
            "empty-text", at: range, "there is nothing to read between the quotes",
            help: ["write what people are to see"])
    }
}

extension Text {
    /// Whether there is nothing in it to read.
    fileprivate var isBlank: Bool {
        // Nearly every text starts with a letter, which is seen in its first byte.
        guard let first = source.utf8.first, (0x21...0x7E).contains(first) else {
            return source.allSatisfy(\.isWhitespace)
        }
        return false
    }
}
