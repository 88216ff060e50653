package import Analysis

/// How a report of figures is written. Everything that is written so ends with a line feed.
package enum FigureFormat: Hashable, Sendable {
    /// For a terminal this many cells wide.
    case text(columns: Int)
    case markdown
    /// With a JSON Schema in `Resources/schemas`.
    case json
    /// A table (RFC 4180, UTF-8).
    case csv

    package func write(_ analysis: PublishedAnalysis, to output: inout some TextOutputStream) {
        switch self {
        case .text(let columns): AnalysisText(columns: columns).write(analysis, to: &output)
        case .markdown: AnalysisMarkdown().write(analysis, to: &output)
        case .json: AnalysisJSON().write(analysis, to: &output)
        case .csv: AnalysisCSV().write(analysis, to: &output)
        }
    }

    package func write(_ comparison: CodingComparison, to output: inout some TextOutputStream) {
        switch self {
        case .text(let columns): AgreementText(columns: columns).write(comparison, to: &output)
        case .markdown: AgreementMarkdown().write(comparison, to: &output)
        case .json: AgreementJSON().write(comparison, to: &output)
        case .csv: AgreementCSV().write(comparison, to: &output)
        }
    }

    package func write(_ comparison: EditionComparison, to output: inout some TextOutputStream) {
        switch self {
        case .text(let columns): ComparisonReport(comparison).report.writeText(columns: columns, to: &output)
        case .markdown: ComparisonReport(comparison).report.writeMarkdown(to: &output)
        case .json: ComparisonJSON().write(comparison, to: &output)
        case .csv: ComparisonCSV().write(comparison, to: &output)
        }
    }

    package func write(_ findings: Findings, to output: inout some TextOutputStream) {
        switch self {
        case .text(let columns): FindingsReport(findings).report.writeText(columns: columns, to: &output)
        case .markdown: FindingsReport(findings).report.writeMarkdown(to: &output)
        case .json: FindingsJSON().write(findings, to: &output)
        case .csv: FindingsCSV().write(findings, to: &output)
        }
    }

    /// Who was heard from.
    package func write(_ reach: PublishedReach, to output: inout some TextOutputStream) {
        switch self {
        case .text(let columns): ReachReport(reach).report.writeText(columns: columns, to: &output)
        case .markdown: ReachReport(reach).report.writeMarkdown(to: &output)
        case .json: ReachJSON().write(reach, to: &output)
        case .csv: ReachCSV().write(reach, to: &output)
        }
    }

    package func write(_ list: ActionList, to output: inout some TextOutputStream) {
        switch self {
        case .text(let columns): ActionsReport(list: list).report.writeText(columns: columns, to: &output)
        case .markdown: ActionsReport(list: list).report.writeMarkdown(to: &output)
        case .json: ActionsJSON().write(list, to: &output)
        case .csv: ActionsCSV().write(list, to: &output)
        }
    }

    package func write(_ outcomes: Outcomes, to output: inout some TextOutputStream) {
        switch self {
        case .text(let columns): OutcomesReport(outcomes: outcomes).report.writeText(columns: columns, to: &output)
        case .markdown: OutcomesReport(outcomes: outcomes).report.writeMarkdown(to: &output)
        case .json: OutcomesJSON().write(outcomes, to: &output)
        case .csv: OutcomesCSV().write(outcomes, to: &output)
        }
    }

    package func write(_ themes: PublishedThemes, to output: inout some TextOutputStream) {
        switch self {
        case .text(let columns): FigureDocument(themes).write(columns: columns, to: &output)
        case .markdown: FigureDocument(themes).writeMarkdown(to: &output)
        case .json: ThemesJSON().write(themes, to: &output)
        case .csv: ThemesCSV().write(themes, to: &output)
        }
    }

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
