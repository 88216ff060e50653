/// A statement of proposed action as Markdown, with a table for what is proposed, one for what is done, and one for what
/// was not agreed.
struct ProposedActionsMarkdown {
    func write(_ statement: ProposedActions, to output: inout some TextOutputStream) {
        var parts = ["# \(ProposedActions.title)"] + statement.introduction.map(\.markdownEscaped)
        for table in statement.tables {
            parts.append("## \(table.title)")
            let rows =
                [table.heads, table.heads.map { _ in "---" }] + table.rows.map { $0.cells.map(\.markdownEscaped) }
            parts.append(rows.map { "| \($0.joined(separator: " | ")) |" }.joined(separator: "\n"))
        }
        output.write(parts.joined(separator: "\n\n") + "\n")
    }
}
