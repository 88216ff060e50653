import Interview
@testable import Kiosk
import Questionnaire
import Screen
import ShippedResources
import Testing

/// Every key that a screen shows works, and every screen shows its keys.
struct FootTests {
    private static let sizes = [
        (80, 24, Layout.standard), (40, 15, .standard), (40, 20, .standard), (200, 60, .standard), (40, 15, .large),
        (80, 24, .large),
    ]
    /// The sizes that are hardest for words which are longer, taller or read from the right.
    private static let tightSizes = [(40, 15, Layout.standard), (40, 15, .large)]
    private static let sizesAndLanguages =
        sizes.map { (size: $0, language: "en") }
        + ["pl", "ne", "ar"].flatMap { language in tightSizes.map { (size: $0, language: language) } }

    /// Somebody at one of the screens, and what is wanted of them there.
    private struct Stop {
        var name: String
        var script: KeyScript
    }

    /// A walk past screens of every kind, with nothing chosen and something chosen, on each of them.
    private func stops(
        columns: Int, rows: Int, layout: Layout = .standard, language: String = "en"
    ) throws -> [Stop] {
        let survey = try Samples.surveyOfEveryKind()
        var script = KeyScript(
            [KioskLanguage(try said(survey, in: language), name: "Mine"), KioskLanguage(survey, name: "English")],
            setup: KioskSetup(letsStaffIn: true, look: Look(layout: layout)), columns: columns, rows: rows)
        var stops: [Stop] = []
        func see(_ name: String, _ keys: Key...) {
            stops.append(Stop(name: name, script: script))
            var help = script
            help.press(.help)
            stops.append(Stop(name: "\(name), help", script: help))
            var look = script
            // On a look that is not chosen yet.
            look.press(.look, .up)
            stops.append(Stop(name: "\(name), look", script: look))
            var idle = script
            idle.wait(.seconds(400))
            if idle.screens.isAskingIfThere { stops.append(Stop(name: "\(name), idle", script: idle)) }
            for key in keys { script.press(key) }
        }
        var staff = script
        staff.press(.staff)
        staff.type("x")
        stops.append(Stop(name: "passphrase", script: staff))
        let report = StaffReport(
            store: .damaged, offersDrafts: true, version: "1", findings: (0..<30).map { "finding \($0)" })
        staff.screens.admit(report, at: staff.now)
        stops.append(Stop(name: "staff", script: staff))
        script.press(.enter)
        see("language", .enter)
        see("welcome", .enter)
        see("consent", .character("1"), .enter)
        see("one", .character("3"))
        see("one, chosen", .enter)
        see("write-in", .character("w"))
        see("write-in, written", .tab)
        see("write-in, going on", .enter)
        see("note", .enter)
        see("many", .character("1"))
        see("many, chosen", .enter)
        if case .writeIn = script.screens.field { script.press(.enter) }
        see("scale", .character("2"), .enter)
        see("grid", .character("1"), .enter)
        see("grid, last row", .character("1"), .enter)
        see("rank", .character("1"))
        see("rank, begun", .character("2"))
        see("rank, full", .enter)
        see("yes-no", .character("1"), .enter)
        see("number", .character("9"), .character("9"), .character("9"))
        // Enter would be refused, and once more.
        see("number, too large", .enter, .character("s"))
        see("text", .character("w"))
        see("text, written", .tab)
        see("text, going on", .enter)
        see("long text", .character("w"), .enter)
        see("long text, written", .tab)
        see("long text, going on", .enter)
        see("review", .end)
        see("review, at its end", .home, .enter)
        see("thanks")
        return stops
    }

    /// A survey with what the kiosk says around it in another language.
    private func said(_ survey: CheckedSurvey, in language: String) throws -> CheckedSurvey {
        guard let bytes = ShippedResources.translations["interface.\(language).po"] else { return survey }
        let file = try POFile(parsing: SourceFile(name: language, text: String(decoding: bytes, as: UTF8.self)))
        return CheckedSurvey(survey.survey, saying: Phrasebook(Translation(file, language: language)))
    }

    /// All that a key could have changed.
    private func state(_ script: KeyScript) -> String {
        let screens = script.screens
        return "\(screens.frame) \(screens.scene) \(screens.hasStaffLeft) \(script.stored.count) "
            + "\(screens.passphraseToCheck ?? "")"
    }

    private func caps(_ stop: Stop) -> [FootKey] {
        // Any layout of the body says whether it is long.
        let screens = stop.script.screens
        let isLong =
            screens.frame.text.contains(screens.glyphs.below) || screens.frame.text.contains(screens.glyphs.above)
        return screens.keys(isLong: isLong)
    }

