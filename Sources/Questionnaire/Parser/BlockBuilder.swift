/// Puts lines under the lines that they are indented below.
struct BlockBuilder {
    let log: FaultLog

    /// The lines at the left margin, each with what belongs to it.
    ///
    /// A wrong indentation is reported once, and the line is put where it most likely belongs.
    func blocks(of lines: [Line]) -> [Block] {
        var roots: [Block] = []
        // The blocks that may still get children, outermost first.
        var open: [Block] = []
        func closeLast() {
            let block = open.removeLast()
            if open.isEmpty { roots.append(block) } else { open[open.count - 1].children.append(block) }
        }
        for line in lines {
            while let last = open.last, last.line.indent >= line.indent { closeLast() }
            let expected = open.last.map { $0.line.indent + 2 } ?? 0
            // Siblings of a line that was reported are right where they stand beside it.
            if line.indent != expected, line.indent != open.last?.children.first?.line.indent {
                report(line, expected: expected)
            }
            open.append(Block(line: line))
        }
        while !open.isEmpty { closeLast() }
        return roots
    }

    private func report(_ line: Line, expected: Int) {
        func blanks(_ count: Int) -> String { count == 1 ? "1 blank" : "\(count) blanks" }
        log.report(
            "indentation", at: SourceRange(at: line.range.start),
            "this line is indented by \(blanks(line.indent)), where \(blanks(expected)) would be expected",
            help: ["use two blanks for each step inwards"])
    }
}
