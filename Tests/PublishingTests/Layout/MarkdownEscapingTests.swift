import Testing

@testable import Publishing

struct MarkdownEscapingTests {
    @Test(
        "What would be markup is shown as it is written",
        arguments: [
            ("plain words.", "plain words."), ("*a* _b_ `c`", "\\*a\\* \\_b\\_ \\`c\\`"), ("[a](b)", "\\[a\\](b)"),
            ("<b>", "&lt;b\\>"), ("# a", "\\# a"), ("- a", "\\- a"), ("+ a", "\\+ a"), ("1. a", "1\\. a"),
            ("12) a", "12\\) a"), ("1.5 hours", "1\\.5 hours"), ("   - a", "\\- a"), ("a - b", "a - b"), ("=", "\\="),
            ("A&E", "A&E"), ("&lt;", "&amp;lt;"), ("&#60;", "&amp;\\#60;"), ("a\nb", "a b"), ("\\", "\\\\"), ("", ""),
            ("   ", ""), ("24 hours", "24 hours"),
            ("~~a~~ | b", "\\~\\~a\\~\\~ \\| b"), ("![a]", "\\!\\[a\\]"),
        ])
    func escapes(_ text: String, _ escaped: String) {
        #expect(text.markdownEscaped == escaped)
    }
}
