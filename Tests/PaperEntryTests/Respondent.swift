import Interview
import Questionnaire

/// People who do not exist, who fill in whole forms.
enum Respondent {
    static let texts = [
        "Some words.", ":back", " :done", "zażółć 👩‍👩‍👧 नेपाली", "two\nlines", "a gap\n\nbetween\n:leave", "x", "X", "*",
        "1", "y",
    ]

    /// What one leaves at every question that they are asked, by the rules of the interview.
    static func answers(to survey: CheckedSurvey, seed: UInt64) -> Answers {
        var respondent = MadeUpRespondent(writing: texts, using: SplitMix(seed: seed))
        var answers = Answers()
        for question in survey.questions where question.kind.isAsked {
            let route = Route(through: survey, with: answers)
            guard route.ending == nil, route.asked.contains(where: { $0.id == question.id }) else { continue }
            answers[question.id.name] = fitting(respondent.given(to: question, in: survey), question, seed)
        }
        return answers
    }

    /// Fits the text to its question, and writes something on the line of an `other` choice now and then.
    private static func fitting(_ given: GivenAnswer?, _ question: Question, _ seed: UInt64) -> GivenAnswer? {
        switch given {
        case .answered(.text(let text), _):
            let words = TypedText.cleaned(text, keepingLines: question.kind == .longText)
            return .answered(.text(words))
        case .answered(.choice("other"), _) where seed.isMultiple(of: 2):
            return .answered(.choice("other"), writeIns: ["other": "x"])
        case .answered(.choices(let codes), _) where codes.contains("other") && seed.isMultiple(of: 3):
            return .answered(.choices(codes), writeIns: ["other": "my uncle"])
        default: return given
        }
    }
}
