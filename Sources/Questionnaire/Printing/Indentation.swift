/// The blanks and tabs that lines begin with.
enum Indentation {
    /// Whether it is clear what every line stands under, whatever the width of a tab: a line begins as
    /// an earlier one does that it stands beside, or goes on from the beginning of the line before it.
    static func isClear(in file: SourceFile) -> Bool {
        var open: [Substring] = [""]
        for line in Lexer(file, log: FaultLog(file: file.name)).lines() {
            guard let text = file.line(line.range.start.line) else { continue }
            let beginning = text.prefix { $0.isWhitespace }
            var isStepBack = false
            while let last = open.last, last.count > beginning.count {
                open.removeLast()
                isStepBack = true
            }
            guard let last = open.last, beginning.hasPrefix(last) else { return false }
            if beginning.count > last.count {
                // A step back leads to where another line stands, not between two.
                guard !isStepBack else { return false }
                open.append(beginning)
            }
        }
        return true
    }
}
