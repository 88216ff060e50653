package import Analysis

/// How an analysis is written.
package enum AnalysisFormat: Hashable, Sendable {
    /// For a terminal this many cells wide; see ``AnalysisText``.
    case text(columns: Int)
    /// See ``AnalysisMarkdown``.
    case markdown
    /// See ``AnalysisJSON``.
    case json
    /// See ``AnalysisCSV``.
    case csv

    /// Writes the whole analysis, ending with a line feed.
    package func write(_ analysis: PublishedAnalysis, to output: inout some TextOutputStream) {
        switch self {
        case .text(let columns): AnalysisText(columns: columns).write(analysis, to: &output)
        case .markdown: AnalysisMarkdown().write(analysis, to: &output)
        case .json: AnalysisJSON().write(analysis, to: &output)
        case .csv: AnalysisCSV().write(analysis, to: &output)
        }
    }
}
