import Questionnaire
import Signposting

/// What is wrong in a folder now, whatever step comes next.
struct StatusWarnings {
    let facts: FolderFacts

    var all: [String] { exposed + lateActions + misplacedActions + overdueContacts + lapsedApprovals + lackingItems }

    private var exposed: [String] {
        guard !facts.exposedInGit.isEmpty else { return [] }
        let names = facts.exposedInGit.joined(separator: ", ")
        return [
            "This folder is in git, and \(names) would go along with it. Add a line for each to .gitignore, and keep private"
                + " keys elsewhere."
        ]
    }

    private var lateActions: [String] {
        guard case .read(let plan) = facts.actions else { return [] }
        let late = plan.actions.filter { $0.isOverdue(on: facts.day) }.map(\.id.name)
        return late.isEmpty ? [] : ["Late: \(late.joined(separator: ", ")). See: bigconvo actions due"]
    }

    private var misplacedActions: [String] {
        guard !facts.strayPriorities.isEmpty else { return [] }
        let names = facts.strayPriorities.map { stray in
            "\(stray.id.name) (\"\(stray.priority.source)\"" + (stray.nearest.map { "; is it \"\($0)\"?" } ?? "") + ")"
        }
        return [
            "Their priority is not in report.yml, so the report puts them under its next steps: "
                + names.joined(separator: ", ") + "."
        ]
    }

    private var overdueContacts: [String] {
        let names = facts.contacts.overdue
        return names.isEmpty
            ? [] : ["It is time to look again at: \(names.joined(separator: ", ")). See: bigconvo services check"]
    }

    private var lapsedApprovals: [String] {
        guard case .read(let review) = facts.approvals, !review.lapsed.isEmpty else { return [] }
        return [
            "Changed since a safeguarding lead said yes: \(review.lapsedNames). Take down what hangs of \(review.lapsed.count == 1 ? "it" : "them")."
        ]
    }

    private var lackingItems: [String] {
        facts.lackingItems.isEmpty
            ? [] : ["checklist.yml leaves out: \(facts.lackingItems.joined(separator: ", "))."]
    }
}

extension ApprovalReview {
    /// The posters that say something else now, in a sentence.
    var lapsedNames: String { lapsed.map(\.subject.description).joined(separator: ", ") }
}
