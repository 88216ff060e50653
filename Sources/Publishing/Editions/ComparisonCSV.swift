package import Analysis
import Questionnaire
import Responses

/// A comparison as a table (RFC 4180, UTF-8) from which a dumbbell chart can be drawn: a line of an item a row, the
/// editions beside each other.
///
///     release,breakdown,group,group_label,item,title,measure,code,label,edition_1,edition_1_count,edition_1_base,
///     edition_1_percent,edition_1_lower,edition_1_upper,edition_2,...,change,change_lower,change_upper,statistic,
///     p_value,adjusted_p_value,verdict
///
/// `edition_1` is what the earliest edition is called; its other columns are the count (`[c]` where it is hidden), those
/// who answered, the share in per cent and its 95 % interval. `change` is the last share less the first in percentage
/// points, with Newcombe's interval. `verdict` is `up`, `down`, `not-clear`, `too-few-to-tell` or `not-tested`; where
/// it is empty, the line is not compared. The four states of an item are rows with counts only.
package struct ComparisonCSV: Sendable {
    package init() {}

    package func write(_ comparison: EditionComparison, to output: inout some TextOutputStream) {
        write(Self.columns(comparison.editions.count), to: &output)
        let release = AnalysisWording.release(
            isForPublication: comparison.isForPublication, isMadeUp: comparison.isMadeUp)
        let labels = comparison.editions.map(\.label)
        for part in comparison.parts {
            let group = [part.breakdown ?? "", part.group ?? "", part.label ?? ""]
            for item in part.items {
                let start = [release] + group + [item.id, ComparisonWording.name(item)]
                for line in item.lines {
                    let figures = labels.indices.flatMap { edition in
                        Self.figures(labels[edition], line.figures[edition], item.figures[edition])
                    }
                    let names = start + [line.measure.rawValue, line.code, line.label]
                    write(Self.safe(names) + figures + Self.change(line.change), to: &output)
                }
                for (index, (code, label)) in Self.states.enumerated() {
                    let figures = labels.indices.flatMap { edition -> [String] in
                        let count = item.figures[edition]?.states[index].count
                        return [Self.safe([labels[edition]])[0], count.map(Self.count) ?? "", "", "", "", ""]
                    }
                    write(Self.safe(start + [code, "", label]) + figures + Self.change(nil), to: &output)
                }
            }
        }
    }

    private static let states = [
        ("answered", "Answered"), ("declined", "Preferred not to say"), ("skipped", "Skipped"),
        ("not-asked", "Not asked"),
    ]

    static func columns(_ editions: Int) -> [String] {
        ["release", "breakdown", "group", "group_label", "item", "title", "measure", "code", "label"]
            + (1...max(1, editions)).flatMap { number in
                ["edition_\(number)"]
                    + ["count", "base", "percent", "lower", "upper"].map { "edition_\(number)_\($0)" }
            } + ["change", "change_lower", "change_upper", "statistic", "p_value", "adjusted_p_value", "verdict"]
    }

    private static func figures(_ label: String, _ line: PublishedLine?, _ item: PublishedItem?) -> [String] {
        let share = line?.share
        return safe([label]) + [line.map { count($0.count) } ?? ""]
            + [share == nil ? "" : item?.answered.shown.map { "\($0)" } ?? ""]
            + [share?.percent, share?.lower, share?.upper].map { $0?.written ?? "" }
    }

    private static func change(_ change: PublishedChange?) -> [String] {
        guard let change else { return Array(repeating: "", count: 7) }
        let test = change.test.map { test in
            [test.statistic.rounded(to: 4), test.pValue.rounded(to: 6), test.adjusted.rounded(to: 6)].map(\.written)
        }
        return [change.points, change.lower, change.upper].map(\.written) + (test ?? ["", "", ""]) + [
            change.verdict.rawValue
        ]
    }

    private static func count(_ cell: PublishedCell) -> String {
        cell.shown.map { "\($0)" } ?? AnalysisWording.hidden
    }

    private static func safe(_ texts: [String]) -> [String] { texts.map { FormulaGuard.guarding($0).harmless() } }

    private func write(_ fields: [String], to output: inout some TextOutputStream) {
        output.write(String(decoding: CSVWriter.bytes(of: fields), as: UTF8.self))
    }
}
