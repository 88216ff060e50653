import Interview
import InterviewFixtures
import Questionnaire
import Responses

@testable import Analysis

/// Surveys of every shape whose questions lead to each other, and what made-up people answered to them.
struct MadeUpLinks {
    let tally: Tally

    /// - Returns: nil where a survey of this seed has no question to break down by.
    init?(seed: UInt64, responses: Int) throws {
        var made = RandomSurvey(seed: seed)
        var survey = made.survey().survey
        var names: [String] = []
        for section in survey.sections.indices where survey.sections[section].condition == nil {
            for index in survey.sections[section].questions.indices where names.count < 2 {
                let question = survey.sections[section].questions[index]
                guard [.one, .yesNo].contains(question.kind), question.condition == nil else { continue }
                survey.sections[section].questions[index].isBreakdown = true
                names.append(question.id.name)
            }
        }
        guard !names.isEmpty else { return nil }
        for section in survey.sections.indices {
            for index in survey.sections[section].questions.indices
            where survey.sections[section].questions[index].kind.isOpenText {
                survey.sections[section].questions[index].codebook = "made-up"
            }
        }
        let checked = CheckedSurvey(survey)
        guard let coder = ThemeCoder([Self.codebook]) else { return nil }
        var tally = Tally(try TallyPlan(checked, by: names, themes: ["made-up": ThemeSorting(coder)]))
        var respondent = MadeUpRespondent(writing: Self.texts, using: SplitMix(seed))
        for _ in 0..<responses {
            tally.add(Response(mode: .kiosk, language: "en", answers: respondent.answers(to: checked)))
        }
        self.tally = tally
    }

    private static let texts = [
        "the wait", "waiting for months", "the wait in the waiting room", "it cost too much", "nothing", "the bus",
    ]

    /// A theme with a part, and one without.
    static let codebook = Codebook(
        id: "made-up",
        themes: [
            Theme(id: "waiting", title: "Waiting", terms: [Term("wait*")]),
            Theme(id: "months", title: "Months", terms: [Term("months")], parent: "waiting"),
            Theme(id: "cost", title: "Cost", terms: [Term("cost")]),
        ])
}
