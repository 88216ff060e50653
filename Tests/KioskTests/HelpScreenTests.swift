import Interview
@testable import Kiosk
import Questionnaire
import ScanFixtures
import Screen
import Signposting
import SignpostingFixtures
import Testing

/// The screen that shows who to turn to.
struct HelpScreenTests {
    /// The services of most surveys that ship, in their order.
    private static let named = ["emergency", "nhs-111", "childline", "shout", "samaritans"]

    private func script(
        columns: Int = 80, rows: Int = 24, glyphs: Glyphs = .unicode, asking question: String = #"text q "Q?""#
    ) throws -> KeyScript {
        let help = try Shipped.directory().helpLines(for: Self.named).map { HelpEntry($0) }.startingWith(Self.named)
        return KeyScript(
            try Samples.survey(asking: question), help: help, columns: columns, rows: rows, glyphs: glyphs)
    }

    /// Every page of help, one after the other.
    private func pages(_ script: KeyScript) -> [Frame] {
        var script = script
        script.press(.help)
        return (0..<script.screens.helpPages.count).map { page in
            if page > 0 { script.press(.down) }
            return script.screens.frame
        }
    }

    private func text(_ frames: [Frame]) -> String {
        frames.map { "@ help\n" + $0.text.squeezed }.joined(separator: "\n")
    }

    @Test("Help reads as it should at home, on 80 columns and 24 rows")
    func home() throws {
        #expect(text(pages(try script())) == ExpectedFrames.helpAtHome)
    }

    @Test("Help reads as it should on a small terminal")
    func small() throws {
        #expect(text(pages(try script(columns: 40, rows: 20))) == ExpectedFrames.helpWhenSmall)
    }

    @Test("With ASCII alone there are no codes and no large digits, and every address is said")
    func ascii() throws {
        let frames = pages(try script(glyphs: .ascii))
        let text = frames.map(\.text).joined()
        #expect(text.unicodeScalars.allSatisfy(\.isASCII) && frames.count == 2)
        for contact in ["Call 999", "Go to 111.nhs.uk", "Chat at childline.org.uk", "Text SHOUT to 85258", "116 123"] {
            #expect(text.contains(contact))
        }
        #expect(!text.contains("Scan"))
    }

    @Test(
        "Whatever the size, every service is there with the one thing to do, at most three a page",
        arguments: [(40, 15), (40, 20), (60, 24), (80, 24), (80, 50), (200, 60)])
    func sizes(columns: Int, rows: Int) throws {
        let frames = pages(try script(columns: columns, rows: rows))
        let screens = frames.map { $0.text }
        for name in ["Emergency services", "NHS 111", "Childline", "Shout", "Samaritans"] {
            #expect(screens.contains { $0.lines.contains { $0.drop { $0 == " " }.hasPrefix(name) } }, "\(name)")
        }
        for (index, screen) in screens.enumerated() {
            #expect(!screen.contains("more below"))
            let actions = screen.lines.map { $0.drop { $0 == " " } }.filter { line in
                ["Call ", "Text "].contains { line.hasPrefix($0) }
            }
            #expect(1...3 ~= actions.count)
            // That there is more is said, and who comes next.
            #expect(screen.contains("Next: ") == (index + 1 < screens.count))
            #expect(screen.contains("\(index + 1) of \(screens.count)"))
        }
    }

