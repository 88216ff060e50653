import Interview
import Questionnaire

/// One question of a form as it stands, in one line.
struct FormLine {
    let question: Question
    /// The question's number on paper.
    let number: Int
    let answer: String
    /// The same in as few words as there can be: codes without what they mean.
    let short: String
}

extension PaperForm {
    /// The questions that were asked so far, or that hold an answer.
    var lines: [FormLine] {
        let numbers = QuestionNumbers(survey)
        let here = question.flatMap { numbers[$0.id.name] } ?? (place == .consent ? 0 : .max)
        return interview.route.asked.filter(\.kind.isAsked).compactMap { asked in
            guard let number = numbers[asked.id.name], number < here || answers[asked.id.name] != nil else {
                return nil
            }
            return FormLine(
                question: asked, number: number, answer: words(of: asked), short: words(of: asked, isShort: true))
        }
    }

    /// The number on paper of the question at this place.
    var number: Int { question.flatMap { QuestionNumbers(survey)[$0.id.name] } ?? 0 }

    func label(of choice: Choice) -> String {
        choice.label.map(interview.words) ?? (choice.isPreferNotToSay ? EntryWording.preferNotToSay : choice.code.name)
    }

    /// What was typed at a question: the codes as they were pressed, and with them what they mean, unless it
    /// is to be short.
    func words(of question: Question, isShort: Bool = false) -> String {
        let id = question.id.name
        guard let given = answers[id] else {
            return spoiled.contains(id) ? EntryWording.wasSpoiled : EntryWording.leftBlank
        }
        guard let answer = given.answer else { return EntryWording.preferNotToSay }
        let codes = PaperCodes(of: question, in: survey)
        func pressed(_ code: String) -> String { codes.code(of: code) ?? code }
        func chosen(_ code: String) -> String {
            let label = survey.choice(code, of: id).map(label) ?? code
            let words = isShort || pressed(code) == label ? pressed(code) : "\(pressed(code)) \(label)"
            return given.writeIns[code].map { "\(words): \($0)" } ?? words
        }
        switch answer {
        case .choice(let code): return chosen(code)
        case .choices(let chosenCodes):
            return codes.choices.map(\.choice.code.name).filter(chosenCodes.contains).map(chosen)
                .joined(separator: isShort ? " " : "; ")
        case .ranking(let ranked): return ranked.map(chosen).joined(separator: isShort ? " " : "; ")
        case .rows(let rows):
            return question.rows.map { rows[$0.id.name].map(pressed) ?? EntryWording.blankRow }.joined(separator: " ")
        case .number(let number):
            return ([number.written] + [question.unit.map(interview.words)].compactMap(\.self)).joined(separator: " ")
        case .text(let text): return text
        }
    }
}
