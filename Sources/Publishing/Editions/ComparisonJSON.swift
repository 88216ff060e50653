package import Analysis
import Questionnaire

/// A comparison as JSON, for other programs: `bigconvo compare --json-schema` prints its schema.
///
/// Counts are written as in ``AnalysisJSON``. Every list `figures` has one entry an edition, in the order of
/// `editions`; null where the edition did not ask.
package struct ComparisonJSON: Sendable {
    package static let schemaVersion = 1

    package init() {}

    package func write(_ comparison: EditionComparison, to output: inout some TextOutputStream) {
        document(comparison).write(to: &output)
        output.write("\n")
    }

    private func document(_ comparison: EditionComparison) -> JSONValue {
        .object([
            .init("schema", .string("bigconvo-comparison")),
            .init("schemaVersion", .integer(Self.schemaVersion)),
            .init("forPublication", .bool(comparison.isForPublication)),
            .init("madeUp", .bool(comparison.isMadeUp)),
            .init("notice", comparison.isForPublication ? .null : .string(AnalysisWording.notForPublication)),
            .init("about", .string(AnalysisWording.volunteers)),
            .init("rules", AnalysisJSON.rules(comparison.release)),
            .init("title", .string(comparison.title)),
            .init("editions", .array(comparison.editions.map(edition))),
            .init("modeShifts", .array(comparison.modeShifts.map(shift))),
            .init("codebooks", .array(comparison.codebooks.map { .string($0) })),
            .init("tests", .integer(comparison.tests)),
            .init("new", .array(comparison.new.map(name))),
            .init("gone", .array(comparison.gone.map(name))),
            .init("parts", .array(comparison.parts.map(part))),
        ])
    }

    private func edition(_ edition: EditionComparison.Edition) -> JSONValue {
        .object([
            .init("label", .string(edition.label)), .init("title", .string(edition.title)),
            .init("responses", AnalysisJSON.count(edition.responses)),
            .init("modes", .array(edition.modes.map(AnalysisJSON.part))),
        ])
    }

    private func shift(_ shift: EditionComparison.ModeShift) -> JSONValue {
        .object([
            .init("mode", .string(shift.mode)), .init("percent", .array(shift.shares.map { .number(orNull: $0) })),
        ])
    }

    private func name(_ name: EditionComparison.Name) -> JSONValue {
        .object([
            .init("id", .string(name.id)), .init("title", .string(name.title)),
            .init("editions", .array(name.editions.map { .integer($0) })),
        ])
    }

    private func part(_ part: ComparedPart) -> JSONValue {
        .object([
            .init("breakdown", .string(orNull: part.breakdown)), .init("group", .string(orNull: part.group)),
            .init("label", .string(orNull: part.label)),
            .init("sizes", .array(part.sizes.map { $0.map(AnalysisJSON.count) ?? .null })),
            .init("items", .array(part.items.map(item))),
        ])
    }

    private func item(_ item: ComparedItem) -> JSONValue {
        let states = item.figures.map { figure -> JSONValue in
            guard let figure else { return .null }
            return .object([
                .init("answered", AnalysisJSON.count(figure.answered)),
                .init("declined", AnalysisJSON.count(figure.declined)),
                .init("skipped", AnalysisJSON.count(figure.skipped)),
                .init("notAsked", AnalysisJSON.count(figure.notAsked)),
            ])
        }
        return .object([
            .init("id", .string(item.id)), .init("question", .string(item.question)),
            .init("kind", .string(item.kind.rawValue)), .init("title", .string(item.title)),
            .init("statement", .string(orNull: item.statement)), .init("aboutWho", .bool(item.isAboutWho)),
            .init("compared", .array(item.isCompared.map { .bool($0) })),
            .init("askedOtherwise", .array(item.differences.map(difference))),
            .init("states", .array(states)),
            .init("lines", .array(item.lines.map(line))),
        ])
    }

    private func difference(_ difference: ComparedItem.Difference) -> JSONValue {
        let changes = difference.changes.map { change -> JSONValue in
            .object([
                .init("part", .string(change.part.rawValue)), .init("before", .string(change.before)),
                .init("after", .string(change.after)),
            ])
        }
        return .object([
            .init("edition", .integer(difference.edition)), .init("treatedAsSame", .bool(difference.isTreatedAsSame)),
            .init("changes", .array(changes)),
        ])
    }

    private func line(_ line: ComparedLine) -> JSONValue {
        let figures = line.figures.map { figure -> JSONValue in
            guard let figure else { return .null }
            return .object([
                .init("count", AnalysisJSON.count(figure.count)),
                .init("percent", .number(orNull: figure.share?.percent)),
                .init("lower", .number(orNull: figure.share?.lower)),
                .init("upper", .number(orNull: figure.share?.upper)),
            ])
        }
        return .object([
            .init("measure", .string(line.measure.rawValue)), .init("code", .string(line.code)),
            .init("label", .string(line.label)), .init("figures", .array(figures)),
            .init("change", line.change.map { change($0, ComparisonWording.sentence(line)) } ?? .null),
        ])
    }

    private func change(_ change: PublishedChange, _ sentence: String) -> JSONValue {
        let test = change.test.map { test -> JSONValue in
            .object([
                .init("statistic", .number(test.statistic)), .init("p", .number(test.pValue)),
                .init("adjustedP", .number(test.adjusted)), .init("tooFewToTell", .bool(test.isCautious)),
            ])
        }
        return .object([
            .init("points", .number(change.points)), .init("lower", .number(change.lower)),
            .init("upper", .number(change.upper)), .init("editions", .integer(change.editions)),
            .init("test", test ?? .null), .init("verdict", .string(change.verdict.rawValue)),
            .init("sentence", .string(sentence)),
        ])
    }
}
