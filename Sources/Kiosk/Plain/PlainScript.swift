package import Interview
package import Questionnaire

/// The replies that give a set of answers in the plain mode: the plain mode read backwards.
package enum PlainScript {
    /// One reply line each, from the consent to sending. Where the answers lead to an ending, the
    /// script stops there, as the plain mode does.
    package static func replies(for answers: Answers, survey: CheckedSurvey) -> [String] {
        let route = Route(through: survey, with: answers)
        var replies = ["1"]
        for question in route.asked where question.kind.isAsked {
            replies += self.replies(to: question, with: answers[question.id.name], in: survey)
        }
        return route.ending == nil ? replies + ["1"] : replies
    }

    static func replies(
        to question: Question, with given: GivenAnswer?, in survey: CheckedSurvey
    ) -> [String] {
        let numbers = NumberedChoices(of: question, in: survey)
        func number(_ code: String) -> String { numbers.number(of: code).map(String.init) ?? "" }
        guard let given else {
            return Array(repeating: "", count: question.kind == .grid ? question.rows.count : 1)
        }
        guard case .answered(let answer, let writeIns) = given else { return [":decline"] }
        /// A reply line for each chosen choice that opens one, in written order.
        func words(for codes: some Collection<String>) -> [String] {
            survey.choices(of: question.id.name)
                .filter { $0.isOther && codes.contains($0.code.name) }
                .map { asWords(writeIns[$0.code.name] ?? "") }
        }
        switch answer {
        case .choice(let code): return [number(code)] + words(for: [code])
        case .choices(let codes):
            let chosen = numbers.lines.filter { codes.contains($0.choice.code.name) }.map { String($0.number) }
            return [chosen.joined(separator: " ")] + words(for: codes)
        case .rows(let rows): return question.rows.map { rows[$0.id.name].map(number) ?? "" }
        case .ranking(let codes): return [codes.map(number).joined(separator: " ")]
        case .number(let number): return [number.written]
        case .text(let text) where question.kind == .text: return [asWords(text)]
        case .text(let text):
            return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
                // A blank in front makes an empty line, or one like ":back", part of the text.
                line.isEmpty || line.first == " " || line.first == ":" ? " " + line : String(line)
            } + [""]
        }
    }

    private static func asWords(_ text: String) -> String { text.first == ":" ? " " + text : text }
}
