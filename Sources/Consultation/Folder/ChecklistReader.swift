import Questionnaire
import Signposting

/// Reads one entry of `checklist`.
struct ChecklistReader {
    let log: FaultLog
    let today: CalendarDay

    private static let keys = ["id", "what", "why", "source", "before", "done", "by", "on", "decided"]

    func item(_ value: YAMLValue) -> ChecklistItem? {
        let fields = YAMLFields(of: value, as: "an item", knowing: Self.keys, log: log)
        guard case .fields = value.content else { return nil }
        let id = fields.required("id").flatMap { log.kebabCase($0, of: "an item") }
        let what = fields.required("what")
        let why = fields.required("why")
        let before = fields.required("before").flatMap(stage)
        let isDone = isDone(fields)
        let on = log.day("on", in: fields)
        if let on, on > today {
            log.report(
                "future-day", at: fields["on"]?.range, "\(on) has not come yet", help: ["write the day it was done"])
        }
        if isDone { checkSigned(fields) }
        guard let id, let what, let why, let before else { return nil }
        return ChecklistItem(
            id: id, what: what, why: why, source: fields.text("source"), before: before, isDone: isDone,
            by: fields.text("by"), on: on, decided: fields.text("decided"))
    }

    private func stage(_ text: Text) -> ChecklistStage? {
        if let stage = ChecklistStage(rawValue: text.source) { return stage }
        log.reportUnknown(
            "unknown-stage", text, among: ChecklistStage.allCases.map(\.rawValue), of: "stage",
            otherwise: "write what it has to be settled before")
        return nil
    }

    private func isDone(_ fields: YAMLFields) -> Bool {
        guard let text = fields.text("done") else { return false }
        switch text.source.lowercased() {
        case "yes", "true": return true
        case "no", "false": return false
        default:
            log.report(
                "bad-value", at: text.range, "\"done\" says neither yes nor no",
                help: ["write yes or no, or nothing as long as it is open"])
            return false
        }
    }

    /// What nobody answers for is not settled.
    private func checkSigned(_ fields: YAMLFields) {
        let missing = ["by", "on"].filter { fields.text($0) == nil }
        guard !missing.isEmpty else { return }
        log.report(
            "done-not-signed", at: fields["done"]?.range,
            "it is not said \(missing.map { $0 == "by" ? "who" : "when" }.joined(separator: " and ")) settled this",
            help: missing.map {
                $0 == "by" ? "add \"by: \" and initials or a role" : "add \"on: \(today.iso)\", the day"
            })
    }
}
