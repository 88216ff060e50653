import Testing

@testable import Analysis

struct FoldedTextTests {
    private func keys(_ text: String, keepsCase: Bool = false) -> [String] {
        let folded = FoldedText(text, keepsCase: keepsCase)
        return folded.words.map { folded.key(of: $0) }
    }

    @Test(
        "Ways to write a word become one",
        arguments: [
            ("Can't CAN’T cant can`t can´t canʼt", ["cant", "cant", "cant", "cant", "cant", "cant"]),
            ("3.5 times, 1,000", ["3.5", "times", "1,000"]),
            ("Straße STRASSE", ["strasse", "strasse"]),
            ("ﬁne ｆｉｎｅ 𝓯𝓲𝓷𝓮", ["fine", "fine", "fine"]),
            ("cafe\u{301} café", ["café", "café"]),
            ("anx\u{AD}ious an\u{200B}", ["anxious", "an"]),
            ("ΣΊΣΥΦΟΣ Σίσυφος", ["σίσυφοσ", "σίσυφοσ"]),
            ("WiFi", ["wifi"]),
            ("  ,.!? — () \"\" ", []),
            ("", []),
            ("ok 😢 no", ["ok", "😢", "no"]),
            ("❤️", ["❤"]),
        ] as [(String, [String])])
    func folding(text: String, expected: [String]) {
        #expect(keys(text) == expected)
    }

    @Test("An apostrophe stays where the word would turn into another one")
    func apostrophesThatStay() {
        #expect(keys("I'll he’ll we're ill hell were") == ["i'll", "he'll", "we're", "ill", "hell", "were"])
    }

    @Test("Case stays when asked for")
    func keepingCase() {
        #expect(keys("United STATES, I’ll Don't", keepsCase: true) == ["United", "STATES", "I'll", "Dont"])
    }

    @Test("A forgotten blank after a stop parts two words, and abbreviations and numbers stay whole")
    func forgottenBlanks() {
        #expect(
            keys("ages.then nothing:really u.k. e.g.so 10.30am") == [
                "ages", "then", "nothing", "really", "u.k", "e.g.so", "10.30am",
            ])
    }

    @Test("A word knows its place in the text, in bytes")
    func places() {
        let text = "Ä 😢, can’t!"
        let bytes = Array(text.utf8)
        let words = FoldedText(text).words.map { String(decoding: bytes[$0.source], as: UTF8.self) }
        #expect(words == ["Ä", "😢", "can’t"])
    }

    @Test("A word knows whether a sentence begins with it")
    func sentences() {
        let words = FoldedText("no, not me. then yes\nok.fine").words
        #expect(words.map(\.startsSentence) == [true, false, false, true, false, true, true])
    }
}
