/// Finds out what the comments of a file belong to.
///
/// A comment belongs to what stands next. One that is indented deeper than that closes the part that
/// it stands in, as a choice does that somebody turned into a comment.
struct CommentReader {
    /// A part of the file that something can belong to.
    private struct Part {
        var lines: ClosedRange<Int>
        var indent: Int
        /// The part that it stands under, by its place in `parts`.
        var parent: Int?
    }

    private let file: SourceFile
    private let lines: [Line]
    /// In the order of their first lines.
    private var parts: [Part] = []
    private var comments = Comments()

    static func comments(in file: SourceFile, of outline: [Outline]) -> Comments {
        // The faults were reported when the survey was read.
        var reader = CommentReader(file, Lexer(file, log: FaultLog(file: file.name)).linesAndComments(), outline)
        reader.read()
        return reader.comments
    }

    private init(_ file: SourceFile, _ lines: [Line], _ outline: [Outline]) {
        self.file = file
        self.lines = lines
        let indents = Dictionary(lines.map { ($0.number, $0.indent) }) { first, _ in first }
        var found: [(part: Part, parentLine: Int?)] = []
        func collect(_ outline: [Outline], under parent: Int?) {
            for node in outline {
                guard let lines = node.lines else { continue }
                found.append((Part(lines: lines, indent: indents[lines.lowerBound] ?? 0), parent))
                collect(node.children, under: lines.lowerBound)
            }
        }
        collect(outline, under: nil)
        found.sort { $0.part.lines.lowerBound < $1.part.lines.lowerBound }
        let places = Dictionary(zip(found.map(\.part.lines.lowerBound), found.indices)) { first, _ in first }
        parts = found.map { part, parent in
            Part(lines: part.lines, indent: part.indent, parent: parent.flatMap { places[$0] })
        }
    }

    private mutating func read() {
        var waiting: [Line] = []
        var previous: Line?
        for line in lines {
            if line.isOnlyComment {
                waiting.append(line)
                continue
            }
            place(waiting, between: previous, and: line)
            waiting = []
            previous = line
            guard let comment = line.comment else { continue }
            if let part = part(at: line.number), part.lines.lowerBound == line.number {
                comments.beside[line.number] = comment
            } else {
                // The line says nothing and is not written again, such as an empty "welcome".
                waiting = [line]
            }
        }
        place(waiting, between: previous, and: nil)
    }

    private mutating func place(_ waiting: [Line], between previous: Line?, and next: Line?) {
        var depth = Int.max
        var isAbove = false
        for line in waiting {
            depth = min(depth, line.indent)
            // Comments are never put out of their order.
            isAbove = isAbove || next.map { depth <= $0.indent } ?? false
            let remark = Comments.Remark(text: line.comment ?? "", followsBlank: isBlank(line.number - 1))
            if isAbove, let next, let part = part(at: next.number) ?? part(behind: next.number) {
                comments.above[part.lines.lowerBound, default: []].append(remark)
                if line.number == waiting.last?.number, isBlank(line.number + 1) {
                    comments.parted.insert(part.lines.lowerBound)
                }
            } else if let part = previous.flatMap({ closedPart(behind: $0.number, shallowerThan: depth) }) {
                comments.below[part.lines.lowerBound, default: []].append(remark)
            } else {
                comments.atEnd.append(remark)
            }
        }
    }

    /// The part that a line is of.
    private func part(at line: Int) -> Part? { parts.last { $0.lines.contains(line) } }

    /// The first part that stands behind a line.
    private func part(behind line: Int) -> Part? { parts.first { $0.lines.lowerBound > line } }

    /// The innermost part that a comment of this indentation closes.
    private func closedPart(behind line: Int, shallowerThan indent: Int) -> Part? {
        var part = part(at: line) ?? parts.last { $0.lines.lowerBound < line }
        while let open = part, open.indent >= indent { part = open.parent.map { parts[$0] } }
        return part
    }

    private func isBlank(_ number: Int) -> Bool { file.line(number)?.allSatisfy(\.isWhitespace) ?? false }
}

extension Line {
    fileprivate var number: Int { range.start.line }
}
