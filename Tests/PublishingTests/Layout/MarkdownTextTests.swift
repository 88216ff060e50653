import Testing

@testable import Publishing

struct MarkdownTextTests {
    @Test("Headings stand under those of the page, and never below the sixth level")
    func headings() {
        let text = MarkdownText("# One\n\n#### Four\n\nWords.\n")
        #expect(text.html(headingsFrom: 3) == "<h3>One</h3>\n<h6>Four</h6>\n<p>Words.</p>\n")
        #expect(text.markdown(headingsFrom: 3) == "### One\n\n###### Four\n\nWords.\n")
    }

    @Test(
        "Nothing that a person wrote runs, reaches out, or turns the direction of writing",
        arguments: [
            ("<script>alert(1)</script>\n\nWords.", "<p>Words.</p>\n"),
            ("Some <b onclick=x>bold</b> words.", "<p>Some bold words.</p>\n"),
            ("[here](javascript:alert(1))", "<p><a href=\"\">here</a></p>\n"),
            ("![The *team* in May](http://example.org/x.png)", "<p>The <em>team</em> in May</p>\n"),
            ("![](http://example.org/x.png)", "<p></p>\n"),
            ("a &#x202E;b&#27;[31m &#8296;c", "<p>a \u{FFFD}b\u{FFFD}[31m \u{FFFD}c</p>\n"),
            ("a \u{202E}b\u{1B}[31m c", "<p>a \u{FFFD}b\u{FFFD}[31m c</p>\n"),
            ("[a link](https://example.org)", "<p><a href=\"https://example.org\">a link</a></p>\n"),
            ("5 < 6 & \"so\"", "<p>5 &lt; 6 &amp; &quot;so&quot;</p>\n"), ("", ""),
        ])
    func harmless(source: String, html: String) {
        #expect(MarkdownText(source).html(headingsFrom: 3) == html)
    }

    @Test("In Markdown too no HTML and no picture is left")
    func markdown() {
        let text = MarkdownText("<img src=x>\n\nA <i>word</i> and ![a picture](x.png).\n")
        #expect(text.markdown(headingsFrom: 2) == "A word and a picture.\n")
    }

    @Test(
        "In Markdown too no link can run anything, and no number stands for a mark that turns the direction",
        arguments: [
            ("[a](javascript:alert(1)) [b](DATA:text/html,x) [c][r]\n\n[r]: vbscript:x", "[a]() [b]() [c]()\n"),
            (
                "[d](https://example.org/?q=javascript:) &#x202E;e",
                "[d](https://example.org/?q=javascript:) \u{FFFD}e\n"
            ),
        ])
    func markdownLinks(source: String, markdown: String) {
        #expect(MarkdownText(source).markdown(headingsFrom: 2) == markdown)
    }
}
