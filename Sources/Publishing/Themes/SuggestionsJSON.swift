import Analysis

/// Words and phrases that a codebook may lack, as JSON.
///
///     {
///       "schema": "bigconvo-suggestions", "schemaVersion": 1, "forPublication": true, "notice": null, "rules": {...},
///       "codebooks": [{
///         "id": "mental-health", "withoutTheme": {"count": 60}, "withTheme": {"count": 140}, "unread": {"count": 0},
///         "missing": 0,
///         "phrases": [{"words": "youth club", "withoutTheme": 15, "withTheme": {"hidden": true},
///                      "keyness": 20.1, "logRatio": 2.3, "atLeast": true}]
///       }]
///     }
struct SuggestionsJSON {
    func write(_ suggestions: PublishedSuggestions, most: Int, to output: inout some TextOutputStream) {
        let isForPublication = suggestions.release != .internalUse
        let parts = suggestions.parts.map { part -> JSONValue in
            let phrases = part.phrases.prefix(most).map { phrase -> JSONValue in
                .object([
                    .init("words", .string(phrase.words)), .init("withoutTheme", .integer(phrase.uncoded)),
                    .init("withTheme", AnalysisJSON.count(phrase.coded)), .init("keyness", .number(phrase.keyness)),
                    .init("logRatio", .number(phrase.logRatio)), .init("atLeast", .bool(phrase.coded.isHidden)),
                ])
            }
            return .object([
                .init("id", .string(part.codebook)), .init("title", .string(part.title)),
                .init("withoutTheme", AnalysisJSON.count(part.uncoded)),
                .init("withTheme", AnalysisJSON.count(part.coded)),
                .init("unread", AnalysisJSON.count(part.unread)), .init("missing", .integer(part.missing)),
                .init("phrases", .array(Array(phrases))),
            ])
        }
        JSONValue.object([
            .init("schema", .string("bigconvo-suggestions")), .init("schemaVersion", .integer(1)),
            .init("forPublication", .bool(isForPublication)), .init("madeUp", .bool(suggestions.isMadeUp)),
            .init("notice", isForPublication ? .null : .string(AnalysisWording.notForPublication)),
            .init("rules", AnalysisJSON.rules(suggestions.release)), .init("codebooks", .array(parts)),
        ]).write(to: &output)
        output.write("\n")
    }
}
