import Interview
@testable import Kiosk
import Questionnaire
import Screen
import Testing

/// Trying the kiosk without storing anything.
struct PracticeTests {
    private static let mark = "Practice: nothing is stored."

    @Test("Every screen of a practice says at its top that it is one", arguments: [(80, 24), (40, 15), (30, 10)])
    func everyScreen(columns: Int, rows: Int) throws {
        let survey = try Samples.surveyOfEveryKind()
        var script = KeyScript(survey, setup: KioskSetup(isPractice: true), columns: columns, rows: rows)
        let isEnough = script.screens.size.isEnough
        func check(_ frame: Frame) {
            let text = frame.text
            #expect(isEnough ? text.drop { " \n".contains($0) }.hasPrefix(Self.mark) : text.contains("Practice:"))
            #expect(frame.lines.count == rows)
        }
        var random = SplitMix(seed: 7)
        let keys: [Key] = [.enter, .enter, .down, .tab, .character("1"), .character("s"), .help, .character("b")]
        for _ in 0..<300 {
            check(script.screens.frame)
            if let key = keys.randomElement(using: &random) { script.press(key) }
        }
        script.wait(.seconds(310))
        check(script.screens.frame)
        script.wait(.seconds(60))
        check(script.screens.frame)
    }

    @Test("Nobody is told that their practice was stored, on screens and in lines")
    func thanks() throws {
        let survey = try Samples.survey(asking: "yes-no q \"Q?\"")
        var script = KeyScript(survey, setup: KioskSetup(isPractice: true))
        script.begin()
        script.press(.character("1"), .enter, .enter)
        let text = script.screens.frame.text
        #expect(text.contains("This was practice: nothing was stored.") && !text.contains("are stored"))
        let piped = try Piped(survey, replies: ["1", "1", "1"], setup: KioskSetup(isPractice: true))
        #expect(piped.output.contains("This was practice: nothing was stored."))
        #expect(!piped.output.contains("are stored"))
    }

    @Test("In lines every prompt of a practice says that it is one")
    func everyPrompt() throws {
        let survey = try Samples.survey(asking: "yes-no q \"Q?\"\nyes-no r \"R?\"")
        let replies = ["1", ":help", "nonsense", "1", "2", ":back", ":keep", "1"]
        let piped = try Piped(survey, replies: replies, setup: KioskSetup(isPractice: true))
        #expect(piped.output.ranges(of: Self.mark).count == replies.count + 1)
        let real = try Piped(survey, replies: replies)
        #expect(!real.output.contains("Practice"))
        #expect(piped.output.replacing("\(Self.mark)\n", with: "").count < piped.output.count)
    }

    @Test("F10 on the first screen ends a practice, and only there; with a passphrase it does not")
    func ending() throws {
        let survey = try Samples.survey(asking: "yes-no q \"Q?\"")
        var script = KeyScript(survey, setup: KioskSetup(isPractice: true))
        #expect(script.screens.frame.text.contains("Press F10 here to end the practice."))
        script.begin()
        script.press(.leave)
        let stays = !script.screens.hasStaffLeft
        #expect(stays)
        script.press(.leave)
        let ends = script.screens.hasStaffLeft
        #expect(ends)
        var staffed = KeyScript(survey, setup: KioskSetup(isPractice: true, letsStaffIn: true))
        staffed.press(.leave)
        let goesOn = !staffed.screens.hasStaffLeft
        #expect(goesOn && !staffed.screens.frame.text.contains("F10"))
    }
}
