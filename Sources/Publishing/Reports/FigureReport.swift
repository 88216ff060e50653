import Questionnaire

/// A report of figures in parts that a person reads one after the other, before it is known in which format.
struct FigureReport {
    enum Block {
        /// The title of the whole, or of a large part of it.
        case title(String)
        /// What one table is about, and its id.
        case heading(String, id: String?)
        case paragraph(String)
        /// Short findings, each on lines of its own.
        case list([String])
        case table(FigureTable)
        /// What stands under a table and belongs to it.
        case remark(String)
    }

    var blocks: [Block]
    /// What stands first and last.
    let banners: [String]
}

extension FigureReport {
    /// Writes it for a terminal this many cells wide.
    func writeText(columns: Int, to output: inout some TextOutputStream) {
        let layout = TableLayout(columns: columns)
        func wrap(_ text: String, _ first: String = "", _ rest: String = "") -> [String] {
            TextWrapping.lines(of: text, width: layout.columns, first: first, rest: rest)
        }
        var lines: [String] = []
        var standsApart = false
        for block in blocks {
            var own: [String] = []
            var joins = false
            switch block {
            case .title(let text):
                own = TextHeading.lines(of: text, width: layout.columns, underline: .main)
            case .heading(let text, let id):
                let words = id.map { "\(text) [\($0)]" } ?? text
                own = TextHeading.lines(of: words, width: layout.columns, underline: .part)
            case .paragraph(let text):
                joins = !standsApart
                own = wrap(text)
            case .list(let items):
                joins = true
                own = items.flatMap { wrap($0, "- ", "  ") }
            case .table(let table):
                joins = true
                own = Self.lines(of: table, layout)
            case .remark(let text):
                joins = true
                own = wrap(text, "  ", "    ")
            }
            if !lines.isEmpty, !joins { lines.append("") }
            lines += own
            standsApart = if case .table = block { true } else { false }
        }
        for banner in banners.reversed().map({ wrap($0) }) { lines = banner + [""] + lines + [""] + banner }
        for line in lines { output.write(line + "\n") }
    }

    /// A table that is wider than a line goes on below, with its labels again.
    private static func lines(of table: FigureTable, _ layout: TableLayout) -> [String] {
        var lines: [String] = []
        var rest = table
        while !rest.header.isEmpty {
            let fitting = layout.fitting(rest)
            var part = rest.columns(0..<fitting)
            if !lines.isEmpty {
                lines.append("")
                // Below, only what has something there, and the names that stand over it.
                part.rows = part.rows.indices.filter { isTold($0, of: part, in: table) }.map { part.rows[$0] }
            }
            lines += layout.lines(of: part)
            rest = rest.columns(fitting..<rest.header.count)
        }
        return lines
    }

    private static func isTold(_ place: Int, of part: FigureTable, in table: FigureTable) -> Bool {
        func hasFigures(_ row: FigureTable.Row) -> Bool { row.figures.contains { !$0.isEmpty } }
        let row = part.rows[place]
        if hasFigures(row) { return true }
        return !hasFigures(table.rows[place])
            && part.rows[(place + 1)...].prefix { $0.depth > row.depth }.contains(where: hasFigures)
    }

    /// Writes it as Markdown with tables.
    func writeMarkdown(to output: inout some TextOutputStream) {
        var isFirst = true
        var written = blocks.map { block -> String in
            defer { isFirst = false }
            switch block {
            case .title(let text): return "\(isFirst ? "#" : "##") \(text.markdownEscaped)"
            case .heading(let text, _): return "### \(text.markdownEscaped)"
            case .paragraph(let text), .remark(let text): return text.markdownEscaped
            case .list(let items): return items.map { "- \($0.markdownEscaped)" }.joined(separator: "\n")
            case .table(let table): return table.markdown
            }
        }
        let banners = banners.map { "**\($0)**" }
        written = banners + written + banners.reversed()
        output.write(written.joined(separator: "\n\n") + "\n")
    }
}