    @Test("Each code on the screen is read back from the screen, and opens what is written beside it")
    func readBack() throws {
        let codes = try pages(try script()).map { try HalfBlockPicture($0.text.lines).codes() }
        #expect(
            codes == [
                ["https://111.nhs.uk"], ["https://childline.org.uk"], ["SMSTO:85258:SHOUT"], ["tel:116123"],
            ])
    }

    @Test("Help is as wide as its codes need in every layout")
    func layouts() throws {
        var large = try script()
        large.press(.look, .character("5"), .left)
        #expect(pages(large) == pages(try script()))
    }

    @Test("A code is drawn whole, with its light rim, in a style of its own")
    func codeStyle() throws {
        for frame in pages(try script()) {
            let blocks = frame.lines.flatMap(\.runs).filter { $0.style == .code }.map(\.text)
            #expect(blocks.count >= 15 && Set(blocks.map(\.count)).count == 1)
            #expect(try HalfBlockPicture(blocks).codes().count == 1)
        }
    }

    @Test("The services that a question names come first, there and just after it")
    func supportFirst() throws {
        let question = "text q \"Q?\"\n  support shout\nyes-no r \"R?\""
        var script = try script(asking: question)
        func first() -> String {
            let frame = script.screens.frame.text.lines
            return frame.first { line in ["Emergency", "Shout"].contains { line.contains($0) } } ?? ""
        }
        script.press(.enter, .enter, .help)
        #expect(first().contains("Emergency"))
        script.press(.enter, .character("1"), .enter, .help)
        #expect(first().contains("Shout"))
        script.press(.enter)
        script.type("words")
        script.press(.enter, .character("h"))
        #expect(first().contains("Shout"))
        script.press(.enter, .character("h"))
        #expect(first().contains("Emergency"))
    }

    @Test("F1 and H show help at every place and give the place back; H can be written in a text")
    func everywhere() throws {
        var script = try script(columns: 80, rows: 24, asking: "text q \"Q?\"\nnumber n \"N?\"\nyes-no r \"R?\"")
        func showsHelp(_ keys: Key...) {
            for key in keys {
                let before = script.screens.frame
                script.press(key)
                #expect(script.screens.frame.text.contains("Help: talk to someone now"))
                script.press(.enter)
                #expect(script.screens.frame == before)
            }
        }
        showsHelp(.help, .character("h"), .character("H"))
        script.press(.enter)
        showsHelp(.help, .character("h"))
        script.press(.enter)
        showsHelp(.help, .character("h"))
        script.press(.character("1"), .enter)
        showsHelp(.help)
        script.type("ha")
        #expect(script.screens.frame.text.contains("│ ha "))
        showsHelp(.help)
        script.press(.enter)
        showsHelp(.help, .character("h"))
        script.type("3")
        script.press(.enter, .character("1"), .enter)
        showsHelp(.help, .character("h"))
        script.press(.enter)
        showsHelp(.help, .character("h"))
        #expect(script.stored.count == 1)
    }

    @Test("Who only wants help goes back to the screen that invites, and is not counted")
    func passingBy() throws {
        var script = try script()
        let before = script.screens.frame
        script.press(.character("h"), .down, .up, .character("x"))
        #expect(script.screens.frame == before)
        script.press(.help)
        script.screens.pass(to: script.now + .seconds(120))
        script.screens.pass(to: script.now + .seconds(150))
        let screens = script.screens
        #expect(screens.isAttracting && screens.finalCount == KioskCount())
    }

    @Test("Pages turn both ways and stop at the ends; a smaller screen keeps its place")
    func turning() throws {
        var script = try script()
        script.press(.help, .up)
        #expect(script.screens.frame.text.contains("1 of 4"))
        for key in [Key.right, .pageDown, .character(" ")] { script.press(key) }
        #expect(script.screens.frame.text.contains("4 of 4"))
        script.press(.down, .left)
        #expect(script.screens.frame.text.contains("3 of 4"))
        script.screens.resize(to: ScreenSize(columns: 80, rows: 15))
        script.press(.down, times: 9)
        script.screens.resize(to: ScreenSize(columns: 80, rows: 24))
        #expect(script.screens.frame.text.contains("4 of 4"))
    }

    @Test("A service with very much to say is cut into pages, and nothing of it is lost")
    func long() throws {
        let words = (1...120).map { "word\($0)" }
        let help = [HelpEntry(id: "long", name: "Long", purpose: words.joined(separator: " "), contact: ["Call 1"])]
        let survey = try Samples.survey(asking: #"text q "Q?""#)
        let frames = pages(KeyScript(survey, help: help, columns: 40, rows: 15))
        #expect(frames.count > 2 && frames[0].text.contains("Call 1"))
        let shown = Set(frames.flatMap { $0.text.split(whereSeparator: \.isWhitespace).map(String.init) })
        #expect(shown.isSuperset(of: words))
    }

    @Test("Without any service, a person to trust is named")
    func nobody() throws {
        let frames = pages(KeyScript(try Samples.survey(asking: #"text q "Q?""#), help: []))
        #expect(frames.count == 1 && frames[0].text.contains("Talk to someone you trust"))
    }
}

extension String {
    fileprivate var lines: [String] { split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }

    /// Empty lines in a row as one.
    fileprivate var squeezed: String {
        lines.reduce(into: [String]()) { kept, line in
            if !(line.isEmpty && kept.last?.isEmpty ?? false) { kept.append(line) }
        }.joined(separator: "\n")
    }
}
