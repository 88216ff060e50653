package import Analysis
import Questionnaire

/// Findings as JSON, for reports and posters: `bigconvo findings --json-schema` prints its schema.
///
/// Counts are written as in ``AnalysisJSON``. The order of `findings` is their rank.
package struct FindingsJSON: Sendable {
    package static let schemaVersion = 1

    package init() {}

    package func write(_ findings: Findings, to output: inout some TextOutputStream) {
        let document = JSONValue.object([
            .init("schema", .string("bigconvo-findings")),
            .init("schemaVersion", .integer(Self.schemaVersion)),
            .init("forPublication", .bool(findings.isForPublication)),
            .init("madeUp", .bool(findings.isMadeUp)),
            .init("notice", findings.isForPublication ? .null : .string(AnalysisWording.notForPublication)),
            .init("about", .string(AnalysisWording.volunteers)),
            .init("rules", AnalysisJSON.rules(findings.release)),
            .init("title", .string(findings.title)), .init("edition", .string(orNull: findings.edition)),
            .init("tests", .integer(findings.tests)),
            .init("findingRules", .array(FindingRule.allCases.map(rule))),
            .init("findings", .array(findings.findings.enumerated().map { finding($1, rank: $0 + 1) })),
        ])
        document.write(to: &output)
        output.write("\n")
    }

    private func rule(_ rule: FindingRule) -> JSONValue {
        .object([
            .init("rule", .string(rule.rawValue)), .init("tested", .bool(rule.isTested)),
            .init("words", .string(rule.words)),
        ])
    }

    private func finding(_ finding: Finding, rank: Int) -> JSONValue {
        .object([
            .init("rank", .integer(rank)), .init("id", .string(finding.id)),
            .init("rule", .string(finding.rule.rawValue)),
            .init("sentence", .string(FindingsWording.sentence(finding))),
            .init("item", .string(orNull: finding.item.isEmpty ? nil : finding.item)),
            .init("title", .string(orNull: finding.title.isEmpty ? nil : finding.title)),
            .init("measure", .string(orNull: finding.measure?.rawValue)),
            .init("code", .string(orNull: finding.code.isEmpty ? nil : finding.code)),
            .init("breakdown", .string(orNull: finding.breakdown)),
            .init("figures", .array(finding.figures.map(figure))),
            .init("gap", finding.gap.map(gap) ?? .null),
            .init("adjustedP", .number(orNull: finding.adjusted)),
            .init("amongShown", .bool(finding.isAmongShown)),
            .init("theme", .string(orNull: finding.theme)),
            .init("quotations", .array(finding.quotations.map { .string($0) })),
            .init("unsaid", .array(finding.unsaid.map { .string($0) })),
        ])
    }

    private func figure(_ figure: Finding.Figure) -> JSONValue {
        .object([
            .init("labels", .array(figure.labels.map { .string($0) })),
            .init("group", .string(orNull: figure.group?.code)),
            .init("groupLabel", .string(orNull: figure.group?.label)),
            .init("edition", .string(orNull: figure.edition)),
            .init("count", AnalysisJSON.count(figure.count)), .init("base", AnalysisJSON.count(figure.base)),
            .init("percent", .number(figure.share.percent)), .init("lower", .number(figure.share.lower)),
            .init("upper", .number(figure.share.upper)),
        ])
    }

    private func gap(_ gap: Finding.Gap) -> JSONValue {
        .object([
            .init("points", .number(gap.points)), .init("lower", .number(gap.lower)),
            .init("upper", .number(gap.upper)),
        ])
    }
}
