import Interview
@testable import Kiosk
import Questionnaire
import Screen
import Testing

/// What every screen looks like, as text.
enum ExpectedFrames {}

struct FrameTests {
    @Test("Every screen reads as it should at home, on 80 columns and 24 rows")
    func home() throws {
        let tour = try Tour(columns: 80, rows: 24)
        #expect(tour.text == ExpectedFrames.home)
    }

    @Test("Every screen reads as it should on a small terminal")
    func small() throws {
        let tour = try Tour(columns: 40, rows: 20)
        #expect(tour.text == ExpectedFrames.small)
    }

    @Test("In the large layout every screen reads as it should, on a short screen and at home")
    func largeLayout() throws {
        let look = Look(layout: .large)
        #expect(try Tour(columns: 40, rows: 15, look: look).text == ExpectedFrames.large)
        #expect(try Tour(columns: 80, rows: 24, look: look).text == ExpectedFrames.largeAtHome)
    }

    @Test("On a large terminal the same screens stand in the middle")
    func large() throws {
        let home = try Tour(columns: 80, rows: 28)
        let large = try Tour(columns: 200, rows: 60)
        for ((name, frame), (_, larger)) in zip(home.frames, large.frames) {
            let lines = larger.text.split(separator: "\n", omittingEmptySubsequences: false)
            let middle = lines[16..<44].map { $0.isEmpty ? "" : String($0.dropFirst(60)) }
            #expect(middle.joined(separator: "\n") == frame.text, "\(name)")
            #expect(lines[..<16].joined().isEmpty && lines[44...].joined().isEmpty)
        }
        #expect(try Tour(columns: 200, rows: 60).text == ExpectedFrames.onLargeTerminal)
    }

    @Test("No line is longer than 66 cells, and nothing is said by a style alone")
    func calm() throws {
        for (_, frame) in try Tour(columns: 200, rows: 60).frames {
            for line in frame.lines { #expect(TerminalWidth.of(line.text.drop { $0 == " " }) <= 66) }
            let focused = frame.lines.first { line in line.runs.contains { $0.style == .focus } }
            #expect(focused.map { $0.text.drop { $0 == " " }.hasPrefix("> ") } ?? true)
        }
    }

    @Test("A screen that is too small says so, keeps the answers, and comes back")
    func tooSmall() throws {
        var script = KeyScript(try Samples.survey(asking: #"text q "Q?""#))
        script.begin()
        script.type("words")
        let before = script.screens.frame
        script.screens.resize(to: ScreenSize(columns: 30, rows: 24))
        script.type("lost")
        let small = script.screens.frame.text
        #expect(small.hasPrefix("Please make this window\nbigger. Your answers are still\nhere.\nF10 leaves."))
        script.screens.resize(to: ScreenSize(columns: 80, rows: 24))
        let after = script.screens.frame
        #expect(after == before)
    }

    @Test("The cursor stands where the next letter goes, whatever the width of those before")
    func cursor() throws {
        var script = KeyScript(try Samples.survey(asking: #"text q "Q?""#))
        script.begin()
        let start = try #require(script.screens.frame.cursor)
        script.type("a界👩‍👩‍👧e\u{301}")
        let end = try #require(script.screens.frame.cursor)
        #expect(end == Frame.Spot(row: start.row, column: start.column + 6))
        #expect(script.screens.frame.showsCursor)
    }

    @Test("Whatever a survey says, a frame holds nothing that acts on the terminal")
    func hostile() throws {
        var survey = Survey("s", "S\u{1B}[2J\u{7}")
        survey.welcome = [Text(String(repeating: "超長い言葉", count: 30))]
        survey.consent = "\u{202E}seY"
        survey.sections = [Section("m", "M\u{9B}31m")]
        var question = Question(.one, "q", "👩‍👩‍👧 مرحبا \u{1B}]0;x\u{7}")
        question.choices = [Choice("a", "A\nB\tC"), Choice("b", Text(String(repeating: "w", count: 300)))]
        survey.sections[0].questions = [question]
        for size in [(80, 24), (40, 15), (200, 60)] {
            var script = KeyScript(CheckedSurvey(survey), columns: size.0, rows: size.1)
            for key in [Key.help, .enter, .enter, .enter, .character("1"), .enter, .down, .down, .enter, .enter] {
                let frame = script.screens.frame
                #expect(frame.text.harmless(keepingLines: true) == frame.text)
                #expect(frame.lines.allSatisfy { $0.width <= size.0 })
                script.press(key)
            }
            #expect(script.stored == [Answers(["q": .answered(.choice("b"))])])
        }
    }
}
