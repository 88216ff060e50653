import Interview
@testable import Kiosk
import Questionnaire
import Screen
import Testing

/// "Leave now", on every screen that there is.
struct LeavingTests {
    /// A screen that a respondent can be on, and how to get there.
    enum Place: CaseIterable {
        case language, welcome, consent, choices, choicesHelp, text, textHelp, tooSmall, idle, idleText, review
        case notStored, thanks, ending
    }

    private func script(at place: Place) throws -> KeyScript {
        let question =
            place == .ending ? "one q \"Q?\"\n  - a \"A\" -> end bye\n  - b \"B\"" : "yes-no q \"Q?\"\ntext t \"T?\""
        let text = """
            survey test "A test"
              edition 1
              support childline
            welcome
              | Hello.
            consent "Yes"
            section main "Main"
            \(question.split(separator: "\n").map { "  " + $0 }.joined(separator: "\n"))
            \(place == .ending ? "ending bye\n  | Bye." : "")
            thanks
              | Bye.
            """
        let survey = try Samples.survey(text)
        var script = KeyScript([KioskLanguage(survey, name: "English"), KioskLanguage(survey, name: "Polski")])
        let answer: [Key] = [.character("1"), .enter]
        let toQuestion: [Key] = [.enter, .enter, .enter] + answer
        let toText = toQuestion + answer
        let toReview = toText + [.character("w"), .enter]
        let keys: [Key] =
            switch place {
            case .language: [.enter]
            case .welcome: [.enter, .enter]
            case .consent: [.enter, .enter, .enter]
            case .choices, .tooSmall, .idle: toQuestion
            case .choicesHelp: toQuestion + [.help]
            case .text, .idleText: toText + [.character("w")]
            case .textHelp: toText + [.help]
            case .review, .notStored: toReview
            case .thanks: toReview + [.enter]
            case .ending: toQuestion + answer
            }
        script.press(.enter)
        script.press(.character("1"))
        for key in keys.dropFirst() { script.press(key) }
        switch place {
        case .tooSmall: script.screens.resize(to: ScreenSize(columns: 20, rows: 5))
        case .idle, .idleText: script.wait(.seconds(125))
        case .notStored:
            _ = script.screens.press(.enter, at: script.now)
            script.screens.notStored()
        default: break
        }
        return script
    }

    @Test(
        "F10 leaves at once from every screen, and so do Q and Esc 3 times; nothing is left", arguments: Place.allCases)
    func everywhere(place: Place) throws {
        // Where a text is written, Q is a letter; where anybody is asked for, the first Esc says that somebody is.
        let ways: [[Key]] = [[.leave], [.character("q")], [.character("Q")], [.escape, .escape, .escape]]
        for keys in ways where !(place == .text && keys[0].letter == "q") {
            var script = try script(at: place)
            let before = script.screens
            #expect(!before.isAttracting)
            for key in keys { script.press(key) }
            let after = script.screens
            #expect(after.isAttracting && after.interview.answers.isEmpty && after.interview.place == .welcome)
            #expect(after.message.isEmpty && after.deadline == nil && !after.isShowingHelp && !after.isAskingIfThere)
            if case .reading = after.field {} else { Issue.record("the field stayed") }
        }
    }

    @Test("Every screen says which key leaves, but those that nothing is left on", arguments: Place.allCases)
    func says(place: Place) throws {
        let text = try script(at: place).screens.frame.text
        let isSaid = ["Q leave", "F10 leave"].contains { text.contains($0) }
        #expect(isSaid || place == .thanks)
    }

    @Test("The question whether anybody is there, on a small screen")
    func idleFrame() throws {
        var script = try script(at: .idle)
        script.screens.resize(to: ScreenSize(columns: 40, rows: 15))
        let lines = script.screens.frame.text.split(separator: "\n").map { String($0.dropFirst()) }
        let expected = [
            "Main                            1 of 2", "Are you still there?", "Press any key to go on. If nobody",
            "does, the screen is cleared, and", "nothing is kept.", "This screen is cleared in 25 seconds.",
            "Any key back to where you were", "Q leave",
        ]
        #expect(lines.filter { !$0.isEmpty } == expected)
    }
}
