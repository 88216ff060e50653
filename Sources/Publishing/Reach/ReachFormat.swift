package import Analysis

/// How a report of who was heard from is written.
package enum ReachFormat: Hashable, Sendable {
    /// For a terminal this many cells wide; see ``ReachReport``.
    case text(columns: Int)
    /// See ``ReachReport``.
    case markdown
    /// See ``ReachJSON``.
    case json
    /// See ``ReachCSV``.
    case csv

    /// Writes the whole report, ending with a line feed.
    package func write(_ reach: PublishedReach, to output: inout some TextOutputStream) {
        switch self {
        case .text(let columns): ReachReport(reach).report.writeText(columns: columns, to: &output)
        case .markdown: ReachReport(reach).report.writeMarkdown(to: &output)
        case .json: ReachJSON().write(reach, to: &output)
        case .csv: ReachCSV().write(reach, to: &output)
        }
    }
}
