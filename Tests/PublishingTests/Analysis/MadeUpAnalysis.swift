import Analysis
import Interview
import Publishing
import Questionnaire
import Responses

/// A small made-up survey, with made-up responses whose counts are known.
enum MadeUpAnalysis {
    static func survey(title: Text = "The Big Conversation", label: Text = "Yes") -> CheckedSurvey {
        var survey = Survey("big", title)
        survey.edition = "2026"
        var age = Question(.one, "age", "How old are you?")
        age.isBreakdown = true
        age.choices = [Choice("11-15", "11 to 15"), Choice("16-25", "16 to 25")]
        var care = Question(.one, "care", "Are you in care?")
        care.choices = [Choice("yes", label), Choice("no", "No"), Choice("unsure", "Not sure")]
        care.choices.append(Choice("prefer-not-to-say"))
        var feel = Question(.grid, "feel", "How much do you agree?")
        feel.choices = [Choice("agree", "Agree", score: 2), Choice("disagree", "Disagree", score: 1)]
        feel.rows = [GridRow("safe", "I feel safe."), GridRow("heard", "I am heard.")]
        var section = Section("all", "All")
        section.questions = [age, care, feel]
        survey.sections = [section]
        return CheckedSurvey(survey)
    }

    /// 200 responses: 120 aged 11 to 15; 40 in care, 155 not, 5 not sure.
    static func tally(_ survey: CheckedSurvey = survey(), by names: [String] = []) throws -> Tally {
        var tally = Tally(try TallyPlan(survey, by: names))
        for index in 0..<200 {
            let care = index % 5 == 0 ? "yes" : index % 40 == 1 ? "unsure" : "no"
            let feel = index % 2 == 0 ? "agree" : "disagree"
            let answers: [String: GivenAnswer] = [
                "age": .answered(.choice(index < 120 ? "11-15" : "16-25")), "care": .answered(.choice(care)),
                "feel": .answered(.rows(index < 4 ? ["safe": feel] : ["safe": feel, "heard": feel])),
            ]
            tally.add(Response(mode: index % 4 == 0 ? .paper : .kiosk, language: "en", answers: Answers(answers)))
        }
        return tally
    }

    /// 200 responses: 100 would turn to someone else, so many of whom wrote to whom, and 100 to nobody.
    static func tallyOfWriteIns(_ written: Int) throws -> Tally {
        var survey = Survey("turn", "Turning")
        var turn = Question(.one, "turn", "Who would you turn to?")
        var other = Choice("other", "Someone else")
        other.isOther = true
        turn.choices = [other, Choice("nobody", "Nobody")]
        var section = Section("all", "All")
        section.questions = [turn]
        survey.sections = [section]
        var tally = Tally(try TallyPlan(CheckedSurvey(survey)))
        for index in 0..<200 {
            let writeIns = index < written ? ["other": "made up"] : [:]
            let answer = GivenAnswer.answered(.choice(index < 100 ? "other" : "nobody"), writeIns: writeIns)
            tally.add(Response(mode: .kiosk, language: "en", answers: Answers(["turn": answer])))
        }
        return tally
    }

    /// So many made-up people of an age, half of them in care.
    static func people(_ count: Int, aged age: String) -> [Response] {
        (0..<count).map { index in
            let answers: [String: GivenAnswer] = [
                "age": .answered(.choice(age)), "care": .answered(.choice(index % 2 == 0 ? "yes" : "no")),
            ]
            return Response(mode: .kiosk, language: "en", answers: Answers(answers))
        }
    }

    static func written(_ analysis: PublishedAnalysis, as format: FigureFormat) -> String {
        var output = ""
        format.write(analysis, to: &output)
        return output
    }
}
