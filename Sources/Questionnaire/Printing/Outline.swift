/// A part of a survey's file: a line, or a paragraph that becomes several, and what stands under it.
struct Outline {
    enum Content {
        case line(String)
        case paragraph(Text)
    }

    var content: Content
    /// The lines of the file that it was read from, counted from 1; nil for a survey built in Swift.
    var lines: ClosedRange<Int>?
    var children: [Outline] = []
    /// Whether a blank line stands before it.
    var isSpaced = false

    init(_ line: String, at range: SourceRange?, children: [Outline] = [], isSpaced: Bool = false) {
        content = .line(line)
        // The lines under it are the children's own.
        lines = range.map { $0.start.line...$0.start.line }
        self.children = children
        self.isSpaced = isSpaced
    }

    init(_ paragraph: Text) {
        content = .paragraph(paragraph)
        lines = paragraph.range.map { $0.start.line...max($0.start.line, $0.end.line) }
    }

    var isParagraph: Bool {
        if case .paragraph = content { true } else { false }
    }
}
