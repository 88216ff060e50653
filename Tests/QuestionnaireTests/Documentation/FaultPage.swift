import Questionnaire
import Testing

/// A page on one fault:
///
///     # `unknown-question`
///
///     **Error.** What it is, in a sentence.
///
///     ## Why it matters
///     ## Wrong
///     ## Right
///     ## What to do
///
/// Under "Wrong" and "Right" stands one example each, between fences that name its language; see ``PageExample``.
struct FaultPage {
    let title: String
    let severity: Severity
    let abstract: String
    let wrong: PageExample
    let right: PageExample
    private let name: String

    init(_ text: String, named name: String) throws {
        let match = try #require(
            text.wholeMatch(of: /# (.+)\n\n\*\*(Error|Warning)\.\*\* (.+)\n\n(?s)(.+)/), "\(name) starts otherwise")
        self.name = name
        title = String(match.1)
        severity = try #require(Severity(rawValue: match.2.lowercased()))
        abstract = String(match.3)
        wrong = try PageExample(under: "Wrong", in: String(match.4))
        right = try PageExample(under: "Right", in: String(match.4))
    }

    /// Its line in the article that lists all pages.
    var rowOfIndex: String {
        "| <doc:\(name)> | \(severity.rawValue) | \(abstract.replacing("|", with: "\\|")) |"
    }
}
