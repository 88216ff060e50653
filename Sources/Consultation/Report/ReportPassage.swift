package import Questionnaire

/// A passage of a report that a person wrote, as Markdown: words of `report.yml`, or a file of their own.
package enum ReportPassage: Hashable, Sendable {
    /// The words themselves.
    case words(Text)
    /// The name of a file beside `report.yml`.
    case file(Text)

    /// What is one line and ends in `.md` names a file.
    init(_ text: Text) {
        let isName = text.source.hasSuffix(".md") && !text.source.contains(where: \.isNewline)
        self = isName ? .file(text) : .words(text)
    }
}
