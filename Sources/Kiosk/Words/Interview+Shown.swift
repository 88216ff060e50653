import Interview
import Questionnaire

/// What may be shown of an interview: the survey's words, made harmless, and never what was typed.
extension Interview {
    func shown(_ text: Text) -> String { words(of: text).harmless() }

    func shown(_ choice: Choice) -> String {
        choice.label.map(shown) ?? (choice.isPreferNotToSay ? Wording.preferNotToSay : choice.code.name.harmless())
    }

    /// An answer as the review shows it, one thing a line.
    func summary(of question: Question) -> [String] {
        guard let given = answers[question.id.name] else { return [Wording.leftBlank] }
        guard let answer = given.answer else { return [Wording.preferNotToSay] }
        func label(_ code: String) -> String {
            let label = survey.choice(code, of: question.id.name).map(shown) ?? code.harmless()
            return given.writeIns[code] == nil ? label : Wording.withWriteIn(label)
        }
        switch answer {
        case .choice(let code): return [label(code)]
        case .choices(let chosen):
            return survey.choices(of: question.id.name).map(\.code.name).filter(chosen.contains).map(label)
        case .rows(let rows):
            return question.rows.map { row in
                Wording.row(shown(row.statement), rows[row.id.name].map(label) ?? Wording.leftBlank)
            }
        case .ranking(let ranked):
            return ranked.enumerated().map { "\($0.offset + 1). \(label($0.element))" }
        case .number(let number):
            return [([number.written] + [question.unit.map(shown)].compactMap(\.self)).joined(separator: " ")]
        case .text: return [Wording.wroteSomething]
        }
    }

    /// Everything asked so far that can be answered, for the review.
    var askedQuestions: [Question] { route.asked.filter(\.kind.isAsked) }
}
