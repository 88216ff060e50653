/// Finds the themes of a codebook in texts.
///
/// What matches is what quanteda's `tokens_lookup` matches: longer terms before shorter ones and,
/// among those of one length, earlier ones before later ones; a term does not count where an accepted
/// one of the same theme takes one of its words.
package struct ThemeMatcher: Sendable {
    package let codebook: Codebook
    private let nested: NestedScope
    /// Only of English it is known how people deny: a Polish "no" affirms.
    private let isNegatable: Bool
    let folding: Folding
    let phrases: PhraseIndex
    /// The ids of each theme and of all that it is a part of.
    let lineages: [[String]]

    /// - Parameters:
    ///   - nested: where the longest match wins; as the codebook has it unless said otherwise.
    ///   - keepsCase: whether capitals make a difference; as the codebook has it unless said otherwise.
    package init(_ codebook: Codebook, nested: NestedScope? = nil, keepsCase: Bool? = nil) {
        let keepsCase = keepsCase ?? codebook.isCaseSensitive
        self.codebook = codebook
        self.nested = nested ?? codebook.scope
        isNegatable = codebook.language.isEnglish
        folding = Folding(keepsCase: keepsCase)
        lineages = codebook.themes.map { codebook.lineage(of: $0).map(\.id) }
        phrases = PhraseIndex(
            codebook.themes.enumerated().flatMap { number, theme in
                [(theme.terms, false), (theme.exclusions, true)].flatMap { terms, isExclusion in
                    terms.enumerated().map { place, term in
                        PhraseIndex.Entry(
                            theme: number, term: keepsCase ? Term(term.source, keepsCase: true) : term,
                            isExclusion: isExclusion, place: place)
                    }
                }
            })
    }

    /// The ids of the themes that a text speaks of only to deny them: "I don't feel lonely", and nothing else of
    /// loneliness. They are among ``themes(in:)`` all the same.
    package func deniedThemes(in text: String) -> Set<String> {
        guard isNegatable else { return [] }
        let folded = FoldedText(text, folding: folding, wildcards: false)
        // Most texts deny nothing, and where nothing is denied no term has to be looked for.
        let scopes = Negation.scopes(in: folded)
        guard !scopes.isEmpty else { return [] }
        var denied: Set<String> = []
        var affirmed: Set<String> = []
        for hit in hits(in: folded) {
            let isDenied = scopes.contains { $0.contains(hit.words.lowerBound) }
            if isDenied { denied.formUnion(lineages[hit.theme]) } else { affirmed.formUnion(lineages[hit.theme]) }
        }
        return denied.subtracting(affirmed)
    }

    /// Whether a term that stands in a text shows its theme whatever else does, but for what the theme
    /// excludes, so that nobody has to know where the terms stand.
    var isScannable: Bool { nested == .theme && !folding.keepsCase }

    /// The ids of the themes that a text is about. What is about a theme is about the theme that it
    /// is a part of, too.
    package func themes(in text: String) -> Set<String> {
        var themes: Set<String> = []
        for hit in hits(in: FoldedText(text, folding: folding, wildcards: false)) {
            themes.formUnion(lineages[hit.theme])
        }
        return themes
    }

    /// The places where terms stand in a text.
    package func matches(in text: String) -> [Match] { coding(of: text).matches }

    /// The places where terms stand in a text, and the words that are left.
    package func coding(of text: String) -> Coding {
        let folded = FoldedText(text, folding: folding, wildcards: false)
        let hits = hits(in: folded).sorted { ($0.words.lowerBound, $0.theme) < ($1.words.lowerBound, $1.theme) }
        let negated = hits.isEmpty || !isNegatable ? [] : Negation.scopes(in: folded)
        var isCovered = [Bool](repeating: false, count: folded.words.count)
        let matches = hits.map { hit in
            for word in hit.words { isCovered[word] = true }
            let first = folded.words[hit.words.lowerBound].source.lowerBound
            let last = folded.words[hit.words.upperBound - 1].source.upperBound
            return Match(
                theme: codebook.themes[hit.theme].id, term: hit.term.source, words: hit.words, source: first..<last,
                isNegated: negated.contains { $0.contains(hit.words.lowerBound) })
        }
        let unmatched = zip(folded.words, isCovered).filter { !$1 }.map { folded.key(of: $0.0) }
        return Coding(matches: matches, unmatchedWords: unmatched)
    }

    /// A term that stands in the text and counts.
    private struct Hit {
        let theme: Int
        let term: Term
        let words: Range<Int>
    }

    private func hits(in text: FoldedText) -> [Hit] {
        var candidates: [Hit] = []
        var excluded: [Int: [Range<Int>]] = [:]
        phrases.forEachEntry(in: text) { entry, words in
            if entry.isExclusion {
                excluded[entry.theme, default: []].append(words)
            } else {
                candidates.append(Hit(theme: entry.theme, term: entry.term, words: words))
            }
        }
        if candidates.isEmpty { return [] }
        if !excluded.isEmpty {
            let reaches = excluded.mapValues { Self.reaches(of: $0, words: text.words.count) }
            candidates.removeAll { hit in
                reaches[hit.theme].map { $0[hit.words.lowerBound] >= hit.words.upperBound } ?? false
            }
        }
        return accepted(of: candidates, words: text.words.count)
    }

    /// For each word, how far the phrases reach that begin at it or before it.
    private static func reaches(of ranges: [Range<Int>], words: Int) -> [Int] {
        var reaches = [Int](repeating: 0, count: words)
        for range in ranges { reaches[range.lowerBound] = max(reaches[range.lowerBound], range.upperBound) }
        for word in reaches.indices.dropFirst() { reaches[word] = max(reaches[word], reaches[word - 1]) }
        return reaches
    }

    /// Sorts out what lies within longer matches, as the scope asks for.
    private func accepted(of candidates: [Hit], words: Int) -> [Hit] {
        let ordered = candidates.sorted {
            ($1.words.count, $0.words.lowerBound, $0.theme) < ($0.words.count, $1.words.lowerBound, $1.theme)
        }
        let isFree = [Bool](repeating: false, count: words)
        var isTaken = isFree
        var isTakenByTheme: [Int: [Bool]] = [:]
        var accepted: [Hit] = []
        var next = ordered.startIndex
        while next < ordered.endIndex {
            // The themes that share one stretch of words are judged together.
            let stretch = ordered[next].words
            let end = ordered[next...].firstIndex { $0.words != stretch } ?? ordered.endIndex
            defer { next = end }
            if nested == .codebook, isTaken[stretch].allSatisfy(\.self) { continue }
            for hit in ordered[next..<end] {
                let isTakenHere = isTakenByTheme[hit.theme]?[stretch].contains(true) ?? false
                guard !isTakenHere else { continue }
                for word in stretch {
                    isTakenByTheme[hit.theme, default: isFree][word] = true
                    isTaken[word] = true
                }
                accepted.append(hit)
            }
        }
        return accepted
    }
}

extension String {
    /// Whether a code names English, also that of one country.
    fileprivate var isEnglish: Bool { self == "en" || hasPrefix("en-") || hasPrefix("en_") }
}
