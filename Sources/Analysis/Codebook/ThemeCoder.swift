import Responses

/// Codes answers by the codebook of their language.
package struct ThemeCoder: Sendable {
    /// The themes, in the codebook's order.
    package let themes: [Theme]
    /// One in each language.
    let codebooks: [Codebook]
    private let matchers: [String: ThemeMatcher]
    private let language: String

    /// - Parameter codebooks: one codebook in each language; the first one's themes and titles are
    ///   the ones that are told of, and its language is that of a text that says none.
    package init?(_ codebooks: [Codebook]) {
        guard let first = codebooks.first else { return nil }
        themes = first.themes
        self.codebooks = codebooks
        language = first.language
        matchers = Dictionary(codebooks.map { ($0.language, ThemeMatcher($0)) }) { first, _ in first }
    }

    /// The ids of the themes that a text is about, or nil where no codebook speaks its language.
    ///
    /// The language is as the response has it; `en-GB` is read with the codebook for `en`. Whoever gave a telephone
    /// number does not speak of telephones: the tag in its place counts as a word that means nothing.
    package func themes(in text: String, language: String) -> Set<String>? {
        matcher(for: language)?.themes(in: RedactionTags.muted(text) ?? text)
    }

    /// The ids of the themes that a text speaks of only to deny them, as far as that can be told.
    package func deniedThemes(in text: String, language: String) -> Set<String> {
        matcher(for: language)?.deniedThemes(in: RedactionTags.muted(text) ?? text) ?? []
    }

    /// The matcher for a language, if there is one.
    package func matcher(for language: String) -> ThemeMatcher? {
        if language.isEmpty { return matchers[self.language] }
        return matchers[language] ?? matchers[String(language.prefix { $0 != "-" && $0 != "_" })]
    }
}
