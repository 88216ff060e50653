import Interview
import InterviewFixtures
import Questionnaire
import Screen
import Testing

@testable import PaperEntry

/// What holds for every survey and every way of typing.
struct EntryPropertyTests {
    private func survey(_ seed: UInt64) throws -> CheckedSurvey {
        if seed.isMultiple(of: 4) { return try Samples.surveyOfEveryKind() }
        var random = RandomSurvey(seed: seed)
        return random.survey()
    }

    /// The answers that an interview ends with, or nil where it ends early.
    private func interviewed(_ answers: Answers, _ survey: CheckedSurvey) throws -> Answers? {
        var interview = Interview(survey.onPaper)
        interview.begin()
        interview.consent(true)
        while let question = interview.question {
            switch answers[question.id.name] {
            case .answered(let answer, let writeIns): try interview.answer(answer, writeIns: writeIns)
            case .declined: try interview.decline()
            case nil: try interview.skip()
            }
        }
        return interview.submit()
    }

    @Test("The keys for a form give what the interview gives, and so do the plain replies", arguments: 0..<200)
    func sameAnswers(seed: UInt64) throws {
        let survey = try survey(seed)
        let answers = Respondent.answers(to: survey.onPaper, seed: seed)
        let expected = try interviewed(answers, survey)
        let count = expected == nil ? EntryCount(endedEarly: 1) : EntryCount(saved: 1)
        var typist = Typist(survey)
        typist.enter(answers)
        #expect(typist.file == [expected].compactMap(\.self))
        #expect(typist.screens.count == count)
        var plain = PlainTyping(survey)
        plain.reply(PlainReplies(to: survey.onPaper).replies(for: answers))
        #expect(plain.file == [expected].compactMap(\.self))
        #expect(plain.entry.count == count)
    }

    @Test("A form that is taken back and gone through with Enter is the same form", arguments: 0..<80)
    func keeping(seed: UInt64) throws {
        let survey = try survey(seed)
        let answers = Respondent.answers(to: survey.onPaper, seed: seed)
        guard let expected = try interviewed(answers, survey) else { return }
        var typist = Typist(survey)
        typist.enter(answers)
        typist.type("u")
        for _ in 0..<200 where typist.screens.form.place != .consent { typist.press(.up) }
        typist.type("y")
        for _ in 0..<200 where typist.question != nil { typist.press(.enter) }
        #expect(typist.screens.form.answers == expected)
        typist.press(.enter)
        #expect(typist.file == [expected])
        #expect(typist.screens.count == EntryCount(saved: 1))
    }

    private static let keys: [Key] =
        [
            .enter, .enter, .enter, .tab, .backTab, .up, .down, .left, .right, .home, .end, .pageUp, .pageDown,
            .backspace, .delete, .help, .escape, .leave, .goOn,
        ] + "1111222334567890 *xyynua.,-é界".map(Key.character)

    @Test(
        "Whatever is pressed, at whatever size, frames fit, the file is right, and nobody is stuck", arguments: 0..<40)
    func anything(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        var typist = Typist(try survey(seed))
        for _ in 0..<300 where !typist.screens.isOver {
            typist.hasRoom = Int.random(in: 0..<5, using: &random) > 0
            if let key = Self.keys.randomElement(using: &random) { typist.press(key) }
            if Int.random(in: 0..<20, using: &random) == 0 {
                let size = ScreenSize(
                    columns: .random(in: 1...160, using: &random), rows: .random(in: 1...60, using: &random))
                typist.screens.resize(to: size)
            }
            let frame = typist.screens.frame
            #expect(frame.lines.count == frame.size.rows)
            if frame.size.isEnough {
                #expect(frame.lines.allSatisfy { $0.width <= frame.size.columns })
                #expect(frame.cursor.map { $0.row < frame.size.rows && $0.column < frame.size.columns } ?? true)
                #expect(frame.text.harmless(keepingLines: true) == frame.text)
            }
            #expect(typist.screens.count.saved == typist.file.count)
        }
        finish(&typist)
        let isOver = typist.screens.isOver
        #expect(isOver)
        #expect(typist.screens.count.saved == typist.file.count)
    }

    /// Saves, or is done with, the form at hand, and leaves.
    private func finish(_ typist: inout Typist) {
        if typist.screens.isOver { return }
        typist.hasRoom = true
        typist.screens.resize(to: ScreenSize(columns: 80, rows: 24))
        if typist.screens.asking != nil { typist.type("n") }
        if typist.screens.isShowingKeys { typist.press(.help) }
        if case .consent = typist.screens.field { typist.type("y") }
        let done = typist.screens.count.all
        for _ in 0..<400 where typist.screens.count.all <= done && typist.screens.form.place != .consent {
            if let text = typist.screens.field.textField {
                for _ in text.characters { typist.press(.backspace, .delete) }
                typist.press(.enter)
            } else if typist.question != nil {
                typist.press(.character(" "))
            } else {
                typist.press(.enter)
            }
        }
        typist.press(.leave)
    }

    @Test("Whatever is replied, the plain mode goes on, and the file is right", arguments: 0..<40)
    func anyReply(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        var plain = PlainTyping(try survey(seed))
        let replies =
            [
                "", "", "y", "y", "1", "2", "3", "1 2", "12", "x", "*", "n", "words", " x", "99999", "-1", "1,5", "é",
                String(repeating: "long ", count: 300),
            ] + EntryCommand.allCases.map { ":\($0.rawValue)" }
        for _ in 0..<300 where !plain.entry.isOver {
            plain.hasRoom = Int.random(in: 0..<5, using: &random) > 0
            if let reply = replies.randomElement(using: &random) { plain.reply([reply]) }
            #expect(plain.entry.count.saved == plain.file.count)
        }
        plain.hasRoom = true
        if !plain.entry.isOver { plain.reply([":leave", ":leave"]) }
        let isOver = plain.entry.isOver
        #expect(isOver)
    }
}
