import PaperEntry
import Screen

/// A walk past every screen, with a picture of each.
struct Tour {
    private var typist: Typist
    private(set) var frames: [(name: String, frame: Frame)] = []

    init(columns: Int, rows: Int) throws {
        typist = Typist(try Samples.surveyOfEveryKind(), columns: columns, rows: rows)
        see("tick for taking part", .character("y"))
        see("one", .character("8"))
        see("one, a key that is none", .character("3"))
        typist.type("between")
        see("a line to write on", .enter)
        see("many", .character("1"), .character("2"))
        see("many, ticked", .enter)
        see("scale", .character("a"))
        see("grid", .character("1"))
        see("grid, the second row", .character("*"))
        see("rank", .character("3"))
        see("rank, one place", .character("1"))
        see("yes-no", .character(" "))
        typist.type("12")
        see("number", .enter)
        typist.type("More 界 places.")
        see("text", .enter)
        typist.type("One line.")
        typist.press(.tab, .tab)
        typist.type("Another line that is so long that it has to be broken somewhere.")
        see("long text", .enter)
        see("the whole form", .up, .up, .up)
        see("the whole form, correcting", .enter)
        see("a question again", .up, .down, .end, .escape)
        see("throwing away", .character("n"), .help)
        see("all keys", .help, .leave)
        see("leaving", .character("n"), .enter)
        see("the next form", .character("y"), .character("1"))
        see("ending", .enter)
        see("after an ending", .character("u"))
        see("taken back")
    }

    private mutating func see(_ name: String, _ keys: Key...) {
        frames.append((name, typist.screens.frame))
        for key in keys { typist.press(key) }
    }

    /// The frames as text, each under its name. Empty lines in a row stand as one.
    var text: String {
        frames.map { name, frame in
            var lines = ["@ \(name)"]
            for line in frame.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
                if !(line.isEmpty && (lines.last?.isEmpty ?? true)) { lines.append(line) }
            }
            return lines.joined(separator: "\n")
        }.joined(separator: "\n")
    }
}
