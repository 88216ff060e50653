import Questionnaire

extension [StyledLine] {
    /// Keys with what they do, in lines that are broken between two keys.
    package init(_ keys: [(String, String)], width: Int) {
        self.init(keys.map { KeyCap($0, $1) }, width: width)
    }

    /// Keys with what they do, which can be pressed where they stand.
    package init(_ keys: [KeyCap], width: Int) {
        var lines: [StyledLine] = []
        var line = StyledLine()
        var count = 0
        for key in keys {
            let cells = ShapedWidth.of(key.name) + ShapedWidth.of(key.meaning) + 1
            if line.width > 0, line.width + 3 + cells > width {
                lines.append(line)
                line = StyledLine()
                count = 0
            }
            count += 1
            if line.width > 0 { line.add("   ") }
            for piece in key.pieces { line.add(piece.name, .key, press: piece.press) }
            line.add(" " + key.meaning, .quiet, press: key.presses.last)
        }
        // A key alone on the last line costs a whole one.
        if count == 1, let room = lines.firstIndex(where: { $0.width + 3 + line.width <= width }) {
            lines[room].add("   ")
            lines[room].add(line)
        } else {
            lines.append(line)
        }
        self = lines
    }
}
