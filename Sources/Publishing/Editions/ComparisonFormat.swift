package import Analysis

/// How a comparison of editions is written.
package enum ComparisonFormat: Hashable, Sendable {
    /// For a terminal this many cells wide; see ``ComparisonReport``.
    case text(columns: Int)
    /// See ``ComparisonReport``.
    case markdown
    /// See ``ComparisonJSON``.
    case json
    /// See ``ComparisonCSV``.
    case csv

    /// Writes the whole comparison, ending with a line feed.
    package func write(_ comparison: EditionComparison, to output: inout some TextOutputStream) {
        switch self {
        case .text(let columns): ComparisonReport(comparison).report.writeText(columns: columns, to: &output)
        case .markdown: ComparisonReport(comparison).report.writeMarkdown(to: &output)
        case .json: ComparisonJSON().write(comparison, to: &output)
        case .csv: ComparisonCSV().write(comparison, to: &output)
        }
    }
}
