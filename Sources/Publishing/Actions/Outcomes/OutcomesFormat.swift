/// How outcomes are written.
package enum OutcomesFormat: Hashable, Sendable {
    /// For a terminal this many cells wide; see ``OutcomesReport``.
    case text(columns: Int)
    /// See ``OutcomesReport``.
    case markdown
    /// See ``OutcomesJSON``.
    case json
    /// See ``OutcomesCSV``.
    case csv

    /// Writes all of them, ending with a line feed.
    package func write(_ outcomes: Outcomes, to output: inout some TextOutputStream) {
        switch self {
        case .text(let columns): OutcomesReport(outcomes: outcomes).report.writeText(columns: columns, to: &output)
        case .markdown: OutcomesReport(outcomes: outcomes).report.writeMarkdown(to: &output)
        case .json: OutcomesJSON().write(outcomes, to: &output)
        case .csv: OutcomesCSV().write(outcomes, to: &output)
        }
    }
}
