extension FigureTable {
    /// The table in Markdown.
    var markdown: String {
        let header = [""] + header.map(\.markdownEscaped)
        let ruler = ["---"] + self.header.map { _ in "---:" }
        let rows = rows.map { row in
            // Markdown drops blanks at the start of a cell; these stay.
            [String(repeating: "&emsp;", count: row.depth) + row.label.markdownEscaped]
                + row.figures.map(\.markdownEscaped)
        }
        return ([header, ruler] + rows).map { "| \($0.joined(separator: " | ")) |" }.joined(separator: "\n")
    }
}
