import Consultation
import Questionnaire
import Signposting

/// Actions as JSON, one object an action, in the names of `actions.yml`:
///
///     {"schema": "bigconvo-actions", "schemaVersion": 1, "day": "2026-11-29", "actions": [
///       {"id": "drop-in", "finding": "We wait too long.", "status": "under way", "due": "2027-03-31",
///        "overdue": false, ...}]}
///
/// What was not written is null. Days are `YYYY-MM-DD`.
struct ActionsJSON {
    static let schemaVersion = 1

    func write(_ list: ActionList, to output: inout some TextOutputStream) {
        let document = JSONValue.object([
            .init("schema", .string("bigconvo-actions")), .init("schemaVersion", .integer(Self.schemaVersion)),
            .init("day", .string(list.day.iso)),
            .init("actions", .array(list.actions.map { action($0, on: list.day) })),
        ])
        document.write(to: &output)
        output.write("\n")
    }

    private func action(_ action: Action, on day: CalendarDay) -> JSONValue {
        .object([
            .init("id", .string(action.id.name)), .init("finding", .string(action.finding.words)),
            .init("findings", .array(action.findings.map { .string($0.name) })),
            .init("priority", .string(orNull: action.priority?.words)),
            .init("recommendation", .string(action.recommendation.words)),
            .init("lead", .string(orNull: action.lead?.words)), .init("due", .string(orNull: action.due?.iso)),
            .init("overdue", .bool(action.isOverdue(on: day))),
            .init("howWeWillKnow", .string(orNull: action.howWeWillKnow?.words)),
            .init("status", .string(action.status.rawValue)), .init("because", .string(orNull: action.reason?.words)),
            .init("evidence", .string(orNull: action.evidence?.words)),
            .init("whatChanged", .string(orNull: action.whatChanged?.words)),
            .init("updatedOn", .string(orNull: action.updatedOn?.iso)),
        ])
    }
}
