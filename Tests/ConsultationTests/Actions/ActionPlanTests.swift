import Consultation
import Questionnaire
import Signposting
import Testing

struct ActionPlanTests {
    @Test("A file of which nothing is written yet is no fault", arguments: ["", "actions:\n", "# nothing\n"])
    func empty(text: String) throws {
        let plan = try MadeUpActions.plan(text)
        #expect(plan.actions.isEmpty && plan.warnings.isEmpty)
    }

    @Test("Every field of an action is read, with its place")
    func everyField() throws {
        let plan = try MadeUpActions.plan(
            """
            actions:
              - id: drop-in
                finding: We wait too long.
                findings: [theme/one-thing/waiting, most/listened/top-two]
                priority: Waiting
                recommendation: Open a drop-in.
                lead: Made-up Trust, service manager
                due: 2027-03-31
                how-we-will-know: It is open on two evenings a week.
                status: Done
                because: It took a while.
                evidence: Minutes of the board, May 2027
                what-changed: It opened.
                updated-on: 2027-05-02
            """)
        let action = try #require(plan.actions.first)
        #expect(plan.warnings.isEmpty && plan.file == "actions.yml")
        #expect(action.id.name == "drop-in" && action.range.start.line == 2)
        #expect(action.finding.source == "We wait too long.")
        #expect(action.findings.map(\.name) == ["theme/one-thing/waiting", "most/listened/top-two"])
        #expect(action.priority?.source == "Waiting")
        #expect(action.recommendation.source == "Open a drop-in.")
        #expect(action.lead?.source == "Made-up Trust, service manager")
        #expect(action.due?.iso == "2027-03-31" && action.updatedOn?.iso == "2027-05-02")
        #expect(action.howWeWillKnow?.source == "It is open on two evenings a week.")
        #expect(action.status == .done)
        #expect(action.reason?.source == "It took a while.")
        #expect(action.evidence?.source == "Minutes of the board, May 2027")
        #expect(action.whatChanged?.source == "It opened.")
        #expect(plan.actions(of: "waiting") == [action] && plan.actions(of: "Money").isEmpty)
    }

    @Test("Every fault of the file is reported at once, each at its place")
    func faults() throws {
        let faults = try #require(throws: Faults.self) {
            try MadeUpActions.plan(
                """
                actions:
                  - id: Drop In
                    finding: We wait.
                    recomendation: Open.
                    due: soon
                  - id: same
                    finding: We wait.
                    recommendation: Open.
                    status: doen
                    findings: [we wait]
                  - id: same
                    finding: We wait.
                    recommendation: Open.
                  - id: same
                    finding: We wait.
                    recommendation: Open.
                  - words
                """)
        }
        #expect(
            faults.diagnostics.map(\.described) == [
                "2 error missing-field", "2 error bad-id", "4 error unknown-field", "5 error bad-date",
                "9 error unknown-status", "10 error bad-finding", "11 error duplicate-id", "14 error duplicate-id",
                "17 error wrong-shape",
            ])
        #expect(faults.diagnostics.first { $0.id == "unknown-status" }?.help == ["did you mean \"done\"?"])
    }

    @Test("A status is read as people write it, and without one nobody has answered yet")
    func statuses() throws {
        let written = ["proposed", "agreed", "under way", "Under-way", "under_way", "not agreed"]
        let read = try written.map {
            try MadeUpActions.one("status: \($0)", "because: No money.").actions.first?.status
        }
        #expect(read == [.proposed, .agreed, .underWay, .underWay, .underWay, .notAgreed])
        #expect(try MadeUpActions.one().actions.first?.status == .proposed)
    }
}
