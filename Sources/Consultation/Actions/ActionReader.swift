import Questionnaire
import Signposting

/// Reads one entry of `actions`.
struct ActionReader {
    let log: FaultLog

    private static let keys = [
        "id", "finding", "findings", "priority", "recommendation", "lead", "due", "how-we-will-know", "status",
        "because", "evidence", "what-changed", "updated-on",
    ]

    /// An action that lacks what it must have is read as far as it goes, because the rest of it may have faults too; what
    /// it lacks is in the log.
    ///
    /// - Returns: nil for what has no id.
    func action(_ value: YAMLValue) -> Action? {
        let fields = YAMLFields(of: value, as: "an action", knowing: Self.keys, log: log)
        guard case .fields = value.content else { return nil }
        let id = fields.required("id").map {
            log.kebabCase($0, of: "an action") ?? Identifier($0.source, at: $0.range)
        }
        let finding = fields.required("finding")
        let findings = fields.texts("findings").compactMap(findingID)
        let recommendation = fields.required("recommendation")
        let due = log.day("due", in: fields)
        let updatedOn = log.day("updated-on", in: fields)
        let status = status(fields)
        guard let id else { return nil }
        let action = Action(
            id: id, finding: finding ?? Text(""), findings: findings, priority: fields.text("priority"),
            recommendation: recommendation ?? Text(""), lead: fields.text("lead"), due: due,
            howWeWillKnow: fields.text("how-we-will-know"), status: status, reason: fields.text("because"),
            evidence: fields.text("evidence"), whatChanged: fields.text("what-changed"), updatedOn: updatedOn,
            range: fields.range)
        ActionRules(log: log).check(action, place: fields["status"]?.range ?? fields.range)
        return action
    }

    /// Without a word it is proposed: nobody has answered yet. So is what has a word that is none, which is in the log.
    private func status(_ fields: YAMLFields) -> ActionStatus {
        guard let text = fields.text("status") else { return .proposed }
        if let status = ActionStatus(words: text.source) { return status }
        log.reportUnknown(
            "unknown-status", text, among: ActionStatus.allCases.map(\.rawValue), of: "status",
            otherwise: "the statuses are")
        return .proposed
    }

    private func findingID(_ text: Text) -> Identifier? {
        if text.source.contains("/"), !text.source.contains(where: \.isWhitespace) {
            return Identifier(text.source, at: text.range)
        }
        log.report(
            "bad-finding", at: text.range, "\"\(text.source)\" is not the id of a finding",
            help: [
                "\"bigconvo findings\" prints the ids in brackets, such as theme/one-thing/waiting",
                "write what young people said under \"finding:\"",
            ])
        return nil
    }
}
