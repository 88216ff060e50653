import Questionnaire
import Responses

/// The sheet on which people code answers by hand: a row an answer, a column a theme.
///
///     key,question,answer,Waiting [waiting],…,No theme [none],notes,"NOT FOR PUBLICATION. …"
///     482913,barriers,i waited ages,,…,,,
///
/// The key is a random number and nothing else: it tells neither who wrote the answer nor where it stood in a file,
/// and another sample of the same answers has other keys.
package struct CodingSheet: Sendable {
    package static let key = "key"
    package static let question = "question"
    /// Only where several codebooks read several languages.
    package static let language = "language"
    package static let answer = "answer"
    package static let none = "none"
    package static let notes = "notes"
    /// The ids of themes in one cell, as some other tools have it.
    package static let themes = "themes"

    /// How a coder says yes, and no. Capitals make no difference.
    package static let yes: Set<String> = ["1", "x", "yes", "y", "true", "\u{2713}"]
    package static let no: Set<String> = ["0", "-", "no", "n", "false"]

    /// Begins the head of the last column.
    package static let warning = "NOT FOR PUBLICATION"
    package static let instruction =
        "\(warning). Write 1 under every theme that an answer is about, also where it says no to it. Leave the others"
        + " empty. Write 1 under \"No theme [none]\" where it is about none. Code on your own, and do not change the"
        + " first line or the keys. Delete this file when it has been compared."

    /// Only who drew the sample may read it.
    package static let permissions: UInt32 = 0o600

    /// A byte-order mark: without it Excel takes UTF-8 for something else.
    private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

    package let themes: [Theme]
    package let answers: [SampledAnswer]
    /// Whether the rows say their language.
    package let tellsLanguage: Bool

    package init(_ answers: [SampledAnswer], for themes: [Theme], tellsLanguage: Bool) {
        self.answers = answers
        self.themes = themes
        self.tellsLanguage = tellsLanguage
    }

    package var header: [String] {
        [Self.key, Self.question] + (tellsLanguage ? [Self.language] : []) + [Self.answer]
            + themes.map(Self.head(of:)) + ["No theme [\(Self.none)]", Self.notes, Self.instruction]
    }

    /// What stands in front of the columns that a coder fills.
    package func cells(of answer: SampledAnswer) -> [String] {
        [answer.key, answer.question] + (tellsLanguage ? [answer.language] : []) + [answer.text]
    }

    /// The whole file as CSV, with formulas guarded.
    package var bytes: [UInt8] {
        var bytes = Self.mark + CSVWriter.bytes(of: header.map { FormulaGuard.guarding($0).harmless() })
        let empty = Array(repeating: "", count: themes.count + 3)
        for answer in answers {
            bytes += CSVWriter.bytes(of: cells(of: answer).map(FormulaGuard.guarding) + empty)
        }
        return bytes
    }

    private static func head(of theme: Theme) -> String { "\(theme.title) [\(theme.id)]" }
}
