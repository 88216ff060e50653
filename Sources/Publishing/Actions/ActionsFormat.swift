/// How a list of actions is written.
package enum ActionsFormat: Hashable, Sendable {
    /// For a terminal this many cells wide; see ``ActionsReport``.
    case text(columns: Int)
    /// See ``ActionsReport``.
    case markdown
    /// See ``ActionsJSON``.
    case json
    /// See ``ActionsCSV``.
    case csv

    /// Writes all of them, ending with a line feed.
    package func write(_ list: ActionList, to output: inout some TextOutputStream) {
        switch self {
        case .text(let columns): ActionsReport(list: list).report.writeText(columns: columns, to: &output)
        case .markdown: ActionsReport(list: list).report.writeMarkdown(to: &output)
        case .json: ActionsJSON().write(list, to: &output)
        case .csv: ActionsCSV().write(list, to: &output)
        }
    }
}
