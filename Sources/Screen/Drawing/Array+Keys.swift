import Questionnaire

extension [StyledLine] {
    /// Keys with what they do, in lines that are broken between two keys.
    package init(_ keys: [(String, String)], width: Int) {
        var lines: [StyledLine] = []
        var line = StyledLine()
        for (key, meaning) in keys {
            let cells = TerminalWidth.of(key + meaning) + 1
            if line.width > 0, line.width + 3 + cells > width {
                lines.append(line)
                line = StyledLine()
            }
            if line.width > 0 { line.add("   ") }
            line.add(key, .key)
            line.add(" " + meaning, .quiet)
        }
        self = lines + [line]
    }
}
