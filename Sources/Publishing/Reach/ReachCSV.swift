package import Analysis
import Questionnaire
import Responses

/// Who was heard from as a table (RFC 4180, UTF-8):
///
///     release,part,item,title,code,label,count,base,percent,lower,upper,expected,ratio,p_value,adjusted_p_value,verdict
///
/// `part` is `reached`, `took-part` or `answered` (with the way in `code`, empty for all), `vulnerable`, or `benchmark`.
/// `count` is `[c]` where it is hidden, and of a vulnerable group also where it is 0; `not-asked` stands as the verdict of
/// a group that the survey does not ask about. `expected` is the benchmark in per cent.
package struct ReachCSV: Sendable {
    package static let columns = [
        "release", "part", "item", "title", "code", "label", "count", "base", "percent", "lower", "upper", "expected",
        "ratio", "p_value", "adjusted_p_value", "verdict", "source",
    ]

    package init() {}

    package func write(_ reach: PublishedReach, to output: inout some TextOutputStream) {
        func write(_ fields: [String]) {
            output.write(String(decoding: CSVWriter.bytes(of: fields), as: UTF8.self))
        }
        let release = AnalysisWording.release(
            isForPublication: reach.isForPublication, isMadeUp: reach.isMadeUp)
        let source = [reach.source, reach.date].compactMap(\.self).joined(separator: ", ")
        func row(_ names: [String], _ figures: [String], source: String = "") -> [String] {
            ([release] + names).map(Self.safe) + figures + [Self.safe(source)]
        }
        let nothing = Array(repeating: "", count: 9)
        write(Self.columns)
        for count in reach.counts {
            let (code, label) = (count.mode ?? "", count.mode ?? "All")
            let numbers = [
                ("reached", count.reached.map { "\($0)" } ?? ""), ("took-part", Self.count(count.tookPart)),
                ("answered", Self.count(count.answered)),
            ]
            for (part, number) in numbers { write(row([part, "", "", code, label], [number] + nothing)) }
        }
        for finding in reach.vulnerable {
            let names = ["vulnerable", finding.group.question ?? "", "", finding.group.id, finding.group.label]
            let verdict = finding.count == nil ? "not-asked" : finding.comparison?.verdict.rawValue ?? ""
            write(
                row(
                    names,
                    [finding.count.map(Self.count) ?? ""]
                        + Self.figures(finding.share, finding.base, finding.expected, finding.comparison) + [verdict],
                    source: source))
        }
        for question in reach.questions {
            for line in question.lines {
                write(
                    row(
                        ["benchmark", question.item.id, question.item.title, line.code, line.label],
                        [Self.count(line.count)]
                            + Self.figures(line.share, question.base, line.expected, line.comparison)
                            + [line.comparison?.verdict.rawValue ?? ""],
                        source: source))
            }
        }
    }

    private static func figures(
        _ share: PublishedShare?, _ base: Int?, _ expected: Double?, _ comparison: BenchmarkComparison?
    ) -> [String] {
        [share == nil ? "" : base.map { "\($0)" } ?? ""]
            + [share?.percent, share?.lower, share?.upper, expected].map { $0?.written ?? "" }
            + [comparison?.ratio, comparison?.pValue.rounded(to: 6), comparison?.adjusted.rounded(to: 6)]
            .map { $0?.written ?? "" }
    }

    private static func count(_ cell: PublishedCell) -> String {
        cell.shown.map { "\($0)" } ?? AnalysisWording.hidden
    }

    private static func safe(_ text: String) -> String { FormulaGuard.guarding(text).harmless() }
}
