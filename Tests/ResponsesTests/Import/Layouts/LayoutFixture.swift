import Testing

@testable import Responses

/// A small file as a form tool writes it, with made-up answers: nobody said any of this.
struct LayoutFixture: Sendable, CustomTestStringConvertible {
    var name: String
    var kind: ImportKind
    var text: String
    /// What is dropped, besides columns without a name.
    var dropped: Set<String>
    /// What becomes of its first row, where that is not the whole answer.
    var row = Self.answers
    /// How the number of its submission starts, where it has one.
    var number: String?
    /// What its numbers mean, where they stand in place of choices.
    var numbers: NumberMeaning?

    var testDescription: String { name }

    /// One made-up response with an answer to every question of ``ImportBench/text``.
    static let answers = [
        "mode": "online", "language": "en", "age": "11-13", "who/friend": "1", "who/family": "0", "who/home": "0",
        "who/other": "1", "who/other/text": "My coach, mostly", "who/nobody": "0", "heard": "agree",
        "trust/school": "disagree", "trust/police": "agree", "weeks": "3", "first/waits": "2", "first/places": "1",
        "again": "yes", "why": "'=why",
    ]

    /// The answers to some of the questions.
    static func only(_ questions: String..., language: String = "en") -> [String: String] {
        answers.filter { key, _ in
            ["mode", "language"].contains(key) || questions.contains { key == $0 || key.hasPrefix($0 + "/") }
        }.merging(["language": language]) { $1 }
    }

    /// Its last line as that of another submission.
    func last(numbered number: Int) -> String {
        let last = text.split(whereSeparator: \.isNewline).last.map(String.init) ?? ""
        guard let start = self.number else { return last }
        // ODK Central writes it twice.
        return last.replacing(start, with: "\(start)\(number)", maxReplacements: kind == .odk ? 2 : 1)
    }

    static let all = forms + surveyTools + fieldTools
}