    @Test(
        "Each key at the foot of each screen does something, pressed or clicked", arguments: sizesAndLanguages)
    func works(size: (columns: Int, rows: Int, layout: Layout), language: String) throws {
        let stops = try stops(columns: size.columns, rows: size.rows, layout: size.layout, language: language)
        for stop in stops {
            let before = state(stop.script)
            let screen = stop.script.screens.frame.text.replacing("\n", with: " ")
            for cap in caps(stop) {
                let shown = cap.name(in: stop.script.screens.wording)
                #expect(screen.contains(shown), "\(stop.name): \(shown)")
                var pressed = 0
                for key in cap.presses {
                    var script = stop.script
                    script.press(key)
                    let after = state(script)
                    if after != before { pressed += 1 }
                    var clicking = stop.script
                    let spot = try #require(clicking.spot(of: key), "\(stop.name): \(shown)")
                    clicking.click(spot)
                    #expect(state(clicking) == after, "\(stop.name): a click on \(shown)")
                }
                #expect(pressed > 0, "\(stop.name): \(shown)")
            }
        }
    }

    @Test("The foot takes at most three lines on the smallest screen", arguments: Layout.allCases)
    func small(layout: Layout) throws {
        for stop in try stops(columns: 40, rows: 15, layout: layout) {
            #expect(stop.script.screens.lines(of: caps(stop)).count <= 3, "\(stop.name)")
        }
    }

    @Test("From every screen of an interview a key that is shown leads back, or leaves")
    func neverStuck() throws {
        for stop in try stops(columns: 80, rows: 24) {
            let keys = caps(stop).flatMap(\.presses)
            #expect(keys.contains { [.leave, .escape, .enter].contains($0) }, "\(stop.name)")
        }
    }

    @Test(
        "Going back is possible from an answer that cannot stand",
        arguments: [
            ("number r \"R?\"\n  from 0 to 9", "999"), ("number r \"R?\"", "1-2,,"),
            ("number r \"R?\"\n  required\n  - prefer-not-to-say", ""),
            ("many r \"R?\"\n  at least 2\n  - a \"A\"\n  - b \"B\"", "1"),
            ("many r \"R?\"\n  required\n  - a \"A\"\n  - b \"B\"\n  - prefer-not-to-say", ""),
            ("one r \"R?\"\n  required\n  - a \"A\"\n  - b \"B\"\n  - prefer-not-to-say", "9"),
            ("yes-no r \"R?\"\n  required\n  - prefer-not-to-say", ""),
            ("scale r \"R?\"\n  required\n  from 0 to 10\n  - prefer-not-to-say", ""),
            ("grid r \"R?\"\n  required\n  - a \"A\"\n  - b \"B\"\n  - prefer-not-to-say\n  * x \"X\"", "7"),
            ("rank r \"R?\"\n  required\n  top 2\n  - a \"A\"\n  - b \"B\"\n  - c \"C\"\n  - prefer-not-to-say", "1"),
            ("text r \"R?\"\n  required\n  - prefer-not-to-say", ""), ("text r \"R?\"\n  at least 9 characters", "x"),
            ("long-text r \"R?\"\n  required\n  at least 9 characters\n  - prefer-not-to-say", "x"),
            ("one r \"R?\"\n  - a \"A\"\n  - b \"B\" other", "2"),
        ])
    func back(question: String, typed: String) throws {
        for clicks in [false, true] {
            var script = KeyScript(try Samples.survey(asking: "yes-no q \"Q?\"\n" + question))
            script.begin()
            script.press(.character("1"), .enter)
            script.type(typed)
            // It is refused, and says so; only then somebody goes back.
            if script.screens.field.takesLetters { script.press(.goOn) } else { script.press(.enter) }
            let place = script.screens.interview.place
            #expect(place == .question("r"))
            if script.screens.field.takesLetters { if clicks { try script.click(.tab) } else { script.press(.tab) } }
            if clicks { try script.click(.character("b")) } else { script.press(.character("b")) }
            // The words for a choice are a screen of their own.
            if script.screens.interview.place == .question("r") { script.press(.character("b")) }
            let back = script.screens.interview.place
            #expect(back == .question("q"), "\(question)")
        }
    }

    @Test("Going back is possible from too many choices, and from the language that was chosen by mistake")
    func backFromChoices() throws {
        let question = "many q \"Q?\"\n  at most 1\n  - a \"A\"\n  - b \"B\""
        let survey = try Samples.survey(asking: question)
        var script = KeyScript([KioskLanguage(survey, name: "One"), KioskLanguage(survey, name: "Two")])
        script.press(.enter, .enter)
        #expect(script.screens.frame.text.contains("B back"))
        try script.click(.character("b"))
        #expect(script.screens.frame.text.contains("Which language"))
        script.press(.enter, .enter, .character("1"), .enter)
        script.type("12")
        #expect(script.screens.frame.text.contains("You can choose 1 at most."))
        script.press(.character("b"))
        let place = script.screens.interview.place
        #expect(place == .consent)
    }
}
