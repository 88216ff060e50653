/// What a translator is told about a text of a survey: what it is, and what is put into it.
struct TranslatorNotes {
    private let numbers: QuestionNumbers

    init(for survey: CheckedSurvey) {
        numbers = QuestionNumbers(survey)
    }

    func lines(for place: TextPlace, _ texts: [Text]) -> [String] {
        let placeholders = Set(texts.flatMap(\.placeholders)).sorted()
        return [what(place)]
            + placeholders.map { name in
                "{\(name)} becomes what was answered to\(title(of: name)). Keep it as it is, in braces."
            }
    }

    private func what(_ place: TextPlace) -> String {
        switch place {
        case .title: "The title of the survey."
        case .welcome: "What is said before the first question. An empty line parts paragraphs."
        case .consent: "What a person chooses in order to take part."
        case .listChoice(_, let list): "An answer to choose, in the list \"\(list)\" that several questions may share."
        case .section: "The title of a part of the survey."
        case .introduction: "What is said above the questions of a part. An empty line parts paragraphs."
        case .question(let id): kind(of: id)
        case .hint(let id): "A hint under\(title(of: id))."
        case .unit(let id): "What stands behind the number that is the answer to\(title(of: id))."
        case .note(let id): "What is said between the questions, in \"\(id)\". An empty line parts paragraphs."
        case .row(_, let question): "A statement to answer, of\(title(of: question))."
        case .choice(_, let question): "An answer to choose, of\(title(of: question))."
        case .ending: "What is said to people for whom the survey ends early. An empty line parts paragraphs."
        case .thanks: "What is said when the answers are stored. An empty line parts paragraphs."
        }
    }

    private func kind(of id: String) -> String {
        guard let question = numbers.survey[id], question.kind.isAsked else {
            return "A heading between the questions."
        }
        return numbers[id].map { "Question \($0)." } ?? "A question."
    }

    private func title(of id: String) -> String {
        guard let question = numbers.survey[id] else { return " \"\(id)\"" }
        return " question\(numbers[id].map { " \($0)" } ?? ""), \"\(numbers.words(of: question))\""
    }
}
