package import Analysis

/// How a comparison of codings is written.
package enum AgreementFormat: Hashable, Sendable {
    /// For a terminal this many cells wide; see ``AgreementText``.
    case text(columns: Int)
    /// See ``AgreementMarkdown``.
    case markdown
    /// See ``AgreementJSON``.
    case json
    /// See ``AgreementCSV``.
    case csv

    /// Writes the whole comparison, ending with a line feed.
    package func write(_ comparison: CodingComparison, to output: inout some TextOutputStream) {
        switch self {
        case .text(let columns): AgreementText(columns: columns).write(comparison, to: &output)
        case .markdown: AgreementMarkdown().write(comparison, to: &output)
        case .json: AgreementJSON().write(comparison, to: &output)
        case .csv: AgreementCSV().write(comparison, to: &output)
        }
    }
}
