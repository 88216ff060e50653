import Responses
import Testing

@testable import Analysis

struct QuotationEditorTests {
    private func said(_ text: String) -> String? {
        var editor = QuotationEditor(keeping: KnownContacts(["023 9211 1111"]))
        return editor.edited(text)?.said
    }

    @Test(
        "What acts on a terminal or is not seen is taken out, and blanks are one blank each",
        arguments: [
            ("i waited\n\n \tages\u{A0}there", "i waited ages there"),
            ("\u{1B}[31mi waited\u{1B}[0m ages\u{1B}[2J", "i waited ages"),
            ("[31mi waited[0m ages", "i waited ages"),
            ("\u{9B}1;31mi waited ages", "i waited ages"),
            ("\u{1B}]0;a title\u{07}i waited ages", "i waited ages"),
            ("\u{1B}]8;;http://x\u{1B}\\i waited ages", "i waited ages"),
            ("\u{1B}]i waited ages", "i waited ages"),
            ("i \u{202E}waited\u{202C} a\u{200B}g\u{FEFF}e\u{AD}s\u{2066}", "i waited ages"),
            ("i wa\u{0}ited a\u{7}ges\u{7F}", "i waited ages"),
            ("i waited ages\u{E0041}\u{E000}", "i waited ages"),
            ("i waited a\u{300}\u{301}\u{302}\u{303}\u{304}ges", "i waited a\u{300}\u{301}\u{302}ges"),
            ("<script>alert(1)</script> i waited", "<script>alert(1)</script> i waited"),
            ("we 👨‍👩‍👧 waited ages ❤️", "we 👨‍👩‍👧 waited ages ❤️"),
            ("क्‍ष हम रुके थे", "क्‍ष हम रुके थे"),
            ("انتظرت وقتا طويلا", "انتظرت وقتا طويلا"),
            ("we paid [2m ago", "we paid ago"),
        ])
    func cleaned(written: String, expected: String) {
        #expect(said(written) == expected)
    }

    @Test(
        "Texts of three to sixty words can be quoted, tags not counted",
        arguments: [(0, false), (2, false), (3, true), (60, true), (61, false), (10_000, false)])
    func lengths(count: Int, isQuoted: Bool) {
        let words = Array(repeating: "wait", count: count).joined(separator: " ")
        #expect((said(words) != nil) == isQuoted)
        #expect((said("[phone] \(words) [e-mail]") != nil) == isQuoted)
    }

    @Test(
        "Nothing that is not words is quoted",
        arguments: [
            "", "   ", String(repeating: "\u{0}", count: 5_000), "\u{202E}\u{202C}", "!!! ??? ...",
            String(repeating: "a", count: 101) + " is a word", "i waited \u{FFFD} ages", "]0;a title i waited",
        ])
    func nothing(text: String) {
        #expect(said(text) == nil)
    }

    @Test(
        "Personal details have tags, those of services stay",
        arguments: [
            ("ring me on 07700 900123 please", "ring me on [phone] please"),
            ("ring me on 07700\u{200B} 900\u{AD}123 please", "ring me on [phone] please"),
            ("write to sam@example.com about it", "write to [e-mail] about it"),
            ("i rang 0800 1111 and waited", "i rang 0800 1111 and waited"),
            ("i rang 023 9211 1111 and waited", "i rang 023 9211 1111 and waited"),
        ])
    func redacted(text: String, expected: String) {
        #expect(said(text) == expected)
    }

    @Test(
        "A text in which a name is found is not quoted, also one that has its tag already",
        arguments: [
            "my name is Keisha Brown and i waited", "my friend April waited for weeks", "i told [name?] and waited",
            "my na\u{200B}me is Keisha Brown and i waited",
        ])
    func names(text: String) {
        #expect(said(text) == nil)
    }

    @Test("Two texts are one where only capitals, punctuation or what is not seen differ")
    func folded() throws {
        var editor = QuotationEditor(keeping: .emergency)
        let texts = ["I can't wait, ever!", "i cant   wait ever", "I CAN\u{2019}T WA\u{200B}IT EVER"]
        #expect(Set(texts.map { editor.edited($0)?.folded }).count == 1)
        #expect(editor.edited(texts[0]) != nil)
    }
}
