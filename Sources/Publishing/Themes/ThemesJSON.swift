import Analysis
import Questionnaire

/// An analysis of themes as JSON. It has what `AnalysisJSON` says of the open questions, and `codebooks`:
///
///     {
///       "schema": "bigconvo-themes", "schemaVersion": 1, "forPublication": true, "notice": null, "rules": {...},
///       "survey": {...}, "responses": {"about": 200}, "modes": [...], "languages": [...], "items": [...],
///       "breakdowns": [...], "unreadLanguages": ["pl"],
///       "codebooks": [{
///         "id": "mental-health", "title": "...", "answered": {"count": 150},
///         "themes": [{"id": "waiting", "title": "...", "parent": null, "count": {"count": 40},
///                     "percent": 27, "lower": 20, "upper": 34}],
///         "withoutTheme": {"count": {"count": 20}, ...},
///         "questions": [{
///           "question": "barriers", "denied": [{"theme": "waiting", "count": {"hidden": true}}],
///           "pairs": [{"first": "waiting", "second": "cost", "both": 15, "expected": 8.2, "lift": 1.8, "phi": 0.31}],
///           "hiddenPairs": 12,
///           "files": [{"file": "2026.csv", "answered": {...}, "withoutTheme": {...}, ...}]
///         }]
///       }],
///       "quotations": [{"theme": "waiting", "question": "barriers", "language": null, "words": "..."}]
///     }
///
/// `count` of a theme is over all the questions of its codebook, and `denied` at one question who only deny it.
struct ThemesJSON {
    private let analysis = AnalysisJSON()

    func write(_ themes: PublishedThemes, to output: inout some TextOutputStream) {
        document(themes).write(to: &output)
        output.write("\n")
    }

    private func document(_ themes: PublishedThemes) -> JSONValue {
        let whole = themes.analysis
        let survey: [JSONValue.Member] = [
            .init("id", .string(whole.survey)), .init("title", .string(whole.title)),
            .init("edition", .string(orNull: whole.edition)),
        ]
        return .object([
            .init("schema", .string("bigconvo-themes")), .init("schemaVersion", .integer(1)),
            .init("forPublication", .bool(whole.isForPublication)),
            .init("madeUp", .bool(whole.isMadeUp)),
            .init("notice", whole.isForPublication ? .null : .string(AnalysisWording.notForPublication)),
            .init("rules", AnalysisJSON.rules(whole.release)), .init("survey", .object(survey)),
            .init("responses", AnalysisJSON.count(whole.responses)),
            .init("modes", .array(whole.modes.map(AnalysisJSON.part))),
            .init("languages", .array(whole.languages.map(AnalysisJSON.part))),
            .init("items", .array(whole.items.map(analysis.item))),
            .init("breakdowns", .array(whole.breakdowns.map(analysis.breakdown))),
            .init("unreadLanguages", .array(themes.unreadLanguages.map { .string($0) })),
            .init("codebooks", .array(themes.codebooks.map(codebook))),
            .init(
                "quotations",
                .array(themes.codebooks.flatMap(\.themes).flatMap { themes.quotations.of(theme: $0.id).map(quotation) })
            ),
        ])
    }

    private func quotation(_ quotation: Quotation) -> JSONValue {
        .object([
            .init("theme", .string(quotation.theme)), .init("question", .string(quotation.question)),
            .init("language", .string(orNull: quotation.language)),
            .init("words", .string(quotation.printed.harmless())),
        ])
    }

    private func codebook(_ codebook: PublishedCodebook) -> JSONValue {
        let without = [JSONValue.Member("count", AnalysisJSON.count(codebook.withoutTheme))]
        return .object([
            .init("id", .string(codebook.id)), .init("title", .string(codebook.title)),
            .init("answered", AnalysisJSON.count(codebook.answered)),
            .init("themes", .array(codebook.themes.map(theme))),
            .init("withoutTheme", .object(without + share(codebook.withoutThemeShare))),
            .init("questions", .array(codebook.questions.map { coding($0, by: codebook) })),
        ])
    }

    private func theme(_ theme: PublishedCodebook.Theme) -> JSONValue {
        .object(
            [
                .init("id", .string(theme.id)), .init("title", .string(theme.title)),
                .init("parent", .string(orNull: theme.parent)), .init("count", AnalysisJSON.count(theme.count)),
            ] + share(theme.share))
    }

    private func coding(_ coding: PublishedCoding, by codebook: PublishedCodebook) -> JSONValue {
        let denied = zip(codebook.themes, coding.denied).map { theme, count -> JSONValue in
            .object([.init("theme", .string(theme.id)), .init("count", AnalysisJSON.count(count))])
        }
        return .object([
            .init("question", .string(coding.question)), .init("denied", .array(denied)),
            .init("pairs", .array(coding.pairs.map(pair))), .init("hiddenPairs", .integer(coding.hiddenPairs)),
            .init("files", .array(coding.files.map(file))),
        ])
    }

    private func pair(_ pair: PublishedPair) -> JSONValue {
        .object([
            .init("first", .string(pair.first)), .init("second", .string(pair.second)),
            .init("both", .integer(pair.both)), .init("expected", .number(pair.expected.rounded(to: 1))),
            .init("lift", .number(pair.lift.rounded(to: 2))), .init("phi", .number(pair.phi.rounded(to: 3))),
        ])
    }

    private func file(_ file: PublishedUncoded) -> JSONValue {
        .object(
            [
                .init("file", .string(file.file)), .init("answered", AnalysisJSON.count(file.answered)),
                .init("withoutTheme", AnalysisJSON.count(file.withoutTheme)),
            ] + share(file.share))
    }

    private func share(_ share: PublishedShare?) -> [JSONValue.Member] {
        [
            .init("percent", .number(orNull: share?.percent)), .init("lower", .number(orNull: share?.lower)),
            .init("upper", .number(orNull: share?.upper)),
        ]
    }
}
