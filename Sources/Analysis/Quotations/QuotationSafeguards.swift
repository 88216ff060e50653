import Interview
import Responses
import Signposting

/// What keeps everything that somebody wrote from being quoted, because one answer of theirs may be about their safety.
///
/// It keeps words from print and does nothing else: it finds nobody, and protects nobody.
struct QuotationSafeguards: Sendable {
    private let matchers: [ThemeMatcher]
    private let riskWords: RiskWords

    /// - Parameters:
    ///   - codebooks: every codebook there is, also of languages and surveys that are not at hand: people answer in
    ///     another language than they read, and write of what nobody asked.
    ///   - riskWords: the words after which the kiosk offers help.
    init(_ codebooks: [Codebook], riskWords: RiskWords) {
        matchers = codebooks.compactMap { codebook in
            let themes = codebook.themes.filter { !codebook.isQuotable($0) }
                .map {
                    Theme(id: $0.id, title: $0.title, terms: $0.terms, exclusions: $0.exclusions, isQuotable: false)
                }
            if themes.isEmpty { return nil }
            let only = Codebook(
                id: codebook.id, language: codebook.language, themes: themes,
                isCaseSensitive: codebook.isCaseSensitive)
            return ThemeMatcher(only)
        }
        self.riskWords = riskWords
    }

    /// Whether nothing of a response may be quoted. All its words are looked at, also those of answers that do not
    /// stand because their question was not asked.
    func forbid(_ response: Response) -> Bool {
        response.answers.questions.contains { question in
            guard case .answered(let answer, let writeIns) = response.answers[question] else { return false }
            if case .text(let text) = answer, forbid(text) { return true }
            return writeIns.values.contains(where: forbid)
        }
    }

    private func forbid(_ text: String) -> Bool {
        let plain = PlainWords(text).text
        let words = RedactionTags.muted(plain) ?? plain
        return riskWords.stand(in: text) || (plain != text && riskWords.stand(in: plain))
            || matchers.contains { !$0.themes(in: words).isEmpty }
    }
}

extension Codebook {
    /// Whether answers that speak of a theme may be quoted: neither it nor anything that it is a part of says no.
    func isQuotable(_ theme: Theme) -> Bool { lineage(of: theme).allSatisfy(\.isQuotable) }
}
