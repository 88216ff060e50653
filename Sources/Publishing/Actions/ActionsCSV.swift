import Consultation
import Questionnaire
import Responses
import Signposting

/// Actions as a table (RFC 4180, UTF-8), an action a row:
///
///     id,finding,findings,priority,recommendation,lead,due,overdue,how_we_will_know,status,because,evidence,what_changed,
///     updated_on
///
/// The ids of findings stand with blanks between; `overdue` is yes or no; a day is `YYYY-MM-DD`.
struct ActionsCSV {
    static let columns = [
        "id", "finding", "findings", "priority", "recommendation", "lead", "due", "overdue", "how_we_will_know",
        "status", "because", "evidence", "what_changed", "updated_on",
    ]

    func write(_ list: ActionList, to output: inout some TextOutputStream) {
        write(Self.columns, to: &output)
        for action in list.actions { write(row(action, on: list.day), to: &output) }
    }

    private func row(_ action: Action, on day: CalendarDay) -> [String] {
        let words: [String] = [
            action.id.name, action.finding.words, action.findings.map(\.name).joined(separator: " "),
            action.priority?.words ?? "", action.recommendation.words, action.lead?.words ?? "",
            action.due?.iso ?? "", action.isOverdue(on: day) ? "yes" : "no", action.howWeWillKnow?.words ?? "",
            action.status.rawValue, action.reason?.words ?? "", action.evidence?.words ?? "",
            action.whatChanged?.words ?? "", action.updatedOn?.iso ?? "",
        ]
        // A sheet would take "=1+1" for a sum.
        return words.map { FormulaGuard.guarding($0) }
    }

    private func write(_ fields: [String], to output: inout some TextOutputStream) {
        output.write(String(decoding: CSVWriter.bytes(of: fields), as: UTF8.self))
    }
}
