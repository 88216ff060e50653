import Questionnaire
import Testing

@testable import Analysis

/// The published cases of quanteda's `tokens_lookup` (its own tests, `test-tokens_lookup.R`).
struct QuantedaTests {
    private static let documents = [
        "The United States is bordered by the Atlantic Ocean and the Pacific Ocean.",
        "The Supreme Court of the United States is seldom in a united state.",
        "It's Arsenal versus Manchester United, states the announcer.",
        "We need Manchester Unity in the Federal Republic of Germany today.",
        "United statehood is a good state.",
        "luv the united states XXOO!",
    ]

    private func codebook(_ themes: KeyValuePairs<String, [String]>) -> Codebook {
        Codebook(id: "made-up", themes: themes.map { Theme(id: $0, title: $0, terms: $1.map { Term($0) }) })
    }

    private func counts(_ theme: String, _ matcher: ThemeMatcher, in texts: [String] = documents) -> [Int] {
        texts.map { text in matcher.matches(in: text).count { $0.theme == theme } }
    }

    @Test("Case 1: phrases match across a removed comma, with and without case")
    func phrases() {
        let book = codebook([
            "Countries": ["United States", "Federal Republic of Germany"],
            "oceans": ["Atlantic Ocean", "Pacific Ocean"],
            "Institutions": ["federal government", "Supreme Court"],
            "team": ["Manchester United", "Arsenal"],
        ])
        let folded = ThemeMatcher(book)
        #expect(counts("Countries", folded) == [1, 1, 1, 1, 0, 1])
        #expect(counts("oceans", folded) == [2, 0, 0, 0, 0, 0])
        #expect(counts("Institutions", folded) == [0, 1, 0, 0, 0, 0])
        #expect(counts("team", folded) == [0, 0, 2, 0, 0, 0])
        let exact = ThemeMatcher(book, keepsCase: true)
        #expect(counts("Countries", exact) == [1, 1, 0, 1, 0, 0])
        #expect(counts("team", exact) == [0, 0, 2, 0, 0, 0])
    }

    @Test("Case 1: globs within phrases, with case")
    func globPhrases() {
        let matcher = ThemeMatcher(
            codebook([
                "Countries": ["United States", "Federal * of *"], "oceans": ["* Ocean"],
                "Institutions": ["federal gover*", "Supreme Court"], "team": ["Manchester *", "Arsenal"],
            ]), keepsCase: true)
        #expect(counts("Countries", matcher) == [1, 1, 0, 1, 0, 0])
        #expect(counts("oceans", matcher) == [2, 0, 0, 0, 0, 0])
        #expect(counts("team", matcher) == [0, 0, 2, 1, 0, 0])
    }

    private static let hierarchy = Codebook(
        id: "made-up",
        themes: [
            Theme(id: "geo", title: "", terms: []),
            Theme(id: "Countries", title: "", terms: [Term("States")], parent: "geo"),
            Theme(id: "oceans", title: "", terms: [Term("Atlantic"), Term("Pacific")], parent: "geo"),
            Theme(id: "other", title: "", terms: []),
            Theme(id: "gameconsoles", title: "", terms: [Term("Xbox"), Term("Nintendo")], parent: "other"),
            Theme(id: "swords", title: "", terms: [Term("States")], parent: "other"),
        ])

    @Test("Case 2: a tree of themes is counted at the level that is asked for")
    func levels() {
        let two = Array(Self.documents.prefix(2))
        let first = ThemeMatcher(Self.hierarchy.level(1))
        #expect(counts("geo", first, in: two) == [3, 1])
        #expect(counts("other", first, in: two) == [1, 1])
        let second = ThemeMatcher(Self.hierarchy.level(2))
        #expect(counts("Countries", second, in: two) == [1, 1])
        #expect(counts("oceans", second, in: two) == [2, 0])
        #expect(counts("gameconsoles", second, in: two) == [0, 0])
        #expect(counts("swords", second, in: two) == [1, 1])
        #expect(Self.hierarchy.level(3).themes.isEmpty)
    }

    @Test("A response about a theme is about the theme that it is a part of")
    func parents() {
        let matcher = ThemeMatcher(Self.hierarchy)
        #expect(matcher.themes(in: Self.documents[0]) == ["geo", "Countries", "oceans", "other", "swords"])
        #expect(matcher.themes(in: "an xbox") == ["other", "gameconsoles"])
        #expect(matcher.themes(in: "").isEmpty)
    }

