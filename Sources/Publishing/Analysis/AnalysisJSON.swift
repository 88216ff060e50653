package import Analysis
import Questionnaire

/// An analysis as JSON, for other programs. The schema's version changes when a program that reads it
/// would have to.
///
///     {
///       "schema": "bigconvo-analysis",
///       "schemaVersion": 1,
///       "forPublication": true,
///       "madeUp": false,
///       "notice": null,
///       "rules": {"threshold": 10, "rounding": 5, "smallestBase": 30},
///       "survey": {"id": "mental-health", "title": "...", "edition": "2026"},
///       "responses": {"about": 200},
///       "modes": [...], "languages": [...], "items": [...], "breakdowns": [...],
///       "weighting": null
///     }
///
/// A count is `{"count": 40}`, `{"about": 200}` where it is only given roughly, `{"sum": 60}` where it is the sum of the
/// counts that are shown, or `{"hidden": true}`. A line may have its share where its count is hidden.
/// An item is a question or a row of a grid: `id`, `question`, `kind`, `title`, `statement`, `unit`,
/// the counts `answered`, `declined`, `skipped` and `notAsked`, `lines` (`measure`, `code`, `label`,
/// `count`, and `percent`, `lower` and `upper` or null), and `averages` (`measure`, `code`, `label`,
/// `value` or null). A mode or a language is `code` and `count`. A breakdown is `question`, `title`,
/// `groups` (`code`, `label`, `size`, `items`; no items where the group is hidden), the counts of those in no
/// group, and `differences`, what was tested. `madeUp` says that nobody gave these answers. For internal use `notice` says
/// that it is not for publication, and `rules` is null; only then are there weighted figures. `Resources/schemas/analysis.schema.json` says all
/// of it in full, and `bigconvo analyse --json-schema` prints that.
package struct AnalysisJSON: Sendable {
    package static let schemaVersion = 1

    package init() {}

    package func write(_ analysis: PublishedAnalysis, to output: inout some TextOutputStream) {
        document(analysis).write(to: &output)
        output.write("\n")
    }

    private func document(_ analysis: PublishedAnalysis) -> JSONValue {
        let survey: [JSONValue.Member] = [
            .init("id", .string(analysis.survey)), .init("title", .string(analysis.title)),
            .init("edition", .string(orNull: analysis.edition)),
        ]
        return .object([
            .init("schema", .string("bigconvo-analysis")),
            .init("schemaVersion", .integer(Self.schemaVersion)),
            .init("forPublication", .bool(analysis.isForPublication)),
            .init("madeUp", .bool(analysis.isMadeUp)),
            .init("notice", analysis.isForPublication ? .null : .string(AnalysisWording.notForPublication)),
            .init("rules", Self.rules(analysis.release)),
            .init("survey", .object(survey)),
            .init("responses", Self.count(analysis.responses)),
            .init("modes", .array(analysis.modes.map(Self.part))),
            .init("languages", .array(analysis.languages.map(Self.part))),
            .init("items", .array(analysis.items.map(item))),
            .init("breakdowns", .array(analysis.breakdowns.map(breakdown))),
            .init("weighting", analysis.weighting.map(weighting) ?? .null),
        ])
    }

    static func rules(_ release: Release) -> JSONValue {
        guard case .publication(let rules) = release else { return .null }
        return .object([
            .init("threshold", .integer(rules.threshold)), .init("rounding", .integer(rules.rounding)),
            .init("smallestBase", .integer(rules.smallestBase)),
        ])
    }

    static func count(_ cell: PublishedCell) -> JSONValue {
        switch cell {
        case .count(let count): .object([.init("count", .integer(count))])
        case .about(let count): .object([.init("about", .integer(count))])
        case .sum(let count): .object([.init("sum", .integer(count))])
        case .hidden: .object([.init("hidden", .bool(true))])
        }
    }

    static func part(_ part: PublishedAnalysis.Part) -> JSONValue {
        .object([.init("code", .string(part.code)), .init("count", count(part.count))])
    }

    func item(_ item: PublishedItem) -> JSONValue {
        .object([
            .init("id", .string(item.id)), .init("question", .string(item.question)),
            .init("kind", .string(item.kind.rawValue)), .init("title", .string(item.title)),
            .init("statement", .string(orNull: item.statement)), .init("unit", .string(orNull: item.unit)),
            .init("answered", Self.count(item.answered)), .init("declined", Self.count(item.declined)),
            .init("skipped", Self.count(item.skipped)), .init("notAsked", Self.count(item.notAsked)),
            .init("lines", .array(item.lines.map(line))), .init("averages", .array(item.averages.map(average))),
        ])
    }

    private func line(_ line: PublishedLine) -> JSONValue {
        .object(
            [
                .init("measure", .string(line.measure.rawValue)), .init("code", .string(line.code)),
                .init("label", .string(line.label)), .init("count", Self.count(line.count)),
                .init("percent", .number(orNull: line.share?.percent)),
                .init("lower", .number(orNull: line.share?.lower)), .init("upper", .number(orNull: line.share?.upper)),
            ] + weighted(line.weighted))
    }

    private func average(_ average: PublishedAverage) -> JSONValue {
        .object(
            [
                .init("measure", .string(average.measure.rawValue)), .init("code", .string(average.code)),
                .init("label", .string(average.label)), .init("value", .number(orNull: average.value)),
            ] + (average.weighted.map { [.init("weighted", .number($0))] } ?? []))
    }

    private func weighted(_ share: PublishedShare?) -> [JSONValue.Member] {
        guard let share else { return [] }
        let members: [JSONValue.Member] = [
            .init("percent", .number(share.percent)), .init("lower", .number(share.lower)),
            .init("upper", .number(share.upper)),
        ]
        return [.init("weighted", .object(members))]
    }

    private func weighting(_ weighting: Weighting) -> JSONValue {
        let parts = weighting.parts.map { part -> JSONValue in
            .object([
                .init("question", .string(part.question)), .init("code", .string(part.code)),
                .init("label", .string(part.label)), .init("sample", .number(part.sample)),
                .init("target", .number(part.target)), .init("weighted", .number(part.weighted)),
            ])
        }
        return .object([
            .init("source", .string(orNull: weighting.source)), .init("converged", .bool(weighting.hasConverged)),
            .init("rounds", .integer(weighting.rounds)), .init("largestGap", .number(weighting.largestGap)),
            .init("smallestWeight", .number(weighting.smallestWeight)),
            .init("largestWeight", .number(weighting.largestWeight)), .init("responses", .integer(weighting.responses)),
            .init("effectiveSize", .number(weighting.effectiveSize)), .init("parts", .array(parts)),
        ])
    }

    private func difference(_ difference: PublishedDifference) -> JSONValue {
        .object([
            .init("item", .string(difference.item)), .init("code", .string(difference.code)),
            .init("label", .string(difference.label)), .init("method", .string(difference.method.rawValue)),
            .init("statistic", .number(difference.statistic)), .init("p", .number(difference.pValue)),
            .init("adjustedP", .number(difference.adjusted)), .init("tooFewToTell", .bool(difference.isCautious)),
        ])
    }

    func breakdown(_ breakdown: PublishedBreakdown) -> JSONValue {
        let groups = breakdown.groups.map { group -> JSONValue in
            .object([
                .init("code", .string(group.code)), .init("label", .string(group.label)),
                .init("size", Self.count(group.size)), .init("items", .array(group.items.map(item))),
            ])
        }
        return .object([
            .init("question", .string(breakdown.question)), .init("title", .string(breakdown.title)),
            .init("groups", .array(groups)), .init("declined", Self.count(breakdown.declined)),
            .init("skipped", Self.count(breakdown.skipped)), .init("notAsked", Self.count(breakdown.notAsked)),
            .init("differences", .array(breakdown.differences.map(difference))),
        ])
    }
}
