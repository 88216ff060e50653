package import Analysis
import Questionnaire
import Responses

/// Findings as a table (RFC 4180, UTF-8), a figure a row:
///
///     release,rank,id,rule,item,title,measure,code,label,breakdown,group,group_label,edition,count,base,percent,lower,
///     upper,gap,gap_lower,gap_upper,adjusted_p_value,theme,quotations,sentence,about
///
/// A finding with several figures has several rows with the same rank. `count` is `[c]` where it is hidden and its share is
/// not. `gap` is in percentage points. The ids of quotations stand with blanks between. `about` is for whom the figures
/// speak.
package struct FindingsCSV: Sendable {
    package static let columns = [
        "release", "rank", "id", "rule", "item", "title", "measure", "code", "label", "breakdown", "group",
        "group_label", "edition", "count", "base", "percent", "lower", "upper", "gap", "gap_lower", "gap_upper",
        "adjusted_p_value", "theme", "quotations", "sentence", "about",
    ]

    package init() {}

    package func write(_ findings: Findings, to output: inout some TextOutputStream) {
        write(Self.columns, to: &output)
        let release = AnalysisWording.release(
            isForPublication: findings.isForPublication, isMadeUp: findings.isMadeUp)
        for (place, finding) in findings.findings.enumerated() {
            // What is about no figure, such as what nothing can be said of, has a row too.
            for figure in finding.figures.isEmpty ? [nil] : finding.figures.map(Optional.init) {
                write([release, "\(place + 1)"] + row(finding, figure), to: &output)
            }
        }
    }

    private func row(_ finding: Finding, _ figure: Finding.Figure?) -> [String] {
        let share = figure?.share
        let names = [
            finding.id, finding.rule.rawValue, finding.item, finding.title, finding.measure?.rawValue ?? "",
            finding.code, figure?.labels.joined(separator: "; ") ?? "", finding.breakdown ?? "",
            figure?.group?.code ?? "", figure?.group?.label ?? "", figure?.edition ?? "",
        ]
        let numbers =
            [figure.map { count($0.count) } ?? "", figure?.base.shown.map { "\($0)" } ?? ""]
            + [share?.percent, share?.lower, share?.upper, finding.gap?.points, finding.gap?.lower, finding.gap?.upper]
            .map { $0?.written ?? "" } + [finding.adjusted?.rounded(to: 6).written ?? ""]
        let words = [
            finding.theme ?? "", finding.quotations.joined(separator: " "), FindingsWording.sentence(finding),
            AnalysisWording.volunteers,
        ]
        return names.map(safe) + numbers + words.map(safe)
    }

    private func count(_ cell: PublishedCell) -> String { cell.shown.map { "\($0)" } ?? AnalysisWording.hidden }

    private func safe(_ text: String) -> String { FormulaGuard.guarding(text).harmless() }

    private func write(_ fields: [String], to output: inout some TextOutputStream) {
        output.write(String(decoding: CSVWriter.bytes(of: fields), as: UTF8.self))
    }
}
