package import Analysis

/// How findings are written.
package enum FindingsFormat: Hashable, Sendable {
    /// For a terminal this many cells wide; see ``FindingsReport``.
    case text(columns: Int)
    /// See ``FindingsReport``.
    case markdown
    /// See ``FindingsJSON``.
    case json
    /// See ``FindingsCSV``.
    case csv

    /// Writes all findings, ending with a line feed.
    package func write(_ findings: Findings, to output: inout some TextOutputStream) {
        switch self {
        case .text(let columns): FindingsReport(findings).report.writeText(columns: columns, to: &output)
        case .markdown: FindingsReport(findings).report.writeMarkdown(to: &output)
        case .json: FindingsJSON().write(findings, to: &output)
        case .csv: FindingsCSV().write(findings, to: &output)
        }
    }
}
