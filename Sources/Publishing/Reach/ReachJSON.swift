package import Analysis
import Questionnaire

/// Who was heard from as JSON, for other programs: `bigconvo heard --json-schema` prints its schema.
///
/// Counts are written as in ``AnalysisJSON``.
package struct ReachJSON: Sendable {
    package static let schemaVersion = 1

    package init() {}

    package func write(_ reach: PublishedReach, to output: inout some TextOutputStream) {
        let wording = ReachWording(reach)
        let document = JSONValue.object([
            .init("schema", .string("bigconvo-heard")),
            .init("schemaVersion", .integer(Self.schemaVersion)),
            .init("forPublication", .bool(reach.isForPublication)),
            .init("madeUp", .bool(reach.isMadeUp)),
            .init("notice", reach.isForPublication ? .null : .string(AnalysisWording.notForPublication)),
            .init("about", .string(AnalysisWording.volunteers)),
            .init("rules", AnalysisJSON.rules(reach.release)),
            .init("title", .string(reach.title)), .init("edition", .string(orNull: reach.edition)),
            .init("counts", .array(reach.counts.map(count))),
            .init("benchmark", benchmark(reach)),
            .init("tests", .integer(reach.tests)),
            .init("vulnerable", .array(reach.vulnerable.map { vulnerable($0, wording.sentence($0)) })),
            .init("questions", .array(reach.questions.map(question))),
        ])
        document.write(to: &output)
        output.write("\n")
    }

    private func benchmark(_ reach: PublishedReach) -> JSONValue {
        guard reach.hasBenchmark else { return .null }
        return .object([
            .init("source", .string(orNull: reach.source)), .init("date", .string(orNull: reach.date)),
        ])
    }

    private func count(_ count: PublishedReach.Count) -> JSONValue {
        .object([
            .init("mode", .string(orNull: count.mode)),
            .init("reached", count.reached.map { .integer($0) } ?? .null),
            .init("tookPart", AnalysisJSON.count(count.tookPart)),
            .init("answered", AnalysisJSON.count(count.answered)),
            .init("responseRate", .number(orNull: count.responseRate)),
        ])
    }

    private func vulnerable(_ finding: VulnerableFinding, _ sentence: String) -> JSONValue {
        .object(
            [
                .init("group", .string(finding.group.id)), .init("label", .string(finding.group.label)),
                .init("question", .string(orNull: finding.group.question)),
                .init("codes", .array(finding.group.codes.map { .string($0) })),
                .init("count", finding.count.map(AnalysisJSON.count) ?? .null),
            ] + figures(finding.share, finding.expected, finding.comparison) + [.init("sentence", .string(sentence))])
    }

    private func question(_ question: BenchmarkedQuestion) -> JSONValue {
        let item = question.item
        let lines = question.lines.map { line -> JSONValue in
            .object(
                [
                    .init("code", .string(line.code)), .init("label", .string(line.label)),
                    .init("count", AnalysisJSON.count(line.count)),
                ] + figures(line.share, line.expected, line.comparison))
        }
        return .object([
            .init("id", .string(item.id)), .init("title", .string(item.title)),
            .init("base", question.base.map { .integer($0) } ?? .null),
            .init("answered", AnalysisJSON.count(item.answered)), .init("declined", AnalysisJSON.count(item.declined)),
            .init("skipped", AnalysisJSON.count(item.skipped)), .init("notAsked", AnalysisJSON.count(item.notAsked)),
            .init("lines", .array(lines)),
        ])
    }

    private func figures(
        _ share: PublishedShare?, _ expected: Double?, _ comparison: BenchmarkComparison?
    ) -> [JSONValue.Member] {
        let compared = comparison.map { comparison -> JSONValue in
            .object([
                .init("ratio", .number(comparison.ratio)), .init("statistic", .number(comparison.statistic)),
                .init("p", .number(comparison.pValue)), .init("adjustedP", .number(comparison.adjusted)),
                .init("verdict", .string(comparison.verdict.rawValue)),
            ])
        }
        return [
            .init("percent", .number(orNull: share?.percent)), .init("lower", .number(orNull: share?.lower)),
            .init("upper", .number(orNull: share?.upper)), .init("expected", .number(orNull: expected)),
            .init("comparison", compared ?? .null),
        ]
    }
}
