import Testing

@testable import Publishing

struct MarkdownEscapingTests {
    @Test(
        "What would be markup is shown as it is written",
        arguments: [
            ("plain words.", "plain words."), ("*a* _b_ `c`", "\\*a\\* \\_b\\_ \\`c\\`"), ("[a](b)", "\\[a\\]\\(b)"),
            ("<b>", "&lt;b\\>"), ("# a", "\\# a"), ("- a", "\\- a"), ("1.", "1\\."), ("+ a", "\\+ a"),
            ("1. a", "1\\. a"),
            ("12) a", "12\\) a"), ("1.5 hours", "1.5 hours"), ("   - a", "\\- a"), ("a - b", "a - b"), ("=", "\\="),
            ("A&E", "A&E"), ("&lt;", "&amp;lt;"), ("&#60;", "&amp;\\#60;"), ("a\nb", "a b"), ("\\", "\\\\"), ("", ""),
            ("   ", ""), ("24 hours", "24 hours"),
            ("~~a~~ | b", "\\~\\~a\\~\\~ \\| b"), ("![a]", "\\!\\[a\\]"), ("a (2026)", "a (2026)"),
            ("$x^2$", "\\$x\\^2\\$"), ("HTTPS://a.example", "HTTPS\\://a.example"), ("10:30", "10:30"),
        ])
    func escapes(_ text: String, _ escaped: String) {
        #expect(text.markdownEscaped == escaped)
    }

    @Test(
        "An address that we keep is a link that can be copied, and nothing else is",
        arguments: [
            ("https://a.example/b_c?d=*e* (May 2026)", "<https://a.example/b_c?d=*e*> (May 2026)"),
            ("see http://a.example", "see <http://a.example>"), ("public code, *seen*", "public code, \\*seen\\*"),
            ("https://a.example/<b>", "https\\://a.example/&lt;b\\>"),
            ("javascript://a", "javascript\\://a"), ("- a", "\\- a"), ("", ""),
        ])
    func addresses(_ text: String, _ written: String) {
        #expect(text.markdownWithAddresses == written)
    }
}
