import Analysis
import Interview
import Publishing
import Questionnaire
import Responses

/// A made-up consultation of 600 people, in which it is known what there is to find.
enum MadeUpConsultation {
    static func survey(title: Text = "Made up", label: Text = "Yes") -> CheckedSurvey {
        var survey = Survey("made-up", title)
        survey.edition = "2026"
        survey.lists = [
            ChoiceList(
                "agreement",
                [
                    Choice("strongly-agree", "Strongly agree", score: 5), Choice("agree", "Agree", score: 4),
                    Choice("neither", "Neither", score: 3), Choice("disagree", "Disagree", score: 2),
                    Choice("strongly-disagree", "Strongly disagree", score: 1),
                ])
        ]
        var age = Question(.one, "age", "How old are you?")
        age.isBreakdown = true
        age.choices = [Choice("11-13", "11 to 13"), Choice("14-15", "14 to 15"), Choice("16-17", "16 to 17")]
        var listened = Question(.scale, "listened", "Adults listen to me.")
        listened.list = "agreement"
        var safe = Question(.one, "safe", "Do you feel safe?")
        safe.choices = [Choice("yes", label), Choice("no", "No")]
        var turn = Question(.many, "turn-to", "Who would you turn to?")
        turn.choices = [Choice("friend", "A friend"), Choice("family", "Family"), Choice("camhs", "CAMHS")]
        turn.choices.append(Choice("nobody", "Nobody"))
        var priorities = Question(.rank, "priorities", "Most important first.")
        priorities.choices = [Choice("waiting", "Shorter waits"), Choice("drop-in", "Drop-in places")]
        priorities.choices.append(Choice("school", "Help in school"))
        var wish = Question(.longText, "wish", "What would you change?")
        wish.codebook = "wishes"
        var care = Question(.one, "care", "Are you in care?")
        care.choices = [Choice("yes", "Yes"), Choice("no", "No"), Choice("prefer-not-to-say")]
        let club = Question(.yesNo, "club", "Are you in a club?")
        var section = Section("all", "All")
        section.questions = [age, listened, safe, turn, priorities, wish, care, club]
        survey.sections = [section]
        return CheckedSurvey(survey)
    }

    private static let themes = ThemeSorting([
        ThemeSorting.Theme(id: "waiting", title: "Waiting"), ThemeSorting.Theme(id: "money", title: "Money"),
    ]) { text, _ in
        text.contains("wait") ? ["waiting"] : text.contains("cost") ? ["money"] : []
    }

    /// How many of 200 of each age chose each answer to "listened", the highest score first.
    private static let listened = [[20, 40, 40, 60, 40], [40, 50, 40, 40, 30], [60, 80, 30, 20, 10]]

    /// How often something is said in the made-up answers.
    struct Share {
        /// Of how many one does not feel safe.
        var safe = 4
        /// Of how many one prefers not to say whether they are in care.
        var declined = 6
        /// Whether those who are listened to say that they are not, and the other way round.
        var isReversed = false
    }

    static func tally(_ share: Share = Share(), of survey: CheckedSurvey = survey()) throws -> Tally {
        var tally = Tally(try TallyPlan(survey, by: ["age"], themes: ["wishes": themes]))
        for index in 0..<600 { tally.add(response(index, share)) }
        return tally
    }

    private static func response(_ index: Int, _ share: Share) -> Response {
        let codes = ["strongly-agree", "agree", "neither", "disagree", "strongly-disagree"]
        var rest = index % 200
        let place = listened[index / 200].firstIndex { count in
            rest -= count
            return rest < 0
        }
        var given: [String: GivenAnswer] = [
            "age": .answered(.choice(["11-13", "14-15", "16-17"][index / 200])),
            "listened": .answered(.choice((share.isReversed ? codes.reversed() : codes)[place ?? 0])),
            "safe": .answered(.choice(index % share.safe == 0 ? "no" : "yes")),
            "turn-to": .answered(.choices(turn(index))),
            "priorities": .answered(.ranking([index % 20 < 10 ? "waiting" : index % 20 < 16 ? "drop-in" : "school"])),
            "care": index % share.declined == 0 ? .declined : .answered(.choice(index % 12 == 1 ? "yes" : "no")),
        ]
        if index % 3 != 2 {
            given["wish"] = .answered(.text(index % 10 < 3 ? "the wait" : index % 10 == 3 ? "the cost" : "nothing"))
        }
        if index < 12 { given["club"] = .answered(.choice("yes")) }
        return Response(mode: .online, language: "en", answers: Answers(given))
    }

    private static func turn(_ index: Int) -> Set<String> {
        var codes: Set<String> = []
        if index % 2 == 0 { codes.insert("friend") }
        if index % 2 == 1, index % 50 != 1 { codes.insert("family") }
        if index % 6 == 0 { codes.insert("camhs") }
        return codes.isEmpty ? ["nobody"] : codes
    }

    static func written(_ findings: Findings, as format: FigureFormat) -> String {
        var output = ""
        format.write(findings, to: &output)
        return output
    }
}
