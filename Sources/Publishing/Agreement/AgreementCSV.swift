package import Analysis
import Questionnaire
import Responses

/// A comparison of codings as one table (RFC 4180, UTF-8), a row for each theme of each comparison:
///
///     release,first,second,theme,title,answers,both,first_only,second_only,neither,kappa,…,fleiss
///     Not for publication,ana.csv,codebook,lighting,Dark streets,80,20,3,2,55,0.78,…,
///
/// In the rows of all who coded, `second` is empty and `first` is `all`. A number that is not defined is empty, and
/// `not_defined` says why.
package struct AgreementCSV: Sendable {
    package static let columns = [
        "release", "first", "second", "theme", "title", "answers", "both", "first_only", "second_only", "neither",
        "kappa", "standard_error", "lower", "upper", "not_defined", "alpha", "precision", "recall", "f1", "fleiss",
    ]

    package init() {}

    package func write(_ comparison: CodingComparison, to output: inout some TextOutputStream) {
        write(Self.columns, to: &output)
        for pair in comparison.pairs {
            for line in pair.lines { write(fields(line, of: pair), to: &output) }
        }
        guard let group = comparison.group else { return }
        for line in group.lines {
            let fleiss = line.fleiss.flatMap { try? $0.get().value }
            var fields = names("all", "", line.theme) + ["\(group.answers)"]
            fields += Array(repeating: "", count: 8)
            fields += [line.alpha.reason ?? "", number(try? line.alpha.get().value), "", "", "", number(fleiss)]
            write(fields, to: &output)
        }
    }

    private func fields(_ line: CodingPair.Line, of pair: CodingPair) -> [String] {
        let kappa = try? line.kappa.get()
        let retrieval = line.retrieval
        var fields = names(pair.first, pair.second, line.theme)
        fields += [pair.answers, line.both, line.firstOnly, line.secondOnly, line.neither].map { "\($0)" }
        let range = kappa?.interval
        fields += [kappa?.value, kappa?.standardError, range?.lowerBound, range?.upperBound].map(number)
        fields.append(line.kappa.reason ?? "")
        fields.append(number(try? line.alpha.get().value))
        fields += [retrieval.precision, retrieval.recall, retrieval.f1].map(number)
        return fields + [""]
    }

    private func names(_ first: String, _ second: String, _ theme: Theme) -> [String] {
        ["Not for publication", first, second, theme.id, theme.title].map { FormulaGuard.guarding($0).harmless() }
    }

    private func number(_ value: Double?) -> String { value.map { $0.rounded(to: 6).written } ?? "" }

    private func write(_ fields: [String], to output: inout some TextOutputStream) {
        output.write(String(decoding: CSVWriter.bytes(of: fields), as: UTF8.self))
    }
}
