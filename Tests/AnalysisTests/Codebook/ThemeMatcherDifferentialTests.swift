import Testing

@testable import Analysis

/// The matcher against a slow one that says what quanteda's manual says, on made-up words.
struct ThemeMatcherDifferentialTests {
    @Test("The matcher finds what the obvious one finds", arguments: NestedScope.allCases)
    func sameMatches(scope: NestedScope) {
        var generator = SeededGenerator(seed: scope == .theme ? 11 : 23)
        for round in 0..<2_000 {
            let codebook = Self.codebook(using: &generator)
            let matcher = ThemeMatcher(codebook, nested: scope)
            for _ in 0..<3 {
                let words = (0..<Int.random(in: 0...9, using: &generator)).map { _ in Self.word(using: &generator) }
                let found = matcher.matches(in: words.joined(separator: " ")).map { Found($0.theme, $0.words) }
                #expect(
                    found == ObviousMatcher(codebook: codebook, scope: scope).matches(in: words),
                    "round \(round): \(words), \(codebook.themes.map { ($0.id, $0.terms.map(\.source)) })")
            }
        }
    }

    private static func word(using generator: inout SeededGenerator) -> String {
        String(
            (0..<Int.random(in: 1...3, using: &generator)).map { _ in "abé".randomElement(using: &generator) ?? "a" })
    }

    private static func pattern(using generator: inout SeededGenerator) -> String {
        String(
            (0..<Int.random(in: 1...3, using: &generator)).map { _ in "abbé*?".randomElement(using: &generator) ?? "a" }
        )
    }

    private static func codebook(using generator: inout SeededGenerator) -> Codebook {
        func terms(_ count: ClosedRange<Int>) -> [Term] {
            (0..<Int.random(in: count, using: &generator)).map { _ in
                Term(
                    (0..<Int.random(in: 1...3, using: &generator)).map { _ in pattern(using: &generator) }.joined(
                        separator: " "))
            }
        }
        let ids = ["one", "two", "three"].prefix(Int.random(in: 1...3, using: &generator))
        return Codebook(
            id: "made-up", themes: ids.map { Theme(id: $0, title: "", terms: terms(1...5), exclusions: terms(0...2)) })
    }
}

struct Found: Hashable {
    let theme: String
    let words: Range<Int>

    init(_ theme: String, _ words: Range<Int>) {
        self.theme = theme
        self.words = words
    }
}

/// Tries every term at every place, longest first.
private struct ObviousMatcher {
    let codebook: Codebook
    let scope: NestedScope

    func matches(in words: [String]) -> [Found] {
        var found: [Found] = []
        let longest = codebook.themes.flatMap(\.terms).map(\.words.count).max() ?? 0
        for length in stride(from: longest, to: 0, by: -1) where length <= words.count {
            for start in 0...(words.count - length) {
                let place = start..<(start + length)
                let taken = Set(found.flatMap(\.words))
                if scope == .codebook, place.allSatisfy(taken.contains) { continue }
                for theme in codebook.themes
                where theme.terms.contains(where: { stands($0, at: place, in: words) })
                    && !isExcluded(place, by: theme, in: words)
                    && !found.contains(where: { $0.theme == theme.id && $0.words.overlaps(place) })
                {
                    found.append(Found(theme.id, place))
                }
            }
        }
        let order = codebook.themes.map(\.id)
        return found.sorted {
            ($0.words.lowerBound, order.firstIndex(of: $0.theme) ?? 0)
                < ($1.words.lowerBound, order.firstIndex(of: $1.theme) ?? 0)
        }
    }

    private func isExcluded(_ place: Range<Int>, by theme: Theme, in words: [String]) -> Bool {
        words.indices.contains { start in
            theme.exclusions.contains { term in
                let stretch = start..<(start + term.words.count)
                return stretch.upperBound <= words.count && stretch.lowerBound <= place.lowerBound
                    && stretch.upperBound >= place.upperBound && stands(term, at: stretch, in: words)
            }
        }
    }

    private func stands(_ term: Term, at place: Range<Int>, in words: [String]) -> Bool {
        term.words.count == place.count
            && zip(term.words, words[place]).allSatisfy { fits(Array($0.scalars), Array($1.unicodeScalars)) }
    }

    private func fits(_ pattern: [Unicode.Scalar], _ word: [Unicode.Scalar]) -> Bool {
        guard let first = pattern.first else { return word.isEmpty }
        let rest = Array(pattern.dropFirst())
        if first == "*" { return (0...word.count).contains { fits(rest, Array(word[$0...])) } }
        return !word.isEmpty && (first == "?" || first == word[0]) && fits(rest, Array(word.dropFirst()))
    }
}
