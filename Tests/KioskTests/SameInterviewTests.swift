import Interview
import InterviewFixtures
@testable import Kiosk
import Questionnaire
import Screen
import Testing

/// One way through a survey, taken three times at once: by the interview itself, on the screens and in plain lines.
///
/// A note is passed by as soon as it comes up, because plain lines show it with the next question.
private struct ThreeWays {
    private(set) var interview: Interview
    private(set) var script: KeyScript
    private(set) var plain: PlainInterview
    /// What was handed over to be stored, by each.
    private(set) var sent: [Answers?] = []

    init(_ languages: [KioskLanguage], choosing index: Int = 0, seed: UInt64) {
        interview = Interview(languages[0].survey)
        interview.read(in: languages[index].survey)
        interview.begin()
        script = KeyScript(languages, seed: seed)
        script.press(.enter)
        if languages.count > 1 { script.press(.character(Character("\(index + 1)")), .enter) }
        script.press(.enter)
        plain = PlainInterview(languages, help: Samples.help)
        _ = plain.open()
        if languages.count > 1 { _ = plain.take("\(index + 1)") }
    }

    var places: [Place] { [interview.place, script.screens.interview.place, plain.interview.place] }
    var answers: [Answers] { [interview.answers, script.screens.interview.answers, plain.interview.answers] }

    mutating func agree() {
        interview.consent(true)
        script.press(.character("1"), .enter)
        _ = plain.take("1")
        passNotes()
    }

    mutating func give(_ given: GivenAnswer?, to question: Question) {
        switch given {
        case .answered(let answer, let writeIns): try? interview.answer(answer, writeIns: writeIns)
        case .declined: try? interview.decline()
        case nil: try? interview.skip()
        }
        script.give(given)
        for reply in PlainScript.replies(to: question, with: given, in: interview.survey) { _ = plain.take(reply) }
        passNotes()
    }

    mutating func goBack() {
        repeat { interview.back() } while interview.question?.kind == .note
        repeat { script.goBack() } while script.screens.interview.question?.kind == .note
        _ = plain.take(":back")
    }

    mutating func change(_ question: Question) {
        interview.change(question.id.name)
        script.change(question)
        let index = interview.askedQuestions.firstIndex { $0.id == question.id } ?? 0
        for reply in ["2", "\(index + 1)"] { _ = plain.take(reply) }
    }

    mutating func send() {
        sent = [interview.submit()]
        script.press(.home, .enter)
        sent += [script.stored.last, plain.take("1").answers]
    }

    private mutating func passNotes() {
        while interview.question?.kind == .note, (try? interview.skip()) != nil {}
        while script.screens.interview.question?.kind == .note { script.press(.enter) }
    }
}

/// The screens, the plain lines and the interview itself make the same of the same answers.
struct SameInterviewTests {
    private static let texts = [
        "Some words.", ":back", " :skip", "zażółć 👩‍👩‍👧 नेपाली", "two\nlines", "a gap\n\nbetween\n:leave", "1", "b", "qq",
    ]

    /// Goes a way with steps back, changes of mind and refusals, and sends.
    private func go(_ ways: inout ThreeWays, seed: UInt64) throws {
        var respondent = MadeUpRespondent(writing: Self.texts, using: SplitMix(seed: seed))
        var random = SplitMix(seed: seed &+ 1)
        func chance(_ oneIn: Int) -> Bool { Int.random(in: 0..<oneIn, using: &random) == 0 }
        for step in 0..<400 {
            let place = ways.interview.place
            try #require(ways.places.allSatisfy { $0 == place }, "\(ways.places)")
            try #require(ways.answers.allSatisfy { $0 == ways.interview.answers })
            // Towards the end nobody changes their mind any more.
            let wavers = step < 60
            switch place {
            case .welcome, .consent: ways.agree()
            case .question:
                let question = try #require(ways.interview.question)
                if wavers, chance(5) {
                    ways.goBack()
                } else {
                    ways.give(given(to: question, by: &respondent, &random, in: ways.interview.survey), to: question)
                }
            case .review:
                let asked = ways.interview.askedQuestions
                guard wavers, chance(2), let question = asked.randomElement(using: &random) else {
                    ways.send()
                    try #require(ways.sent.count == 3 && ways.sent.allSatisfy { $0 != nil && $0 == ways.sent[0] })
                    return
                }
                ways.change(question)
            case .ending:
                if !wavers { return }
                ways.goBack()
            case .submitted, .left: break
            }
        }
        Issue.record("the way never came to its end")
    }

    private func given(
        to question: Question, by respondent: inout MadeUpRespondent<SplitMix>, _ random: inout SplitMix,
        in survey: CheckedSurvey
    ) -> GivenAnswer? {
        // Also where an answer is needed, so that all three refuse.
        if Int.random(in: 0..<12, using: &random) == 0 { return nil }
        let given = respondent.given(to: question, in: survey)
        guard case .answered(let answer, _)? = given else { return given }
        if case .text(let text) = answer {
            return .answered(.text(TypedText.cleaned(text, keepingLines: question.kind == .longText)))
        }
        let codes: Set<String> =
            switch answer {
            case .choice(let code): [code]
            case .choices(let codes): codes
            default: []
            }
        let open = survey.choices(of: question.id.name).filter { $0.isOther && codes.contains($0.code.name) }
        let written = open.filter { _ in Bool.random(using: &random) }.map { ($0.code.name, "words for it") }
        return .answered(answer, writeIns: Dictionary(uniqueKeysWithValues: written))
    }

    @Test(
        "Every survey that ships, and one of every kind of question, give the same answers in all three ways",
        arguments: ["mental-health", "mental-health-follow-up", "priorities", "conference", "postcard", "every kind"],
        0..<25)
    func shipped(name: String, seed: UInt64) throws {
        let survey = try name == "every kind" ? Samples.surveyOfEveryKind() : Samples.shipped(name)
        var ways = ThreeWays([KioskLanguage(survey, name: "English")], seed: seed)
        try go(&ways, seed: seed)
    }

    @Test("Surveys of every shape give the same answers in all three ways", arguments: 0..<150)
    func random(seed: UInt64) throws {
        var random = RandomSurvey(seed: seed)
        var ways = ThreeWays([KioskLanguage(random.survey(), name: "English")], seed: seed)
        try go(&ways, seed: seed)
    }

    @Test("In another language the answers are the same", arguments: 0..<10)
    func languages(seed: UInt64) throws {
        var ways = ThreeWays(try LanguageTests.languages(), choosing: Int(seed % 2), seed: seed)
        try go(&ways, seed: seed)
        let languages = [ways.interview, ways.script.screens.interview, ways.plain.interview].map(
            \.survey.survey.language)
        #expect(Set(languages).count == 1)
    }
}
