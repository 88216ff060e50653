import Analysis
import Interview
import Questionnaire
import Responses

/// Made-up editions of one question, with as many answers of each choice as a test says.
enum MadeUpEditions {
    static func survey(_ change: (inout Question) -> Void = { _ in }) -> CheckedSurvey {
        var survey = Survey("wave", "A made-up wave")
        var born = Question(.yesNo, "born", "Were you born here?")
        change(&born)
        var age = Question(.one, "age", "How old are you?")
        age.isBreakdown = true
        age.choices = [Choice("young", "Young"), Choice("old", "Old")]
        var section = Section("all", "All")
        section.questions = [age, born]
        survey.sections = [section]
        return CheckedSurvey(survey)
    }

    /// - Parameter answers: how many gave each answer to the question `born`.
    static func tally(
        _ answers: [String: Int], mode: Mode = .online, of survey: CheckedSurvey = survey(), by names: [String] = []
    ) throws -> Tally {
        var tally = Tally(try TallyPlan(survey, by: names))
        for (code, count) in answers.sorted(by: { $0.key < $1.key }) {
            for number in 0..<count {
                let given: [String: GivenAnswer] = [
                    "born": .answered(.choice(code), writeIns: [:]),
                    "age": .answered(.choice(number.isMultiple(of: 2) ? "young" : "old"), writeIns: [:]),
                ]
                tally.add(Response(mode: mode, language: "en", answers: Answers(given)))
            }
        }
        return tally
    }

    static func line(_ comparison: EditionComparison, _ code: String, part: Int = 0, item: String = "born")
        -> ComparedLine?
    {
        comparison.parts[part].items.first { $0.id == item }?.lines.first { $0.code == code }
    }
}
