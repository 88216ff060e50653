import Analysis
import Questionnaire

/// Outcomes as JSON. Counts are written as in ``AnalysisJSON``; what an edition did not ask is null.
struct OutcomesJSON {
    static let schemaVersion = 1

    func write(_ outcomes: Outcomes, to output: inout some TextOutputStream) {
        let document = JSONValue.object([
            .init("schema", .string("bigconvo-outcomes")), .init("schemaVersion", .integer(Self.schemaVersion)),
            .init("madeUp", .bool(outcomes.isMadeUp)), .init("about", .string(AnalysisWording.volunteers)),
            .init("rules", AnalysisJSON.rules(outcomes.release)),
            .init("title", .string(outcomes.title)),
            .init(
                "editions",
                .array(
                    outcomes.editions.map {
                        .object([
                            .init("label", .string($0.label)), .init("responses", AnalysisJSON.count($0.responses)),
                        ])
                    })),
            .init("outcomes", .array(outcomes.rows.map(row))),
        ])
        document.write(to: &output)
        output.write("\n")
    }

    private func row(_ row: Outcomes.Row) -> JSONValue {
        .object([
            .init("title", .string(row.title)), .init("question", .string(row.question)),
            .init("figures", .array(row.figures.map { $0.map(figure) ?? .null })),
        ])
    }

    private func figure(_ figure: OutcomeFigure) -> JSONValue {
        var (count, percent, lower, upper, median): (Int?, Double?, Double?, Double?, Double?)
        var unit: String?
        switch figure.value {
        case .hidden: break
        case .median(let value, let its): (median, unit) = (value, its)
        case .share(let its, let share, let from, let to): (count, percent, lower, upper) = (its, share, from, to)
        }
        return .object([
            .init("hidden", .bool(figure.value == .hidden)), .init("count", count.map { .integer($0) } ?? .null),
            .init("percent", .number(orNull: percent)), .init("lower", .number(orNull: lower)),
            .init("upper", .number(orNull: upper)), .init("median", .number(orNull: median)),
            .init("unit", .string(orNull: unit)), .init("answered", AnalysisJSON.count(figure.answered)),
            .init("declined", AnalysisJSON.count(figure.declined)),
            .init("skipped", AnalysisJSON.count(figure.skipped)),
            .init("notAsked", AnalysisJSON.count(figure.notAsked)),
            .init("askedOtherwise", .bool(figure.isAskedOtherwise)),
        ])
    }
}
