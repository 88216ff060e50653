import Testing

@testable import Analysis

struct ThemeMatcherTests {
    private let matcher = ThemeMatcher(
        Codebook(
            id: "made-up",
            themes: [
                Theme(
                    id: "waiting", title: "Waiting", terms: [Term("wait*"), Term("months")],
                    exclusions: [Term("waiting room*"), Term("can't wait")]),
                Theme(id: "loneliness", title: "Loneliness", terms: [Term("lonely"), Term("no one to talk to")]),
            ]))

    @Test("A match within an excluded phrase does not count, and one beside it does")
    func exclusions() {
        #expect(matcher.themes(in: "The waiting room is nice").isEmpty)
        #expect(matcher.themes(in: "cant wait lol").isEmpty)
        #expect(matcher.themes(in: "I waited months in the waiting room") == ["waiting"])
        #expect(matcher.matches(in: "months in the waiting room").map(\.term) == ["months"])
    }

    @Test("Apostrophes make no difference, typographic or left out")
    func apostrophes() {
        for text in ["can't wait", "can’t wait", "cant wait", "CAN`T WAIT"] {
            #expect(matcher.themes(in: text).isEmpty, "\(text)")
        }
    }

    @Test("A word is found whole, also beside letters beyond ASCII")
    func wholeWords() {
        let letters = ThemeMatcher(
            Codebook(id: "x", themes: [Theme(id: "t", title: "", terms: [Term("ą"), Term("ill")])]))
        #expect(letters.themes(in: "mąka").isEmpty)
        #expect(letters.themes(in: "I'll go, I’ll see").isEmpty)
        #expect(letters.themes(in: "ą") == ["t"])
        #expect(letters.themes(in: "not ILL enough") == ["t"])
    }

    @Test("A match knows its words and its place in the text")
    func places() {
        let text = "so … “No-one, to talk to”: LONELY"
        let matches = matcher.matches(in: text)
        #expect(matches.map(\.words) == [1..<6, 6..<7])
        let places = matches.map { String(decoding: Array(text.utf8)[$0.source], as: UTF8.self) }
        #expect(places == ["No-one, to talk to", "LONELY"])
    }

    @Test("A negated match is flagged and counts all the same")
    func negation() {
        let text = "I don't feel lonely. I waited months"
        #expect(matcher.themes(in: text) == ["loneliness", "waiting"])
        #expect(matcher.matches(in: text).map(\.isNegated) == [true, false, false])
    }

    @Test("negspacy's cases are negated as published")
    func negspacy() {
        let terms = ["cardiovascular disease", "headaches", "smoking", "alcoholism", "barack obama"]
        let matcher = ThemeMatcher(
            Codebook(id: "x", themes: terms.map { Theme(id: String($0.prefix(4)), title: "", terms: [Term($0)]) }))
        let text = """
            Patient denies cardiovascular disease but has headaches. No history of smoking. Alcoholism unlikely. \
            Smoking not ruled out.
            """
        #expect(matcher.matches(in: text).map(\.isNegated) == [true, false, true, true, false])
        #expect(matcher.matches(in: "That might not be Barack Obama.").map(\.isNegated) == [false])
    }

    @Test("A very long answer of one word is coded in one pass")
    func long() {
        let text = String(repeating: "waiting ", count: 50_000)
        #expect(matcher.coding(of: text).matches.count == 50_000)
    }

    @Test("Only of English it is known how people deny, so nothing else is flagged")
    func languages() {
        func matcher(_ language: String) -> ThemeMatcher {
            ThemeMatcher(
                Codebook(id: "x", language: language, themes: [Theme(id: "t", title: "", terms: [Term("czekam")])]))
        }
        #expect(matcher("pl").matches(in: "no czekam").map(\.isNegated) == [false])
        #expect(matcher("pl").deniedThemes(in: "no czekam").isEmpty)
        #expect(matcher("en-GB").deniedThemes(in: "not czekam") == ["t"])
    }

    @Test("A theme is denied when every mention of it is, also of its parts")
    func denied() {
        let matcher = ThemeMatcher(
            Codebook(
                id: "x",
                themes: [
                    Theme(id: "mood", title: "", terms: [Term("sad")]),
                    Theme(id: "alone", title: "", terms: [Term("lonely")], parent: "mood"),
                ]))
        #expect(matcher.deniedThemes(in: "I don't feel lonely") == ["mood", "alone"])
        #expect(matcher.deniedThemes(in: "I don't feel lonely. I am sad.") == ["alone"])
        #expect(matcher.deniedThemes(in: "Not lonely. Very lonely.").isEmpty)
        #expect(matcher.deniedThemes(in: "nothing").isEmpty)
    }
}
