import Interview
import Testing

@testable import Responses

struct LooseSpellingTests {
    @Test(
        "Spellings that people and tools give to the same words are one",
        arguments: [
            ("Prefer not to say", " prefer\u{A0}not\r\nto  SAY "), ("It's “here”", "it’s \"here\""),
            ("self-harm", "Self\u{2011}harm"), ("a b", "a\tb"), ("", " \n"), ("\u{200B}yes", "YES"),
            ("\u{200F}11-13\u{200E}", "\u{2067}11-13\u{2069}"), ("\u{202E}How old?\u{202C}", "how \u{061C}old?"),
        ])
    func equal(one: String, other: String) {
        #expect(LooseSpelling(one) == LooseSpelling(other))
    }

    @Test("Words of ASCII are folded as they are beside other letters", arguments: 0..<100)
    func ascii(seed: UInt64) {
        var random = SplitMix(seed: seed)
        let letters = (0..<Int.random(in: 0...30, using: &random)).map { _ in
            Character(Unicode.Scalar(UInt8.random(in: 0..<0x80, using: &random)))
        }
        let text = "x\(String(letters))x"
        #expect(["é"] + LooseSpelling(text).characters == LooseSpelling("é" + text).characters)
    }
}
