/// Puts lines under the lines that they are indented below.
///
/// A line that is indented wrongly is put where it can only belong, by what it starts with, and is reported
/// once; the lines that stand beside it and are wrong in the same way are not reported again.
struct BlockBuilder {
    private let log: FaultLog
    private var roots: [Block] = []
    /// The blocks that may still get children, outermost first.
    private var open: [Block] = []
    /// The last line that stood where it does not belong, with how far in its block belongs.
    private var lastAskew: (line: Line, home: Int)?

    private init(log: FaultLog) {
        self.log = log
    }

    /// The lines at the left margin, each with what belongs to it.
    static func blocks(of lines: [Line], log: FaultLog) -> [Block] {
        var builder = BlockBuilder(log: log)
        for line in lines { builder.add(line) }
        while !builder.open.isEmpty { builder.closeLast() }
        return builder.roots
    }

    private mutating func add(_ line: Line) {
        while let indent = open.last?.indent, indent >= line.indent { closeLast() }
        let rank = LineRank(line)
        let wasMoved = moveHome(rank)
        let parent = open.last
        let home = parent.map { $0.indent + 2 } ?? 0
        // Lines under or beside one that was reported are right where they go with it.
        let isRight =
            line.indent == home || line.indent == parent?.children.first?.line.indent
            || line.indent - 2 == parent?.line.indent || line.hasTab || parent?.line.hasTab == true
        if (wasMoved && !line.hasTab) || !isRight {
            let isBesideAnother = lastAskew.map { $0.line.indent == line.indent && $0.home == home } ?? false
            if rank == .part || rank == .question || !isBesideAnother { report(line, rank, expected: home) }
            lastAskew = (line, home)
        } else if let last = lastAskew, home <= last.home {
            lastAskew = nil
        }
        // What stands between two steps counts as standing on the inner one.
        let indent = wasMoved ? home : parent == nil ? line.indent : max(line.indent, home)
        open.append(Block(line: line, indent: indent, rank: rank))
    }

    /// Opens and closes blocks until a line of this rank can stand under the last open one.
    ///
    /// - Returns: Whether that is not where its indentation puts it.
    private mutating func moveHome(_ rank: LineRank?) -> Bool {
        switch rank {
        case .part:
            guard !open.isEmpty else { return false }
            while !open.isEmpty { closeLast() }
            return true
        case .question:
            guard let question = open.firstIndex(where: { $0.rank == .question }) else {
                // Under a welcome, say, a section is missing, which the parser reports.
                guard let part = open.first, part.isPart, !part.starts(with: "section") else { return false }
                while !open.isEmpty { closeLast() }
                return true
            }
            while open.count > question { closeLast() }
            return true
        case .detail:
            if let last = open.last, last.isDetail {
                guard open.count > 1 else { return false }
                while let last = open.last, last.isDetail { closeLast() }
                return true
            }
            return reopen(
                where: { $0.rank == .question || $0.isListOfChoices }, orInside: { $0.starts(with: "section") })
        case .head: return open.isEmpty && reopen(where: { $0.starts(with: "survey") })
        case .words:
            if open.last?.rank == .words {
                while open.last?.rank == .words { closeLast() }
                return true
            }
            return open.isEmpty && reopen(where: \.hasText)
        case nil: return false
        }
    }

    /// Opens the block again that was closed last, or the last one in it, where it takes the line.
    private mutating func reopen(
        where takes: (Block) -> Bool, orInside isOuter: (Block) -> Bool = { _ in false }
    ) -> Bool {
        // Under a question, say, the line stands where it belongs.
        if let last = open.last, !isOuter(last) { return false }
        guard let last = open.last?.children.last ?? (open.isEmpty ? roots.last : nil) else { return false }
        if takes(last) {
            reopenLast()
            return true
        }
        guard open.isEmpty, isOuter(last), let inner = last.children.last, takes(inner) else { return false }
        reopenLast()
        reopenLast()
        return true
    }

    private mutating func reopenLast() {
        if open.isEmpty {
            open.append(roots.removeLast())
        } else {
            open.append(open[open.count - 1].children.removeLast())
        }
    }

    private mutating func closeLast() {
        let block = open.removeLast()
        if open.isEmpty { roots.append(block) } else { open[open.count - 1].children.append(block) }
    }

    private func report(_ line: Line, _ rank: LineRank?, expected: Int) {
        // It belongs to no section, and the parser says so.
        if rank == .question, expected == 0 { return }
        func blanks(_ count: Int) -> String { count == 1 ? "1 blank" : count == 0 ? "none" : "\(count) blanks" }
        let help =
            switch rank {
            case .part: "this starts a part of the survey, and stands at the left margin"
            case .question: "a question stands right under its section, two blanks in"
            default: "use two blanks for each step inwards"
            }
        let found = line.indent == 0 ? "not indented" : "indented by \(blanks(line.indent))"
        log.report(
            "indentation", at: SourceRange(at: line.range.start),
            "this line is \(found), where \(blanks(expected)) would be expected", help: [help])
    }
}

extension Block {
    fileprivate func starts(with word: String) -> Bool { keyword?.isWord(word) == true }

    fileprivate var isPart: Bool { rank == .part || isListOfChoices }

    fileprivate var isDetail: Bool { rank == .detail || starts(with: "when") }

    fileprivate var isListOfChoices: Bool { indent == 0 && starts(with: "choices") }

    /// Whether lines of text can stand under it.
    fileprivate var hasText: Bool {
        // Behind the questions of a section nobody can tell what a text belongs to.
        ["welcome", "thanks", "ending", "section"].contains(where: starts) && children.last?.tokens.isEmpty != false
    }
}
