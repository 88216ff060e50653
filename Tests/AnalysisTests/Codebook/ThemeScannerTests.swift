import Testing

@testable import Analysis

/// The scanner of bytes against the matcher that makes strings, which is the reference.
struct ThemeScannerTests {
    private func themes(_ text: String, _ scanner: ThemeScanner, _ ids: [String]) -> Set<String>? {
        var front = ThemeScanner.Front()
        return themes(text, scanner, ids, &front)
    }

    private func themes(
        _ text: String, _ scanner: ThemeScanner, _ ids: [String], _ front: inout ThemeScanner.Front
    ) -> Set<String>? {
        let bytes = Array(text.utf8)
        let mask = unsafe bytes.withUnsafeBufferPointer { unsafe scanner.themes(in: $0, &front) }
        return mask.map { mask in Set(ids.indices.filter { mask & 1 << UInt64($0) != 0 }.map { ids[$0] }) }
    }

    private static let pieces = [
        "wait", "waiting", "waited", "list", "can't", "can’t", "cant", "I'll", "ill", "I’LL", "won`t", "'quoted'",
        "‘quoted’", "don't.", "e.g.", "3.5", "10:30", "a.m", "ages.then", "foo_bar", "_x", "café", "CAFÉ",
        "cafe\u{301}",
        "ß", "straße", "ﬁne", "😭", "👩‍👩‍👧", "❤️", "no😭way", "🏽", "👍🏽", "\u{200D}😭", "—", "self—harm", "self-harm", "…wait…",
        "“wait”", "x", "rock'n'roll", "5o'clock", "90's", "1'000", "naïve", "ＷＡＩＴ", "日本", "カタカナ", "wa\u{AD}it",
        "\u{301}",
        "🄰wait", "\0", "א\"ב", "żółć", ",", ";wait;list", "a,b", "wait:list", "  ", "\n", "\t", "wait\u{A0}list",
        "😀\u{FE0F}wait", "☆", "★wait", "❶", "⏰", "wait☆list", "🌢", "wait 🌢 list",
    ]

    private static let terms = [
        "wait*", "waiting list", "wait list", "list", "cant", "can't", "i'll", "ill", "wont *", "caf*", "café", "*s",
        "f??e",
        "strasse", "self harm*", "* list", "😭", "rock*roll", "x * wait", "日本", "naive", "na?ve", "3.5", "10:30",
        "foo_bar",
        "wait", "then", "nothing", "quoted", "5o'clock", "1000", "👩‍👩‍👧", "❤️", "no way",
    ]

