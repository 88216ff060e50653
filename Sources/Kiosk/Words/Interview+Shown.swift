import Interview
import Questionnaire

/// What may be shown of an interview: the survey's words, made harmless, and never what was typed.
extension Interview {
    var wording: Wording { survey.wording }

    func shown(_ text: Text) -> String { words(of: text).harmless() }

    func shown(_ choice: Choice) -> String {
        choice.label.map(shown)
            ?? (choice.isPreferNotToSay ? wording[SurveyPhrase.preferNotToSay] : choice.code.name.harmless())
    }

    /// An answer as the review shows it, one thing a line.
    func summary(of question: Question) -> [String] {
        guard let given = answers[question.id.name] else { return [wording[.leftBlank]] }
        guard let answer = given.answer else { return [wording[SurveyPhrase.preferNotToSay]] }
        func label(_ code: String) -> String {
            let label = survey.choice(code, of: question.id.name).map(shown) ?? code.harmless()
            return given.writeIns[code] == nil ? label : wording(.withWriteIn, ["label": label])
        }
        switch answer {
        case .choice(let code): return [label(code)]
        case .choices(let chosen):
            return survey.choices(of: question.id.name).map(\.code.name).filter(chosen.contains).map(label)
        case .rows(let rows):
            return question.rows.map { row in
                wording(
                    .rowAnswer,
                    [
                        "statement": shown(row.statement),
                        "answer": rows[row.id.name].map(label) ?? wording[.leftBlank],
                    ])
            }
        case .ranking(let ranked):
            return ranked.enumerated().map { "\($0.offset + 1). \(label($0.element))" }
        case .number(let number):
            return [([number.written] + [question.unit.map(shown)].compactMap(\.self)).joined(separator: " ")]
        case .text: return [wording[.wroteSomething]]
        }
    }

    /// Everything asked so far that can be answered, for the review.
    var askedQuestions: [Question] { route.asked.filter(\.kind.isAsked) }
}
