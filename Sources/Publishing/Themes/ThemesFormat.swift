package import Analysis

/// How an analysis of themes, and suggestions for a codebook, are written.
package enum ThemesFormat: Hashable, Sendable {
    /// For a terminal this many cells wide.
    case text(columns: Int)
    case markdown
    case json
    case csv

    /// Writes the whole, ending with a line feed.
    package func write(_ themes: PublishedThemes, to output: inout some TextOutputStream) {
        switch self {
        case .text(let columns): FigureDocument(themes).write(columns: columns, to: &output)
        case .markdown: FigureDocument(themes).writeMarkdown(to: &output)
        case .json: ThemesJSON().write(themes, to: &output)
        case .csv: ThemesCSV().write(themes, to: &output)
        }
    }

    /// Writes the whole, ending with a line feed.
    ///
    /// - Parameter most: how many words and phrases of each codebook are listed.
    package func write(_ suggestions: PublishedSuggestions, most: Int, to output: inout some TextOutputStream) {
        switch self {
        case .text(let columns): FigureDocument(suggestions, most: most).write(columns: columns, to: &output)
        case .markdown: FigureDocument(suggestions, most: most).writeMarkdown(to: &output)
        case .json: SuggestionsJSON().write(suggestions, most: most, to: &output)
        case .csv: SuggestionsCSV().write(suggestions, most: most, to: &output)
        }
    }
}
