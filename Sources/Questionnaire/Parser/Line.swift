/// One line of a survey, cut into tokens.
struct Line {
    enum Content {
        case tokens([Token])
        /// A line of longer text, after its `|`; empty for a blank line between paragraphs.
        case text(Text)
    }

    var indent: Int
    /// Whether a tab is among what it is indented with; its width is anybody's guess.
    var hasTab = false
    var content: Content
    /// From the first character that is not a blank to the last that is not a comment.
    var range: SourceRange
    /// What stands on it from its `#` on, without blanks at the end.
    var comment: String?

    /// Whether it says nothing but a comment.
    var isOnlyComment: Bool {
        if case .tokens(let tokens) = content { tokens.isEmpty } else { false }
    }
}

/// A line with the lines that are indented below it.
struct Block {
    var line: Line
    var children: [Block] = []
    /// How far in it counts as standing, where the line itself is indented wrongly.
    var indent: Int
    let rank: LineRank?

    init(line: Line, indent: Int, rank: LineRank?) {
        self.line = line
        self.indent = indent
        self.rank = rank
    }

    var tokens: [Token] {
        if case .tokens(let tokens) = line.content { tokens } else { [] }
    }

    var text: Text? {
        if case .text(let text) = line.content { text } else { nil }
    }

    var range: SourceRange { line.range }

    /// The word or symbol that the line starts with.
    var keyword: Token? { tokens.first }
}
