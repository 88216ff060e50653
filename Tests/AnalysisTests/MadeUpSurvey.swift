import Analysis
import Interview
import Questionnaire
import Responses

/// A made-up survey with every kind of question, and made-up responses to it.
enum MadeUp {
    static let survey: CheckedSurvey = {
        var survey = Survey("mental-health", "The Big Conversation: mental health")
        survey.edition = "2026"
        survey.languages = ["en", "pl"]
        survey.lists = [
            ChoiceList(
                "agreement",
                [
                    Choice("strongly-agree", "Strongly agree", score: 5), Choice("agree", "Agree", score: 4),
                    Choice("neither", "Neither", score: 3), Choice("disagree", "Disagree", score: 2),
                    Choice("strongly-disagree", "Strongly disagree", score: 1),
                ])
        ]
        var about = Section("about-you", "About you")
        about.questions = [age, care]
        var help = Section("getting-help", "Getting help")
        help.questions = [listened, trust, turnTo, barriers, waited, priorities, again, note]
        survey.sections = [about, help]
        return CheckedSurvey(survey)
    }()

    private static var age: Question {
        var question = Question(.one, "age", "How old are you?")
        question.isBreakdown = true
        question.choices = [Choice("11-13", "11 to 13"), Choice("14-15", "14 to 15"), Choice("16-25", "16 to 25")]
        question.choices += [Choice("prefer-not-to-say")]
        return question
    }

    private static var care: Question {
        var question = Question(.yesNo, "care", "Are you in care?")
        question.isBreakdown = true
        return question
    }

    private static var listened: Question {
        var question = Question(.scale, "listened", "Adults listen to me.")
        question.list = "agreement"
        return question
    }

    private static var trust: Question {
        var question = Question(.grid, "trust", "How much do you agree?")
        question.list = "agreement"
        question.rows = [
            GridRow("school", "I could tell someone at school."), GridRow("police", "I could ask police."),
        ]
        return question
    }

    private static var turnTo: Question {
        var question = Question(.many, "turn-to", "Who would you turn to?")
        question.atMost = 3
        var other = Choice("other", "Someone else")
        other.isOther = true
        var nobody = Choice("nobody", "Nobody")
        nobody.isAlone = true
        question.choices = [Choice("friend", "A friend"), Choice("camhs", "CAMHS"), other, nobody]
        return question
    }

    private static var barriers: Question {
        var question = Question(.longText, "barriers", "What gets in the way?")
        question.codebook = "barriers"
        return question
    }

    private static var waited: Question {
        var question = Question(.number, "waited", "How many weeks did you wait?")
        question.condition = .hasAny(Condition.Reference("turn-to"), ["camhs"])
        question.unit = "weeks"
        return question
    }

    private static var priorities: Question {
        var question = Question(.rank, "priorities", "Most important first.")
        question.choices = [Choice("waiting", "Shorter waits"), Choice("drop-in", "Drop-in places")]
        question.choices.append(Choice("school", "Help in school"))
        return question
    }

    private static var again: Question {
        var question = Question(.yesNo, "again", "You chose {listened}. Again?")
        question.condition = .answered(Condition.Reference("turn-to"))
        return question
    }

    private static var note: Question { Question(.note, "note", "Nearly done.") }

    static let barrierThemes = ThemeSorting([
        ThemeSorting.Theme(id: "waiting", title: "Waiting too long"),
        ThemeSorting.Theme(id: "fear", title: "Fear"),
    ]) { text, _ in
        var themes: Set<String> = []
        if text.contains("wait") { themes.insert("waiting") }
        if text.contains("scared") { themes.insert("fear") }
        return themes
    }

    static func plan(by names: [String] = []) throws -> TallyPlan {
        try TallyPlan(survey, by: names, themes: ["barriers": barrierThemes])
    }

    static func tally(_ responses: some Sequence<Response>, by names: [String] = []) throws -> Tally {
        var tally = Tally(try plan(by: names))
        for response in responses { tally.add(response) }
        return tally
    }

    static func response(_ answers: [String: GivenAnswer] = [:], mode: Mode = .kiosk, language: String = "en")
        -> Response
    {
        Response(mode: mode, language: language, answers: Answers(answers))
    }

    /// As many responses as asked for, the same ones for the same seed.
    static func responses(_ count: Int, seed: UInt64 = 1) -> [Response] {
        var random = SplitMix(seed)
        return (0..<count).map { _ in response(&random) }
    }

    private static func response(_ random: inout SplitMix) -> Response {
        var given: [String: GivenAnswer] = [:]
        for question in survey.questions where question.kind.isAsked {
            let id = question.id.name
            switch Int.random(in: 0..<20, using: &random) {
            case 0: continue
            case 1 where survey.offersDeclining(id): given[id] = .declined
            default: given[id] = answer(to: question, &random).map { .answered($0, writeIns: writeIns($0)) }
            }
        }
        return response(
            given, mode: [.kiosk, .paper, .online].randomElement(using: &random) ?? .kiosk,
            language: Int.random(in: 0..<10, using: &random) == 0 ? "pl" : "en")
    }

    private static func writeIns(_ answer: Answer) -> [String: String] {
        if case .choices(let codes) = answer, codes.contains("other") { ["other": "My nan"] } else { [:] }
    }

    private static func answer(to question: Question, _ random: inout SplitMix) -> Answer? {
        let codes = survey.choices(of: question.id.name).map(\.code.name)
        func code() -> String { codes.randomElement(using: &random) ?? "" }
        switch question.kind {
        case .one, .scale, .yesNo: return .choice(code())
        case .many: return .choices([code(), code()])
        case .grid: return .rows(Dictionary(question.rows.map { ($0.id.name, code()) }) { first, _ in first })
        case .rank: return .ranking(Array(codes.shuffled(using: &random).prefix(2)))
        case .number: return .number(Double(Int.random(in: 0...30, using: &random)))
        case .text, .longText:
            let texts = ["I was scared", "the wait", "scared of the wait", "no bus"]
            return .text(texts.randomElement(using: &random) ?? "")
        case .note: return nil
        }
    }
}

/// Steele, Lea and Flood's SplitMix64: small, and the same on every machine.
struct SplitMix: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
