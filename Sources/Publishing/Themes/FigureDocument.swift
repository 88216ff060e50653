import Questionnaire

/// Headings, sentences and tables in their order, for a terminal and as Markdown.
struct FigureDocument {
    enum Block {
        /// 1 for the title, 2 for a part, 3 for a part of that.
        case heading(String, level: Int)
        case paragraph(String)
        /// Sentences that belong to the table above them.
        case remark(String)
        case table(FigureTable)
    }

    var blocks: [Block] = []
    /// What stands first and last; nothing where anybody may see it.
    var notices: [String] = []

    mutating func add(heading: String, level: Int) { blocks.append(.heading(heading, level: level)) }

    mutating func add(paragraphs: [String]) { blocks += paragraphs.map { .paragraph($0) } }

    mutating func add(remarks: [String]) { blocks += remarks.filter { !$0.isEmpty }.map { .remark($0) } }

    mutating func add(table: FigureTable?) { if let table { blocks.append(.table(table)) } }

    /// Writes it in as many cells as a line has. What does not fit beside the labels stands in a table of its own.
    func write(columns: Int, to output: inout some TextOutputStream) {
        let layout = TableLayout(columns: columns)
        var lines: [String] = []
        func wrap(_ text: String) -> [String] { TextWrapping.lines(of: text, width: columns) }
        lines += notices.map { wrap($0) }.joined(separator: [""])
        for (place, block) in blocks.enumerated() {
            let isFirst = lines.isEmpty
            switch block {
            case .heading(let text, let level):
                lines += isFirst ? [] : [""]
                lines += TextHeading.lines(of: text, width: columns, underline: level == 1 ? .main : .part)
            case .paragraph(let text):
                if case .paragraph? = place > 0 ? blocks[place - 1] : nil {} else if !isFirst { lines.append("") }
                lines += wrap(text)
            case .remark(let text):
                lines += TextWrapping.lines(of: text, width: columns, first: "  ", rest: "    ")
            case .table(var table):
                while !table.header.isEmpty {
                    let fitting = layout.fitting(table)
                    lines += layout.lines(of: table.columns(0..<fitting))
                    table = table.columns(fitting..<table.header.count)
                    if !table.header.isEmpty { lines.append("") }
                }
            }
        }
        for notice in notices.reversed() { lines += [""] + wrap(notice) }
        for line in lines { output.write(line + "\n") }
    }

    func writeMarkdown(to output: inout some TextOutputStream) {
        var parts = blocks.map { block in
            switch block {
            case .heading(let text, let level): "\(String(repeating: "#", count: level)) \(text.markdownEscaped)"
            case .paragraph(let text), .remark(let text): text.markdownEscaped
            case .table(let table): table.markdown
            }
        }
        let notices = notices.map { "**\($0)**" }
        parts = notices + parts + notices.reversed()
        output.write(parts.joined(separator: "\n\n") + "\n")
    }
}
