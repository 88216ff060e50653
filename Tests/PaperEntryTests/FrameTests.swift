import Questionnaire
import Screen
import Testing

@testable import PaperEntry

/// What every screen looks like, as text.
enum ExpectedFrames {}

struct FrameTests {
    @Test("Every screen reads as it should at home, on 80 columns and 24 rows")
    func home() throws {
        #expect(try Tour(columns: 80, rows: 24).text == ExpectedFrames.home)
    }

    @Test("Every screen reads as it should on a small terminal")
    func small() throws {
        #expect(try Tour(columns: 40, rows: 15).text == ExpectedFrames.small)
    }

    @Test("On a wide terminal the form so far stands beside the question")
    func wide() throws {
        let tour = try Tour(columns: 130, rows: 24)
        #expect(tour.frames.first { $0.name == "rank" }?.frame.text == ExpectedFrames.wide)
        for (name, frame) in tour.frames { #expect(frame.lines.allSatisfy { $0.width <= 130 }, "\(name)") }
    }

    @Test("The line that the keys act on starts with a mark, for style alone says nothing")
    func marks() throws {
        for (name, frame) in try Tour(columns: 130, rows: 24).frames {
            for run in frame.lines.flatMap(\.runs) where run.style == .focus && run.text.contains(">") {
                #expect(run.text.drop { $0 == " " }.hasPrefix("> "), "\(name)")
            }
        }
    }

    @Test("A screen that is too small says so, keeps the form, and comes back")
    func tooSmall() throws {
        var typist = Typist(try Samples.surveyOfEveryKind())
        typist.type("y2")
        let before = typist.screens.frame
        typist.screens.resize(to: ScreenSize(columns: 30, rows: 10))
        typist.type("1\n")
        #expect(typist.text.hasPrefix("Please make this window"))
        typist.screens.resize(to: ScreenSize(columns: 80, rows: 24))
        let after = typist.screens.frame
        #expect(after == before)
    }
}
