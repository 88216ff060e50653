import Questionnaire
import Signposting

/// What has to hold of an action, whatever day it is.
struct ActionRules {
    let log: FaultLog

    /// - Parameter place: where its status stands, or the action itself.
    func check(_ action: Action, place: SourceRange) {
        checkProof(of: action, at: place)
        checkPlan(of: action, at: place)
        if let lead = action.lead, LeadName.isOnlyAPerson(lead.source) {
            log.report(
                "lead-is-a-person", .warning, at: lead.range, "\"\(lead.source)\" looks like the name of a person",
                help: [
                    "write the body or the role that leads, such as \"Portsmouth CAMHS, service manager\": people move on"
                ])
        }
        for text in action.texts { log.report(UnsafeWords.diagnostics(for: text, in: log.file)) }
    }

    /// What is called done can be seen, and a no has a reason: young people will ask for both.
    private func checkProof(of action: Action, at place: SourceRange) {
        switch action.status {
        case .done:
            if action.whatChanged == nil {
                log.report(
                    "done-without-change", at: place, "\"\(action.id.name)\" is done, and nobody said what changed",
                    help: ["add \"what-changed: …\", or write \"status: under way\""])
            }
            if action.evidence == nil {
                log.report(
                    "done-without-evidence", at: place,
                    "\"\(action.id.name)\" is done, and nobody said where that can be seen",
                    help: ["add \"evidence: …\", such as the minutes of a meeting, or write \"status: under way\""])
            }
        case .notAgreed:
            if action.reason == nil {
                log.report(
                    "refused-without-reason", at: place,
                    "\"\(action.id.name)\" was not agreed, and nobody said why",
                    help: ["add \"because: …\" in words for the young people who asked"])
            }
        case .proposed, .agreed, .underWay: break
        }
    }

    /// A promise says who, by when, and how anybody will know.
    private func checkPlan(of action: Action, at place: SourceRange) {
        guard action.status == .agreed || action.status == .underWay else { return }
        let missing = [
            ("lead", action.lead == nil), ("due", action.due == nil),
            ("how-we-will-know", action.howWeWillKnow == nil),
        ].filter(\.1).map(\.0)
        guard !missing.isEmpty else { return }
        log.report(
            "half-agreed", .warning, at: place,
            "\"\(action.id.name)\" is \(action.status.rawValue) without \(missing.joined(separator: ", "))",
            help: ["a promise says who leads, by when, and how we will know"])
    }
}
