import Signposting

// MARK: What people are told

extension StatusPlan {
    var actions: PlannedStep {
        func step(_ done: String?, _ toDo: String, _ command: String) -> PlannedStep {
            PlannedStep("actions", done: done, toDo: toDo, command: command)
        }
        switch facts.actions {
        case .missing: return step(nil, "There is no actions.yml.", "bigconvo new . --add")
        case .faulty: return step(nil, "actions.yml has faults.", "bigconvo actions check")
        case .read(let plan):
            guard plan.actions.isEmpty else {
                return step("\(plan.actions.count.of("action")) stand in actions.yml.", "", "")
            }
            return step(
                nil, "Write into actions.yml what you ask for, and because of what. This lists what the figures carry.",
                "bigconvo findings")
        }
    }

    var report: PlannedStep {
        let toDo =
            switch facts.report {
            case .none: "Write report.yml and the pages it names, and make the report."
            case .stale: "The report is older than the responses. Make it again."
            case .made:
                "Write what the report still lacks: \(facts.unwritten.joined(separator: ", ")). Then make it again."
            }
        let isDone = facts.report == .made && facts.unwritten.isEmpty
        return PlannedStep("report", done: isDone ? "The report is made." : nil, toDo: toDo, command: "bigconvo report")
    }

    /// Nothing before there is a poster to read.
    var approvals: PlannedStep? {
        func step(_ done: String?, _ toDo: String, _ command: String) -> PlannedStep {
            PlannedStep("approvals", done: done, toDo: toDo, command: command)
        }
        let none = step(
            nil, "Let a safeguarding lead read each poster, word by word, and keep that they said yes.",
            "bigconvo help poster approve")
        switch facts.approvals {
        case .missing: return facts.posters > 0 ? none : nil
        case .faulty: return step(nil, "approvals.yml has faults.", "bigconvo check approvals.yml")
        case .read(let review):
            let count = review.lapsed.count
            if let first = review.lapsed.first {
                return step(
                    nil,
                    "\(count.of("poster")) \(count == 1 ? "says" : "say") something else than a safeguarding lead said yes to: "
                        + "\(review.lapsedNames). Let one read \(count == 1 ? "it" : "them") again.",
                    first.command(on: facts.day) ?? "bigconvo help poster approve")
            }
            guard !review.standing.isEmpty else { return facts.posters > 0 ? none : nil }
            return step("A safeguarding lead has said yes to \(review.standing.count.of("poster")).", "", "")
        }
    }

    var posters: PlannedStep {
        let isDone = facts.posters > 0 && facts.draftPosters == 0
        return PlannedStep(
            "posters", done: isDone ? "\(facts.posters.of("poster")) in posters/, and no draft among them." : nil,
            toDo: facts.draftPosters > 0
                ? "\(facts.draftPosters.of("draft")) in posters/. Confirm the contacts, and let a safeguarding lead say yes; then make the posters again."
                : "Make posters that show where help is.",
            command: "bigconvo poster --theme waiting --format pdf --output posters/waiting.pdf")
    }

    var saidDid: PlannedStep {
        PlannedStep(
            "said-did", done: facts.hasSaidDid ? "Young people have been told what came of it." : nil,
            toDo: "Tell young people what came of it.",
            command: "bigconvo actions said-did --sheet a3 --output posters/you-said.pdf")
    }

    /// Until nothing is open any more; nothing before there is an action.
    var keepingOn: PlannedStep? {
        guard case .read(let plan) = facts.actions, !plan.actions.isEmpty else { return nil }
        let open = plan.actions.filter(\.status.isOpen)
        let next = open.compactMap(\.due).filter { $0 >= facts.day }.min()
        return PlannedStep(
            "keeping-on", done: open.isEmpty ? "Every action is done, or has been answered." : nil,
            toDo: "Ask how far the \(open.count.of("open action")) \(open.count == 1 ? "is" : "are")."
                + (next.map { " The next is due on \($0)." } ?? ""), command: "bigconvo actions due")
    }
}
