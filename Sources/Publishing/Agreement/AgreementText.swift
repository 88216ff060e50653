package import Analysis
import Questionnaire

/// A comparison of codings for a terminal, in as many cells as the line has. Columns that do not fit stand in a table
/// below.
///
///     Not for publication: raw numbers of a sample. …
///
///     How far codings agree: Evenings in our town
///     ===========================================
///
///     ana.csv: 80 answers coded.
///
///     ana.csv and the codebook
///     ------------------------
///                          kappa  likely range
///       Dark streets        0.78  0.64 to 0.92
///       80 answers compared. Mean kappa of 1 theme: 0.78.
///
///     To talk about
///     =============
///     Dark streets: yes says ana.csv, no says codebook: 482913, 519204.
package struct AgreementText: Sendable {
    private let table: TableLayout

    package init(columns: Int) {
        table = TableLayout(columns: columns)
    }

    package func write(_ comparison: CodingComparison, to output: inout some TextOutputStream) {
        var blocks = [wrap(AgreementWording.notForPublication)]
        blocks.append(
            heading(AgreementWording.title(comparison), .main)
                + AgreementWording.introduction(comparison).flatMap { wrap($0) })
        for pair in comparison.pairs {
            blocks.append(
                heading(AgreementWording.title(pair), .part) + tables(FigureTable(pair))
                    + (AgreementWording.summary(pair) + AgreementWording.notes(pair)).flatMap { sentence($0) })
        }
        if let group = comparison.group {
            blocks.append(
                heading(AgreementWording.title(group), .part) + tables(FigureTable(group))
                    + (AgreementWording.summary(group) + AgreementWording.notes(group)).flatMap { sentence($0) })
        }
        let talk = AgreementWording.disagreements(comparison)
        blocks.append(
            heading(AgreementWording.toTalkAbout, .main)
                + (talk.isEmpty ? [AgreementWording.nothingToTalkAbout(comparison)] : talk).flatMap { sentence($0) })
        for line in blocks.joined(separator: [""]) { output.write(line + "\n") }
    }

    private func tables(_ figures: FigureTable) -> [String] {
        guard !figures.rows.isEmpty else { return [] }
        var lines: [String] = []
        var rest = figures
        while !rest.header.isEmpty {
            let fitting = table.fitting(rest)
            lines += table.lines(of: rest.columns(0..<fitting))
            rest = rest.columns(fitting..<rest.header.count)
            lines.append("")
        }
        return Array(lines.dropLast())
    }

    private func heading(_ text: String, _ underline: TextHeading.Underline) -> [String] {
        TextHeading.lines(of: text, width: table.columns, underline: underline)
    }

    private func wrap(_ text: String) -> [String] { TextWrapping.lines(of: text, width: table.columns) }

    private func sentence(_ text: String) -> [String] {
        TextWrapping.lines(of: text, width: table.columns, first: "  ", rest: "    ")
    }
}
