package import Analysis

/// A comparison of codings as JSON, for other programs.
///
///     {
///       "schema": "bigconvo-agreement", "schemaVersion": 1, "forPublication": false, "notice": "…",
///       "codebook": "…",
///       "coders": [{"name": "ana.csv", "coded": 80, "notCoded": 2}],
///       "pairs": [{"first": "ana.csv", "second": "codebook", "againstCodebook": true, "answers": 80,
///         "meanKappa": 0.78, "precision": 0.8, "recall": 0.9, "f1": 0.85, "themes": [{"theme": "lighting",
///         "title": "…", "both": 20, "firstOnly": 3, "secondOnly": 2, "neither": 55, "kappa": 0.78,
///         "standardError": 0.07, "lower": 0.64, "upper": 0.92, "tooFewToTell": false, "notDefined": null,
///         "alpha": 0.78, "precision": 0.9, "recall": 0.87, "f1": 0.89}]}],
///       "group": null,
///       "disagreements": [{"key": "482913", "question": "…", "theme": "lighting", "yes": ["ana.csv"], "no": […]}]
///     }
///
/// A number that is not defined is null, and `notDefined` says why: `one-value-only` or `nothing-to-compare`. `lower`
/// and `upper` are null where there is too little to tell. With two people or more, `group` has `answers`, `inCommon`,
/// `meanAlpha` and for each theme `alpha` and `fleiss`. It holds no answers.
package struct AgreementJSON: Sendable {
    package static let schemaVersion = 1

    package init() {}

    package func write(_ comparison: CodingComparison, to output: inout some TextOutputStream) {
        document(comparison).write(to: &output)
        output.write("\n")
    }

    private func document(_ comparison: CodingComparison) -> JSONValue {
        .object([
            .init("schema", .string("bigconvo-agreement")), .init("schemaVersion", .integer(Self.schemaVersion)),
            .init("forPublication", .bool(false)), .init("notice", .string(AgreementWording.notForPublication)),
            .init("codebook", .string(comparison.title)),
            .init("coders", .array(comparison.codings.map(coder))), .init("pairs", .array(comparison.pairs.map(pair))),
            .init("group", comparison.group.map(group) ?? .null),
            .init("disagreements", .array(comparison.disagreements.map(disagreement))),
        ])
    }

    private func coder(_ coding: HandCoding) -> JSONValue {
        .object([
            .init("name", .string(coding.name)), .init("coded", .integer(coding.rows.count)),
            .init("notCoded", .integer(coding.unmarked.count)),
        ])
    }

    private func pair(_ pair: CodingPair) -> JSONValue {
        var members: [JSONValue.Member] = [
            .init("first", .string(pair.first)), .init("second", .string(pair.second)),
            .init("againstCodebook", .bool(pair.isAgainstCodebook)), .init("answers", .integer(pair.answers)),
            .init("meanKappa", .number(orNull: pair.meanKappa)),
        ]
        members += self.members(pair.retrieval)
        members.append(.init("themes", .array(pair.lines.map(line))))
        return .object(members)
    }

    private func line(_ line: CodingPair.Line) -> JSONValue {
        let kappa = try? line.kappa.get()
        var members: [JSONValue.Member] = [
            .init("theme", .string(line.theme.id)), .init("title", .string(line.theme.title)),
            .init("both", .integer(line.both)), .init("firstOnly", .integer(line.firstOnly)),
            .init("secondOnly", .integer(line.secondOnly)), .init("neither", .integer(line.neither)),
            .init("kappa", .number(orNull: kappa?.value)),
            .init("standardError", .number(orNull: kappa?.standardError)),
            .init("lower", .number(orNull: kappa?.interval?.lowerBound)),
            .init("upper", .number(orNull: kappa?.interval?.upperBound)),
            .init("tooFewToTell", kappa.map { .bool($0.isCautious) } ?? .null),
            .init("notDefined", .string(orNull: line.kappa.reason)),
            .init("alpha", .number(orNull: try? line.alpha.get().value)),
        ]
        members += self.members(line.retrieval)
        return .object(members)
    }

    private func members(_ retrieval: Retrieval) -> [JSONValue.Member] {
        [
            .init("precision", .number(orNull: retrieval.precision)),
            .init("recall", .number(orNull: retrieval.recall)),
            .init("f1", .number(orNull: retrieval.f1)),
        ]
    }

    private func group(_ group: CodingGroup) -> JSONValue {
        let lines = group.lines.map { line -> JSONValue in
            .object([
                .init("theme", .string(line.theme.id)), .init("title", .string(line.theme.title)),
                .init("alpha", .number(orNull: try? line.alpha.get().value)),
                .init("notDefined", .string(orNull: line.alpha.reason)),
                .init("fleiss", .number(orNull: line.fleiss.flatMap { try? $0.get().value })),
            ])
        }
        return .object([
            .init("coders", .array(group.coders.map { .string($0) })), .init("answers", .integer(group.answers)),
            .init("inCommon", .integer(group.inCommon)), .init("meanAlpha", .number(orNull: group.meanAlpha)),
            .init("themes", .array(lines)),
        ])
    }

    private func disagreement(_ found: CodingDisagreement) -> JSONValue {
        .object([
            .init("key", .string(found.answer.key)), .init("question", .string(found.answer.question)),
            .init("theme", .string(found.theme.id)), .init("yes", .array(found.yes.map { .string($0) })),
            .init("no", .array(found.no.map { .string($0) })),
        ])
    }
}

extension Result where Failure == NoAgreement {
    /// Why there is no number, for a program; nil where there is one.
    var reason: String? {
        guard case .failure(let failure) = self else { return nil }
        return switch failure {
        case .nothingToCompare: "nothing-to-compare"
        case .oneValueOnly: "one-value-only"
        case .badTable: "bad-table"
        }
    }
}
