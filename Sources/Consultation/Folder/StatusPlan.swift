import Questionnaire
import Signposting

/// The steps of a consultation in the order in which a commission takes them.
struct StatusPlan {
    let facts: FolderFacts

    var steps: [PlannedStep] {
        [survey, checklist(.asking), contacts, keys, asking].compactMap(\.self) + collecting
            + [counting, coding, quotes]
            .compactMap(\.self)
            + [checklist(.report), actions, report, checklist(.posters), approvals, posters, saidDid, keepingOn]
            .compactMap(\.self)
    }

    /// The key to name in a command: the one that is there, or the one to make.
    var key: String { facts.keys.first ?? "commission" }

    private var survey: PlannedStep {
        let done: String? = if case .ready = facts.survey { "The survey has no faults." } else { nil }
        var count = 0
        if case .faulty(let faults) = facts.survey { count = faults }
        return PlannedStep(
            "survey", done: done,
            toDo: "The survey has \(count.of("fault")). Mend \(count == 1 ? "it" : "them") first.",
            command: "bigconvo check")
    }

    private func checklist(_ stage: ChecklistStage) -> PlannedStep? {
        let id = "checklist-\(stage.rawValue)"
        let before =
            switch stage {
            case .asking: "before you ask anybody"
            case .posters: "before a poster hangs anywhere"
            case .report: "before a report goes to anybody"
            }
        switch facts.checklist {
        case .missing:
            guard stage == .asking else { return nil }
            return PlannedStep(
                id, done: nil, toDo: "There is no checklist.yml: what people have to settle \(before).",
                command: "bigconvo new . --add")
        case .faulty:
            guard stage == .asking else { return nil }
            return PlannedStep(
                id, done: nil, toDo: "checklist.yml has faults.", command: "bigconvo check checklist.yml")
        case .read(let checklist):
            let items = checklist.items(before: stage)
            let open = items.filter { !$0.isDone }.map(\.id.name)
            guard !items.isEmpty else { return nil }
            return PlannedStep(
                id, done: open.isEmpty ? "What has to be settled \(before) is settled." : nil,
                toDo:
                    "Settle \(before): \(open.joined(separator: ", ")). Write into checklist.yml who decided what, and when.",
                command: "bigconvo check checklist.yml")
        }
    }

    private var contacts: PlannedStep? {
        let contacts = facts.contacts
        guard contacts.all > 0 else { return nil }
        let open = contacts.unconfirmed + contacts.overdue.filter { !contacts.unconfirmed.contains($0) }
        guard let first = open.first else {
            return PlannedStep("contacts", done: "Every service that you show is confirmed.", toDo: "", command: nil)
        }
        return PlannedStep(
            "contacts", done: nil,
            toDo:
                "Look up \(open.count) of the \(contacts.all.of("service")) that you show, each on its own site. Then keep that"
                + " you did: \"bigconvo help services confirm\" says how.",
            command: "bigconvo services show \(first)")
    }
}

extension Int {
    /// "1 fault", "2 faults".
    func of(_ thing: String) -> String { "\(self) \(thing)\(self == 1 ? "" : "s")" }
}
