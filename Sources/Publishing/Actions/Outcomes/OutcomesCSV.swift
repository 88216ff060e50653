import Analysis
import Questionnaire
import Responses

/// Outcomes as a table (RFC 4180, UTF-8), a row and an edition a line:
///
///     outcome,question,edition,count,percent,lower,upper,median,unit,answered,declined,skipped,not_asked,asked_otherwise
///
/// A number that is hidden is `[c]`; a cell is empty where the edition did not ask.
struct OutcomesCSV {
    static let columns = [
        "outcome", "question", "edition", "count", "percent", "lower", "upper", "median", "unit", "answered",
        "declined", "skipped", "not_asked", "asked_otherwise",
    ]

    func write(_ outcomes: Outcomes, to output: inout some TextOutputStream) {
        write(Self.columns, to: &output)
        for row in outcomes.rows {
            for (edition, figure) in zip(outcomes.editions, row.figures) {
                let names = [row.title, row.question, edition.label].map { FormulaGuard.guarding($0).harmless() }
                write(names + (figure.map(numbers) ?? Array(repeating: "", count: 11)), to: &output)
            }
        }
    }

    private func numbers(_ figure: OutcomeFigure) -> [String] {
        let value =
            switch figure.value {
            case .hidden: [AnalysisWording.hidden, "", "", "", "", ""]
            case .median(let value, let unit): ["", "", "", "", value.written, unit ?? ""]
            case .share(let count, let percent, let lower, let upper):
                ["\(count)", percent.written, lower.written, upper.written, "", ""]
            }
        let states = [figure.answered, figure.declined, figure.skipped, figure.notAsked]
        return value + states.map { $0.shown.map { "\($0)" } ?? AnalysisWording.hidden } + [
            figure.isAskedOtherwise ? "yes" : "no"
        ]
    }

    private func write(_ fields: [String], to output: inout some TextOutputStream) {
        output.write(String(decoding: CSVWriter.bytes(of: fields), as: UTF8.self))
    }
}
