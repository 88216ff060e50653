package import Analysis
import Questionnaire
import Responses

/// The answers of which not all say the same, with their words, for those who coded to talk about: CSV, and not for
/// publication.
///
///     key,question,answer,theme,yes,no,"NOT FOR PUBLICATION. …"
package enum DisagreementTable {
    private static let columns = [
        "key", "question", "answer", "theme", "yes", "no",
        "\(CodingSheet.warning). For those who coded to talk about. Delete this file afterwards.",
    ]

    package static func bytes(of comparison: CodingComparison) -> [UInt8] {
        var bytes: [UInt8] = [0xEF, 0xBB, 0xBF] + CSVWriter.bytes(of: columns)
        for found in comparison.disagreements {
            let cells = [
                found.answer.key, found.answer.question, found.text, found.theme.title,
                found.yes.joined(separator: "; "), found.no.joined(separator: "; "),
            ]
            bytes += CSVWriter.bytes(of: cells.map { FormulaGuard.guarding($0).harmless(keepingLines: true) } + [""])
        }
        return bytes
    }
}
