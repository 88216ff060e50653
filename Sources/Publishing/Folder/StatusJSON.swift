import Consultation
import Questionnaire

/// The status of a consultation for programs:
///
///     {"schema": "bigconvo-status", "schemaVersion": 1, "title": "…", "warnings": [],
///      "steps": [{"id": "survey", "state": "done", "words": "The survey has no faults.", "command": null}]}
///
/// `state` is `done`, `next`, `later` or `if-you-want`. No step says how many people answered more exactly than may be
/// published.
struct StatusJSON {
    static let schemaVersion = 1

    func write(_ status: ConsultationStatus, to output: inout some TextOutputStream) {
        let document = JSONValue.object([
            .init("schema", .string("bigconvo-status")), .init("schemaVersion", .integer(Self.schemaVersion)),
            .init("title", .string(orNull: status.title)),
            .init("warnings", .array(status.warnings.map { .string($0) })),
            .init("steps", .array(status.steps.map(step))),
        ])
        document.write(to: &output)
        output.write("\n")
    }

    private func step(_ step: StatusStep) -> JSONValue {
        .object([
            .init("id", .string(step.id)), .init("state", .string(step.state.rawValue)),
            .init("words", .string(step.words)), .init("command", .string(orNull: step.command)),
        ])
    }
}