    @Test("The scanner finds the themes that the matcher finds, in any text", arguments: 0..<40)
    func differential(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let themes = (0..<Int.random(in: 1...6, using: &generator)).map { number in
            func some(_ count: ClosedRange<Int>) -> [Term] {
                (0..<Int.random(in: count, using: &generator)).compactMap { _ in
                    Self.terms.randomElement(using: &generator).map { Term($0) }
                }
            }
            return Theme(
                id: "t\(number)", title: "", terms: some(1...6), exclusions: some(0...1),
                parent: number > 2 ? "t\(number - 2)" : nil)
        }
        let matcher = ThemeMatcher(Codebook(id: "made-up", themes: themes))
        let ids = themes.map(\.id)
        guard let scanner = ThemeScanner(matcher, themes: ids) else {
            Issue.record("no scanner")
            return
        }
        // As while counting: what is kept from one text must not show in the next.
        var front = ThemeScanner.Front()
        for _ in 0..<400 {
            let text = (0..<Int.random(in: 0...8, using: &generator)).map { _ in
                (Self.pieces.randomElement(using: &generator) ?? "")
                    + ([" ", " ", " ", "", "-", "\n"].randomElement(using: &generator) ?? "")
            }.joined()
            guard let found = self.themes(text, scanner, ids, &front) else { continue }
            #expect(
                found == matcher.themes(in: text), "\(text.debugDescription), \(themes.map { $0.terms.map(\.source) })")
        }
    }

    @Test("On the codebook that ships, nearly every made-up answer is judged by the scanner itself")
    func shipped() throws {
        let codebook = try Codebook(reading: ShippedFile.read("codebooks/mental-health.yml"))
        let matcher = ThemeMatcher(codebook)
        let ids = codebook.themes.map(\.id)
        let scanner = try #require(ThemeScanner(matcher, themes: ids))
        var judged = 0
        for response in MadeUpResponse.all {
            guard let found = themes(response.text, scanner, ids) else { continue }
            judged += 1
            #expect(found == matcher.themes(in: response.text), "\(response.text)")
        }
        #expect(judged * 10 > MadeUpResponse.all.count * 9)
    }

    @Test("Nobody speaks of telephones who gave a number that a tag stands for", arguments: ["", "é", "(", "wait"])
    func tags(before: String) throws {
        let terms = ["phone", "name", "nhs number", "call * now", "wait"].map { Term($0) }
        let themes = terms.map { Theme(id: $0.source, title: "", terms: [$0]) }
        let codebook = Codebook(id: "made-up", language: "en", themes: themes)
        let coder = try #require(ThemeCoder([codebook]))
        let matcher = try #require(coder.matcher(for: "en"))
        let ids = themes.map(\.id)
        let scanner = try #require(ThemeScanner(matcher, themes: ids))
        let expected: Set<String> = before == "wait" ? ["wait", "call * now"] : ["call * now"]
        let text = "\(before)[name?] said call [phone] now with [NHS number]"
        #expect(coder.themes(in: text, language: "en") == expected)
        #expect(self.themes(text, scanner, ids) == nil)
        #expect(coder.themes(in: "my phone", language: "en") == ["phone"])
        #expect(self.themes("my [phone", scanner, ids) == ["phone"])
    }

    @Test("What only the reference knows is left to it: scopes across themes, and case")
    func reference() {
        let codebook = Codebook(id: "made-up", themes: [Theme(id: "one", title: "", terms: [Term("wait")])])
        #expect((ThemeScanner(ThemeMatcher(codebook, nested: .codebook), themes: ["one"]) == nil) as Bool)
        #expect((ThemeScanner(ThemeMatcher(codebook, keepsCase: true), themes: ["one"]) == nil) as Bool)
    }

    @Test("Only a text that shows the theme which excludes something is left to the reference")
    func exclusions() throws {
        let codebook = Codebook(
            id: "made-up",
            themes: [
                Theme(
                    id: "waiting", title: "", terms: [Term("wait*")], exclusions: [Term("waiting room"), Term("list")]),
                Theme(id: "money", title: "", terms: [Term("cost")]),
            ])
        let ids = ["waiting", "money"]
        let scanner = try #require(ThemeScanner(ThemeMatcher(codebook), themes: ids))
        #expect(themes("the list of cost", scanner, ids) == ["money"])
        #expect(themes("the waiting list", scanner, ids) == nil)
        #expect(themes("a waiting room", scanner, ids) == nil)
        #expect(themes("the waiting", scanner, ids) == ["waiting"])
    }

    @Test("What a word came to in one codebook is not taken for another's")
    func twoCodebooks() throws {
        let matchers = ["café", "naïve"].map { term in
            ThemeMatcher(Codebook(id: "made-up", themes: [Theme(id: "t", title: "", terms: [Term(term)])]))
        }
        let scanners = try matchers.map { try #require(ThemeScanner($0, themes: ["t"])) }
        var front = ThemeScanner.Front()
        for number in [0, 1, 0, 1] {
            for word in ["café", "naïve", "CAFÉ"] {
                let found = themes(word, scanners[number], ["t"], &front)
                #expect(found == matchers[number].themes(in: word), "\(word)")
            }
        }
    }
}
