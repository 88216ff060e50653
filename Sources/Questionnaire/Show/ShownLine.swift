/// A line of a survey as it is shown to be read: words, and what stands in front of them.
struct ShownLine: Hashable {
    var text: String
    /// In front of the first line when the words are broken, and as wide as what stands before the others.
    var mark = ""
    var indent = 0

    static let blank = ShownLine(text: "")

    /// The lines, none wider than `width` cells, with nothing left that could act on a terminal.
    static func text(of lines: [ShownLine], width: Int) -> String {
        lines.flatMap { line in
            let before = String(repeating: " ", count: line.indent)
            let rest = before + String(repeating: " ", count: TerminalWidth.of(line.mark))
            return TextWrapping.lines(of: line.text, width: width, first: before + line.mark, rest: rest)
        }
        .map { $0.trimmingBlanks + "\n" }.joined()
    }
}

extension String {
    fileprivate var trimmingBlanks: Substring {
        lastIndex { $0 != " " }.map { self[...$0] } ?? ""
    }
}
