@testable import Kiosk
import Questionnaire
import Screen
import Testing

/// The screen on which a respondent chooses how everything looks.
struct LookScreenTests {
    private func script(
        _ question: String = "text q \"Q?\"\nnumber n \"N?\"\nyes-no r \"R?\"", setup: KioskSetup = KioskSetup(),
        columns: Int = 80, rows: Int = 24
    ) throws -> KeyScript {
        KeyScript(try Samples.survey(asking: question), setup: setup, columns: columns, rows: rows)
    }

    private static let question = "How should this look?"

    @Test("F2 and L show it at every place and give the place back; L can be written in a text")
    func everywhere() throws {
        var script = try script()
        func showsLook(_ keys: Key...) {
            for key in keys {
                let before = script.screens.frame
                script.press(key)
                #expect(script.screens.frame.text.contains(Self.question))
                script.press(.left)
                #expect(script.screens.frame == before)
            }
        }
        showsLook(.look, .character("l"), .character("L"))
        script.press(.enter)
        showsLook(.look, .character("l"))
        script.press(.enter)
        showsLook(.look, .character("l"))
        script.press(.character("1"), .enter)
        showsLook(.look)
        script.type("la")
        #expect(script.screens.frame.text.contains("│ la "))
        showsLook(.look)
        script.press(.tab)
        showsLook(.look, .character("l"))
        script.press(.enter)
        showsLook(.look, .character("l"))
        script.type("3")
        script.press(.enter, .character("1"), .enter, .down)
        showsLook(.look, .character("l"))
        script.press(.home, .enter)
        showsLook(.look, .character("l"))
        #expect(script.stored.count == 1)
    }

    @Test("Help and the look show each other, and give each other back")
    func helpAndLook() throws {
        var script = try script()
        script.begin()
        script.type("words")
        let question = script.screens.frame
        script.press(.help)
        let help = script.screens.frame
        script.press(.character("l"))
        let look = script.screens.frame
        #expect(look.text.contains(Self.question))
        // H is help from here too, which lies beneath already.
        script.press(.character("h"))
        #expect(script.screens.frame == help)
        script.press(.character("l"), .left)
        #expect(script.screens.frame == help)
        script.press(.enter)
        #expect(script.screens.frame == question)
        script.press(.look, .character("h"), .look)
        #expect(script.screens.frame == look)
        script.press(.left)
        #expect(script.screens.frame == question)
    }

    @Test("A choice is seen at once, by arrows with Enter or Space, and by its number")
    func choosing() throws {
        var script = try script()
        script.press(.enter, .look)
        #expect(script.screens.frame.theme == .dark)
        #expect(script.screens.frame.text.contains("> 2 (•) Dark"))
        script.press(.up)
        #expect(script.screens.frame.theme == .dark && script.screens.frame.text.contains("> 1 ( ) Light"))
        script.press(.enter)
        #expect(script.screens.frame.theme == .light && script.screens.frame.text.contains("> 1 (•) Light"))
        script.press(.character("3"))
        #expect(script.screens.frame.theme == .contrast)
        script.press(.end, .character(" "))
        let layout = script.screens.look.layout
        #expect(layout == .large && script.screens.frame.theme == .contrast)
        script.press(.down, .enter, .character("9"))
        #expect(script.screens.frame.theme == .light)
        #expect(script.screens.frame.text.contains("That is not one of the numbers shown."))
        script.press(.left)
        #expect(script.screens.frame.text.contains("Hello.") && script.screens.frame.theme == .light)
    }

    @Test("The look of one respondent is not that of the next", arguments: [Key.leave, .enter])
    func forgotten(ending: Key) throws {
        let look = Look(theme: .light, layout: .large)
        var script = try script(setup: KioskSetup(look: look))
        let first = script.screens.frame
        script.begin()
        script.press(.look, .character("3"), .character("4"), .left)
        let chosen = script.screens.look
        #expect(chosen == Look(theme: .contrast, layout: .standard))
        if ending == .enter { script.press(.tab, .character("s"), .character("s"), .character("s"), .enter) }
        let isThanking = script.screens.isThanking
        #expect(isThanking == (ending == .enter))
        script.press(ending)
        #expect(script.screens.frame == first && first.theme == .light)
    }

    @Test("Who chooses before the start keeps it through the survey, is not counted, and is forgotten when gone")
    func passingBy() throws {
        var script = try script()
        let first = script.screens.frame
        script.press(.character("l"), .character("1"), .left)
        var deadline = script.screens.deadline
        #expect(script.screens.frame.text == first.text && script.screens.frame.theme == .light)
        #expect(deadline == script.now + .seconds(120))
        // Also past a look at help.
        script.press(.help, .left)
        #expect(script.screens.frame.theme == .light)
        var other = script
        script.press(.enter)
        #expect(script.screens.frame.theme == .light)
        other.wait(.seconds(119))
        #expect(other.screens.frame.theme == .light)
        other.wait(.seconds(1))
        deadline = other.screens.deadline
        let count = other.screens.finalCount
        #expect(other.screens.frame == first && deadline == nil && count == KioskCount())
    }

