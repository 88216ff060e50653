import Interview
@testable import Kiosk
import Questionnaire
import Screen

/// A walk past every screen, with a picture of each.
struct Tour {
    var script: KeyScript
    private(set) var frames: [(name: String, frame: Frame)] = []

    init(columns: Int, rows: Int, look: Look = Look()) throws {
        script = KeyScript(
            try Samples.surveyOfEveryKind(), setup: KioskSetup(look: look), columns: columns, rows: rows)
        see("attract", .enter)
        see("welcome", .enter)
        see("consent", .character("1"), .enter, .character("2"))
        see("one", .enter)
        see("note", .enter, .character("1"))
        see("many", .enter, .character("1"), .character("0"))
        see("scale", .enter, .character("2"))
        see("grid", .enter, .enter)
        see("grid, nothing chosen", .character("3"), .enter, .character("2"))
        see("rank", .character("1"), .enter)
        see("yes-no", .character("1"), .enter)
        script.type("1x")
        see("number", .character("2"), .enter)
        script.type("More 界 places.")
        see("text", .enter)
        script.type("One line.\n\nAnother line that is so long that it has to be broken somewhere.")
        see("long text", .tab)
        see("long text, going on", .enter)
        see("review", .down, .down, .down, .down)
        see("review, changing", .help)
        see("help", .enter, .look)
        see("look", .left, .home, .enter)
        see("thanks", .enter)
    }

    /// A walk that begins with nothing seen yet.
    init(_ script: KeyScript) {
        self.script = script
    }

    mutating func see(_ name: String, _ keys: Key...) {
        frames.append((name, script.screens.frame))
        for key in keys { script.press(key) }
    }

    /// The frames as they are shown, from left to right, each under its name. Empty lines in a row stand as one.
    var text: String {
        frames.map { name, frame in
            var lines = ["@ \(name)"]
            for line in frame.picture.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
                if !(line.isEmpty && (lines.last?.isEmpty ?? true)) { lines.append(line) }
            }
            return lines.joined(separator: "\n")
        }.joined(separator: "\n")
    }
}