    @Test("Case 3: globs at both ends of a word")
    func globs() {
        let book = codebook([
            "Countries": ["Stat*"], "oceans": ["*ic"], "gameconsoles": ["?box", "Nintendo*"], "swords": ["*s"],
        ])
        func themes(_ text: String, keepsCase: Bool = false) -> [String] {
            ThemeMatcher(book, keepsCase: keepsCase).matches(in: text).map(\.theme)
        }
        #expect(themes(Self.documents[0]) == ["Countries", "swords", "swords", "oceans", "oceans"])
        #expect(themes(Self.documents[1]) == ["Countries", "swords", "swords", "Countries"])
        #expect(themes(Self.documents[1], keepsCase: true) == ["Countries", "swords", "swords"])
    }

    @Test("Case 4: what lies within a longer match of the same theme counts once")
    func nested() {
        #expect(ThemeMatcher(codebook(["key": ["A B", "A B C"]])).matches(in: "A B C").map(\.term) == ["A B C"])
        #expect(ThemeMatcher(codebook(["key": ["B C", "A B C"]])).matches(in: "A B C").map(\.term) == ["A B C"])
        let book = codebook(["pos": ["good"], "farewell": ["good bye"]])
        let text = "say good bye to Hollywood"
        #expect(ThemeMatcher(book, nested: .theme).themes(in: text) == ["pos", "farewell"])
        #expect(ThemeMatcher(book, nested: .codebook).themes(in: text) == ["farewell"])
    }

    @Test("Terms that overlap count in each of two themes, and once in one theme", arguments: NestedScope.allCases)
    func overlapping(scope: NestedScope) {
        let apart = ThemeMatcher(codebook(["one": ["a b"], "two": ["b a"]]), nested: scope)
        #expect(apart.matches(in: "a b a").map(\.theme) == ["one", "two"])
        let together = ThemeMatcher(codebook(["one": ["a b", "b a"]]), nested: scope)
        #expect(together.matches(in: "a b a").map(\.theme) == ["one"])
    }

    @Test("Case 5: words that no term takes are left over")
    func unmatched() {
        let matcher = ThemeMatcher(codebook(["one": ["a", "b", "b c"], "two": ["e", "f"]]))
        let first = matcher.coding(of: "a c d d")
        #expect(first.matches.map(\.theme) == ["one"])
        #expect(first.unmatchedWords == ["c", "d", "d"])
        let second = matcher.coding(of: "a a b c c c e f")
        #expect(second.matches.map(\.theme) == ["one", "one", "one", "two", "two"])
        #expect(second.unmatchedWords == ["c", "c"])
    }

    @Test("A codebook says in its file which scope it has and whether capitals matter")
    func settings() throws {
        func themes(_ settings: String) throws -> Set<String> {
            let text = """
                codebook: made-up
                title: Made up
                \(settings)
                themes:
                  - {id: pos, title: Praise, terms: [good, Fine]}
                  - {id: farewell, title: Farewell, terms: [good bye]}
                """
            let book = try Codebook(reading: SourceFile(name: "made-up.yml", text: text))
            return ThemeMatcher(book).themes(in: "say good bye to Hollywood")
                .union(ThemeMatcher(book).themes(in: "fine").map { "\($0), small" })
        }
        #expect(try themes("language: en") == ["pos", "farewell", "pos, small"])
        #expect(try themes("scope: key") == ["pos", "farewell", "pos, small"])
        #expect(try themes("scope: dictionary") == ["farewell", "pos, small"])
        #expect(try themes("case-sensitive: yes") == ["pos", "farewell"])
        #expect(throws: Faults.self) { try themes("scope: dictionnary") }
    }

    @Test("A longer match of another theme takes its words only where the scope is the codebook")
    func longestAcross() {
        let book = codebook(["water": ["ocean"], "places": ["pacific ocean", "ocean view"], "sight": ["view"]])
        let text = "the Pacific Ocean view"
        #expect(ThemeMatcher(book, nested: .theme).matches(in: text).map(\.term) == ["pacific ocean", "ocean", "view"])
        #expect(ThemeMatcher(book, nested: .codebook).matches(in: text).map(\.term) == ["pacific ocean", "view"])
    }

    @Test("A star alone in a phrase is exactly one word, and a question mark exactly one letter")
    func wildcards() {
        let matcher = ThemeMatcher(codebook(["x": ["took * weeks", "h?t"]]))
        #expect(matcher.themes(in: "it took six weeks") == ["x"])
        #expect(matcher.themes(in: "it took weeks").isEmpty)
        #expect(matcher.themes(in: "it took six long weeks").isEmpty)
        #expect(matcher.themes(in: "hat") == ["x"])
        #expect(matcher.themes(in: "ht heat").isEmpty)
    }
}
