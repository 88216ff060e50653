/// A part of a page that figures may stand in, whatever the page is written in.
enum PageBlock: Hashable, Sendable {
    /// What is told of below it, or the words over a table.
    case heading(String)
    /// Words under or between tables, as one line.
    case text(String)
    /// Rows of cells; the first row is the head.
    case table([[String]])
}

extension PageBlock {
    /// The parts of a page by the ending of its name; nil for what is none.
    static func blocks(of text: String, in file: String) -> [PageBlock]? {
        switch file.split(separator: ".").last?.lowercased() {
        case "md", "markdown": MarkdownBlocks(text).blocks
        case "html", "htm": HTMLBlocks(text).blocks
        case "txt", "text": TextBlocks(text).blocks
        default: nil
        }
    }
}

extension String {
    /// With each run of blanks, of whatever kind, as one.
    var withSingleBlanks: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