    @Test("Leaving, idling and the mark of a practice are as everywhere")
    func asEverywhere() throws {
        var script = try script(setup: KioskSetup(isPractice: true))
        script.begin()
        script.type("words")
        let writing = script.screens.frame
        script.press(.look)
        #expect(script.screens.frame.text.contains("Practice: nothing is stored."))
        var leaver = script
        for key in [Key.leave, .character("q")] {
            var other = script
            other.press(key)
            let isAttracting = other.screens.isAttracting
            #expect(isAttracting, "\(key)")
        }
        leaver.press(.escape, .escape)
        #expect(leaver.screens.frame.text.contains(Self.question))
        leaver.press(.escape)
        let isAttracting = leaver.screens.isAttracting
        #expect(isAttracting)
        script.wait(.seconds(120))
        #expect(script.screens.frame.text.contains("Are you still there?"))
        script.press(.left)
        #expect(script.screens.frame.text.contains(Self.question))
        script.press(.left)
        #expect(script.screens.frame == writing)
        script.wait(.seconds(120))
        script.press(.look)
        #expect(script.screens.frame.text.contains(Self.question))
    }

    @Test("A press chooses, and one on the key that goes back goes back; the wheel moves and changes nothing")
    func pointing() throws {
        var script = try script()
        script.press(.enter)
        let welcome = script.screens.frame
        try script.click(on: "L look")
        try script.click(on: "High contrast")
        #expect(script.screens.frame.theme == .contrast)
        script.now += .seconds(1)
        _ = script.screens.take(.wheel(isUp: false), on: script.screens.frame, at: script.now)
        #expect(script.screens.frame.theme == .contrast && script.screens.frame.text.contains("> 4 (•) Usual"))
        try script.click(on: "2 ( ) Dark")
        try script.click(on: "Any other key")
        #expect(script.screens.frame == welcome)
    }

    @Test("A voice says what can be chosen, where one is and what stands")
    func aloud() throws {
        var script = try script(setup: KioskSetup(readsAloud: true))
        script.press(.enter, .look, .down, .enter)
        #expect(
            script.heard.suffix(3) == [
                "How should this look? Colours. 1. Light. 2. Dark. 3. High contrast. Text. 4. Usual. "
                    + "5. Short lines and more space. Dark, chosen.",
                "High contrast, not chosen.", "High contrast, chosen.",
            ])
    }

    @Test("The place in a long text is kept")
    func place() throws {
        let words = (1...40).map { "| Sentence number \($0) of many in this note." }.joined(separator: "\n  ")
        var script = try script("note n \"Read\"\n  \(words)\nyes-no q \"Q?\"")
        script.begin()
        script.press(.pageDown, .down)
        let before = script.screens.frame
        script.press(.look, .down, .left)
        #expect(script.screens.frame == before)
        script.press(.help, .left)
        #expect(script.screens.frame == before)
        // What is shorter then does not lose its end, and comes back.
        script.press(.look, .character("5"), .left, .look, .character("4"), .left)
        #expect(script.screens.frame == before)
    }

    @Test("Without colours only the layout can be chosen")
    func withoutColours() throws {
        var script = try script()
        script.screens = KioskScreens(
            [KioskLanguage(try Samples.survey(asking: #"text q "Q?""#), name: "English")], help: [], seed: 1,
            hasColours: false, size: ScreenSize(columns: 80, rows: 24))
        script.press(.look)
        let text = script.screens.frame.text
        #expect(!text.contains("Dark") && text.contains("> 1 (•) Usual"))
        script.press(.character("2"))
        let layout = script.screens.look.layout
        #expect(layout == .large)
    }

    @Test("The whole of it fits the smallest screen, also in practice", arguments: Layout.allCases)
    func smallest(layout: Layout) throws {
        var script = try script(
            setup: KioskSetup(isPractice: true, look: Look(layout: layout)), columns: 40, rows: 15)
        script.press(.look)
        let text = script.screens.frame.text
        for words in ["Light", "Dark", "High contrast", "Usual", "Short lines and more space", "Q leave"] {
            #expect(text.contains(words))
        }
    }

    @Test("Every screen says the key, in every layout", arguments: Layout.allCases, [(80, 24), (40, 15)])
    func said(layout: Layout, size: (columns: Int, rows: Int)) throws {
        let tour = try Tour(columns: size.columns, rows: size.rows, look: Look(layout: layout))
        for (name, frame) in tour.frames where name != "look" {
            let text = frame.text
            #expect(["L look", "F2 look", "Press L to change"].contains { text.contains($0) }, "\(name)\n\(text)")
        }
    }
}
