package import Questionnaire

/// The file in which a person decides which quotations are printed, `quotes.yml`.
///
///     survey: mental-health
///     edition: 2026
///
///     quotations:
///       - id: dc1b7953db65
///         theme: waiting
///         question: barriers
///         said: i waited ages and then nobody rang
///         print:
///         approved:
///         by:
///         on:
///
/// It says nothing of who wrote it: neither a group, nor where it stood, nor when.
package struct QuotesFile: Hashable, Sendable {
    package let survey: String
    package let edition: String?
    package let quotations: [Quotation]

    package init(survey: String, edition: String?, quotations: [Quotation]) {
        self.survey = survey
        self.edition = edition
        self.quotations = quotations
    }

    /// Only who ran the command may read it, until a person decides otherwise.
    package static let permissions: UInt32 = 0o600

    /// What a person left something on: these stay when the file is written again.
    package var touched: [Quotation] { quotations.filter(\.isTouched) }

    /// Whether a file holds what people wrote, also one that is broken: its lines must not be shown in an error.
    package static func isOne(_ file: SourceFile) -> Bool {
        file.lines.contains { line in
            line.drop { !$0.isLetter && $0 != "#" }.hasPrefix("quotations")
        }
    }
}
