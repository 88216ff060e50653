import Interview
@testable import Kiosk
import Questionnaire
import ReadAloud
import Screen
import Signposting

/// Somebody at the screens, for tests: presses keys, a second apart.
struct KeyScript {
    var screens: KioskScreens
    var now = Duration.zero
    var stored: [Answers] = []
    /// What the voice was asked for.
    private(set) var requests: [SpeechRequest] = []
    /// The same as text, the silences too.
    var heard: [String] = []

    init(
        _ survey: CheckedSurvey, help: [HelpEntry] = Samples.help, riskWords: RiskWords = .none,
        setup: KioskSetup = KioskSetup(), columns: Int = 80, rows: Int = 24, glyphs: Glyphs = .unicode, seed: UInt64 = 1
    ) {
        self.init(
            [KioskLanguage(survey, name: "English")], help: help, riskWords: riskWords, setup: setup, columns: columns,
            rows: rows, glyphs: glyphs, seed: seed)
    }

    init(
        _ languages: [KioskLanguage], help: [HelpEntry] = Samples.help, riskWords: RiskWords = .none,
        setup: KioskSetup = KioskSetup(), columns: Int = 80, rows: Int = 24, glyphs: Glyphs = .unicode, seed: UInt64 = 1
    ) {
        screens = KioskScreens(
            languages, help: help, riskWords: riskWords, setup: setup, seed: seed, glyphs: glyphs,
            size: ScreenSize(columns: columns, rows: rows))
    }

    mutating func press(_ keys: Key...) { for key in keys { press(key) } }

    mutating func press(_ key: Key, times: Int) { for _ in 0..<times { press(key) } }

    mutating func press(_ key: Key) {
        now += .seconds(1)
        if let answers = screens.press(key, at: now) {
            stored.append(answers)
            screens.stored(at: now)
        }
        listen()
    }

    private mutating func listen() {
        guard let request = screens.nextSpeech() else { return }
        requests.append(request)
        if case .say(let utterances) = request {
            heard.append(utterances.together.map(\.text).joined(separator: " "))
        } else {
            heard.append("(hush)")
        }
    }

    /// Types text as a keyboard sends it: one scalar at a time, Enter for a line end.
    mutating func type(_ text: String) {
        for scalar in text.unicodeScalars { press(scalar == "\n" ? .enter : .character(Character(scalar))) }
    }

    /// Lets time go by, as a kiosk does: it looks whenever the screens want it to.
    mutating func wait(_ time: Duration) {
        let end = now + time
        while let deadline = screens.deadline, deadline <= end {
            screens.pass(to: deadline)
            listen()
        }
        screens.pass(to: end)
        listen()
        now = end
    }

    /// From the screen that invites to the first question.
    mutating func begin() {
        press(.enter, .enter, .character("1"), .enter)
    }

    /// Answers the question on the screen, whatever was answered before, and goes on.
    mutating func give(_ given: GivenAnswer?) {
        takeBack(all: given)
        guard case .answered(let answer, let writeIns)? = given else {
            let rows = screens.interview.question?.rows.count ?? 0
            if screens.field.takesLetters { press(.tab) }
            if given == .declined { press(.character("d")) } else { press(.character("s"), times: max(1, rows)) }
            return
        }
        switch (answer, screens.field) {
        case (.choice(let code), .choices(let choices)): choose(code, in: choices)
        case (.choices(let codes), .choices(let choices)):
            for (index, item) in choices.items.enumerated()
            where codes.contains(item.code) && !choices.chosen.contains(item.code) {
                press(.home)
                press(.down, times: index)
                press(.character(" "))
            }
            press(.enter)
        case (.ranking(let codes), .ranking(let ranking)):
            for code in codes {
                press(.home)
                press(.down, times: ranking.items.firstIndex { $0.code == code } ?? 0)
                press(.character(" "))
            }
            press(.end, .enter)
        case (.rows(let rows), .row):
            for row in screens.interview.question?.rows ?? [] {
                guard case .row(_, let choices, _) = screens.field else { return }
                if let code = rows[row.id.name] { choose(code, in: choices) } else { press(.character("s")) }
            }
        case (.number(let number), _):
            type(number.written)
            press(.enter)
        case (.text(let text), _):
            type(text)
            press(.goOn)
        default: break
        }
        while case .writeIn(_, _, _, let waiting) = screens.field {
            guard let words = waiting.first.flatMap({ writeIns[$0] }) else {
                // Enter alone would keep what was written before.
                press(.tab, .character("s"))
                continue
            }
            type(words)
            press(.enter)
        }
    }

    /// Takes away what stands on the screen from before, where it would be in the way of an answer.
    private mutating func takeBack(all given: GivenAnswer?) {
        switch screens.field {
        case .choices(let choices) where !choices.isSingle:
            guard case .answered(.choices(let codes), _)? = given else { return }
            for (index, item) in choices.items.enumerated()
            where choices.chosen.contains(item.code) && !codes.contains(item.code) {
                press(.home)
                press(.down, times: index)
                press(.character(" "))
            }
        case .ranking(let ranking): press(.backspace, times: ranking.order.count)
        case .writing(let text):
            if !text.isWriting { press(.tab) }
            press(.end)
            press(.backspace, times: text.characters.count)
        default: break
        }
    }

    /// Goes back, also from a text.
    mutating func goBack() {
        if screens.field.takesLetters { press(.tab) }
        press(.character("b"))
    }

    /// At the review, goes to a question to change its answer.
    mutating func change(_ question: Question) {
        let index = screens.interview.askedQuestions.firstIndex { $0.id == question.id } ?? 0
        press(.home)
        press(.down, times: index + 2)
        press(.enter)
    }

    private mutating func choose(_ code: String, in choices: ChoiceField) {
        type(choices.items.first { $0.code == code }?.number.map(String.init) ?? "")
        press(.enter)
    }
}
