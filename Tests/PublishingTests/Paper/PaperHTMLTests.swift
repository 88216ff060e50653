import Publishing
import Questionnaire
import ShippedSurveys
import Testing

struct PaperHTMLTests {
    private static let hostile = "</style><script>alert(1)</script><img src=x onerror=\"a\"> & '{x}' <!-- }}"

    /// Every tag that a page may have; whatever else looks like one came out of a text.
    private static let tags: Set = [
        "!doctype", "body", "div", "h1", "h2", "h3", "head", "header", "html", "li", "main", "meta", "p", "section",
        "span",
        "strong", "style", "table", "tbody", "td", "th", "thead", "title", "tr", "ul",
    ]

    /// A survey that has the same hostile words everywhere.
    private func hostileSurvey() -> CheckedSurvey {
        let text = Text(words: Self.hostile.replacing("{x}", with: "{{x}}"))
        var survey = Survey("test", text)
        survey.edition = "1\"; } </style><script>"
        survey.welcome = [text]
        survey.consent = text
        survey.thanks = [text]
        survey.endings = [Ending("early", [text])]
        var section = Section("main", text)
        section.introduction = [text]
        var choice = Choice("a", text)
        choice.ending = "early"
        var other = Choice("b", text)
        other.isOther = true
        section.questions = QuestionKind.allCases.map { kind in
            var question = Question(kind, Identifier(kind.rawValue), text)
            (question.hint, question.unit, question.paragraphs) = (text, text, [text])
            question.choices = [choice, other, Choice("prefer-not-to-say")]
            question.rows = [GridRow("r", text)]
            return question
        }
        section.questions[1].condition = .isOneOf(Condition.Reference("one"), ["b"])
        survey.sections = [section]
        return CheckedSurvey(survey)
    }

    @Test("No word of a survey becomes markup, style or template", arguments: PaperSize.allCases)
    func escapes(size: PaperSize) throws {
        let html = try PaperSamples.html(of: PaperSamples.form(hostileSurvey()), size)
        for match in html.matches(of: /<\/?([^\s>\/]+)/) {
            #expect(Self.tags.contains(String(match.1).lowercased()), "\(match.0)")
        }
        #expect(!html.contains("onerror=\"") && !html.contains("{{"))
        #expect(html.split(separator: "</style>", omittingEmptySubsequences: false).count == 2)
        let escaped =
            "&lt;/style&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=&quot;a&quot;&gt; &amp; &#39;{x}&#39; &lt;!-- }"
        #expect(html.contains(escaped))
    }

    @Test("A page needs nothing from elsewhere, and may run nothing", arguments: ShippedSurveys.files.keys.sorted())
    func standsAlone(name: String) throws {
        let bytes = try #require(ShippedSurveys.files[name])
        let survey = try SurveyCheck.survey(from: SourceFile(name: name, bytes: bytes))
        for size in PaperSize.allCases {
            let html = try PaperSamples.html(
                of: PaperSamples.form(survey, help: survey.survey.support.map(\.name)), size)
            for part in ["<script", "<link", "<img", "url(", "@import", "src=", "href="] {
                #expect(!html.contains(part))
            }
            #expect(html.contains("default-src 'none'"))
            #expect(html.hasPrefix("<!doctype html>\n<html lang=\"en\" dir=\"ltr\">"))
            #expect(html.matches(of: /<h1>/).count == 1)
        }
    }

    @Test("Each head of a grid says what it is the head of")
    func grid() throws {
        let survey = try PaperSamples.survey(
            "grid q \"Q?\"\n  - a \"A\"\n  - b \"B\"\n  * r \"Row\"\n  * s \"Other row\"")
        let html = try PaperSamples.html(of: PaperSamples.form(survey))
        #expect(html.contains("<th scope=\"col\">A <span class=\"code\">1</span></th>"))
        #expect(html.matches(of: /<th scope="row">/).count == 2)
        #expect(html.matches(of: /<td><span class="box">/).count == 4)
    }

    @Test("A survey in Arabic is a page in Arabic, from the right")
    func rightToLeft() throws {
        var survey = try PaperSamples.survey("yes-no q \"هل أنت بخير؟\"").survey
        survey.languages = ["ar"]
        let html = try PaperSamples.html(of: PaperSamples.form(CheckedSurvey(survey)))
        #expect(html.contains("<html lang=\"ar\" dir=\"rtl\">"))
        #expect(html.contains("هل أنت بخير؟"))
    }

    @Test("A condition within conditions is a list within a list")
    func nestedConditions() throws {
        let survey = try PaperSamples.survey(
            """
            yes-no a "A?"
            yes-no b "B?"
            yes-no c "C?"
            text d "D?"
              when a is yes and b is yes or c is yes and a is no
            """)
        let html = try PaperSamples.html(of: PaperSamples.form(survey))
        let list = html.replacing(/\s*\n\s*/, with: "")
        #expect(
            list.contains(
                "<p>Answer this one only if one of these is true:</p><ul><li>all of these are true:<ul>"
                    + "<li>you ticked “Yes” at question 1</li><li>you ticked “Yes” at question 2</li></ul></li>"))
    }
}
