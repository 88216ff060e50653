import Interview
import Questionnaire

/// The choices of a question with the numbers that choose them.
///
/// The plain mode numbers them in written order and never mixes them, so that a number means the same
/// for everyone. Where every label is a whole number, as on a scale from 0 to 10, the label itself is
/// the number to type.
struct NumberedChoices {
    /// A choice and its number; "prefer not to say" stands last where the survey offers it.
    let lines: [(number: Int, choice: Choice)]

    init(of question: Question, in survey: CheckedSurvey) {
        self.init(survey.choices(of: question.id.name), declining: survey.offersDeclining(question.id.name))
    }

    init(_ choices: [Choice], declining: Bool) {
        let labels = choices.compactMap { $0.label.flatMap { Int($0.source) } }
        let areNumbers = !choices.isEmpty && Set(labels).count == choices.count
        let numbers = areNumbers ? labels : Array(1...max(1, choices.count))
        var lines = zip(numbers, choices).map { (number: $0, choice: $1) }
        if declining {
            lines.append(((lines.map(\.number).max() ?? 0) + 1, Choice(Identifier(Choice.preferNotToSay))))
        }
        self.lines = lines
    }

    func choice(_ number: Int) -> Choice? { lines.first { $0.number == number }?.choice }

    func number(of code: String) -> Int? { lines.first { $0.choice.code.name == code }?.number }

    /// The numbers of a reply, with blanks or commas between; nil when there is anything else in it,
    /// or a number that chooses nothing.
    func choices(in reply: String) -> [Choice]? {
        var chosen: [Choice] = []
        for word in reply.split(whereSeparator: { $0.isWhitespace || $0 == "," || $0 == ";" }) {
            guard let number = TypedNumber.value(of: word).flatMap({ Int(exactly: $0) }), let choice = choice(number)
            else { return nil }
            chosen.append(choice)
        }
        return chosen
    }
}
