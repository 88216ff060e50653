/// In how many answers each term of a codebook stands.
struct TermCounts: Sendable {
    private(set) var answers = 0
    /// By theme and term.
    private(set) var terms: [[Int]]
    /// Those of them in which the term stands outside all that its theme excludes.
    private(set) var free: [[Int]]
    /// By theme and exclusion.
    private(set) var exclusions: [[Int]]

    init(_ codebook: Codebook) {
        terms = codebook.themes.map { $0.terms.map { _ in 0 } }
        free = terms
        exclusions = codebook.themes.map { $0.exclusions.map { _ in 0 } }
    }

    mutating func add(_ text: String, by matcher: ThemeMatcher) {
        answers += 1
        var found: [PhraseIndex.Entry: [Range<Int>]] = [:]
        matcher.phrases.forEachEntry(in: FoldedText(text, folding: matcher.folding, wildcards: false)) {
            found[$0, default: []].append($1)
        }
        var excluded: [Int: [Range<Int>]] = [:]
        for (entry, places) in found where entry.isExclusion {
            exclusions[entry.theme][entry.place] += 1
            excluded[entry.theme, default: []] += places
        }
        for (entry, places) in found where !entry.isExclusion {
            terms[entry.theme][entry.place] += 1
            let without = excluded[entry.theme] ?? []
            let isFree = places.contains { place in
                !without.contains { $0.lowerBound <= place.lowerBound && $0.upperBound >= place.upperBound }
            }
            if isFree { free[entry.theme][entry.place] += 1 }
        }
    }
}
