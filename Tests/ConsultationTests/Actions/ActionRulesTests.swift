import Consultation
import Questionnaire
import Signposting
import SignpostingFixtures
import Testing

struct ActionRulesTests {
    @Test("What is done says what changed and where that can be seen")
    func done() {
        #expect(
            MadeUpActions.faults("status: done") == ["5 error done-without-change", "5 error done-without-evidence"])
        #expect(MadeUpActions.faults("status: done", "evidence: minutes") == ["5 error done-without-change"])
        #expect(MadeUpActions.faults("status: done", "what-changed: It opened.") == ["5 error done-without-evidence"])
        #expect(MadeUpActions.faults("status: done", "what-changed: It opened.", "evidence: minutes") == [])
    }

    @Test("A no has a reason")
    func refused() {
        #expect(MadeUpActions.faults("status: not agreed") == ["5 error refused-without-reason"])
        #expect(MadeUpActions.faults("status: not agreed", "because: There is no money.") == [])
    }

    @Test("A promise says who, by when and how we will know; a wish need not")
    func promises() {
        #expect(MadeUpActions.faults() == [])
        #expect(MadeUpActions.faults("status: agreed") == ["5 warning half-agreed"])
        #expect(
            MadeUpActions.faults("status: under way", "lead: CAMHS", "due: 2027-01-01") == ["5 warning half-agreed"])
        #expect(
            MadeUpActions.faults(
                "status: under way", "lead: CAMHS", "due: 2027-01-01", "how-we-will-know: It is open.") == [])
    }

    @Test(
        "A name alone is a warning", arguments: ["Ann Example", "Mr Example", "Dr. Zoë O'Made-Up", "Ann Mary Example"])
    func names(lead: String) {
        #expect(MadeUpActions.faults("lead: \(lead)") == ["5 warning lead-is-a-person"])
    }

    @Test(
        "A body or a role is none",
        arguments: [
            "Portsmouth CAMHS", "CAMHS", "Kooth", "Hampshire Police", "Head of Year 9", "Ann Example, school nurse",
            "the headteachers", "Youth Trust", "Dr Example's practice", "Made Up Council", "NHS Trust", "\u{1F642}",
            "'?'",
        ])
    func bodies(lead: String) {
        #expect(MadeUpActions.faults("lead: \(lead)") == [])
    }

    @Test(
        "Words that hurt are found in whatever a person wrote",
        arguments: [
            "lead", "priority", "how-we-will-know", "because", "evidence", "what-changed",
        ])
    func unsafeWords(field: String) {
        #expect(MadeUpActions.faults("\(field): When he committed suicide") == ["5 error unsafe-words"])
    }

    @Test("An open action is overdue the day after its day, and what is closed never is")
    func overdue() throws {
        let today = try MadeUpActions.day("2027-01-02")
        func isOverdue(_ due: String, _ more: String...) throws -> Bool? {
            try MadeUpActions.plan(
                "actions:\n  - id: a\n    finding: b\n    recommendation: c\n    because: d\n    evidence: e\n"
                    + "    what-changed: f\n    due: \(due)\n" + more.map { "    \($0)\n" }.joined()
            ).actions.first?.isOverdue(on: today)
        }
        #expect(try isOverdue("2027-01-01") == true)
        #expect(try isOverdue("2027-01-02") == false)
        #expect(try isOverdue("") == false)
        #expect(try isOverdue("2027-01-01", "status: under way") == true)
        #expect(try isOverdue("2027-01-01", "status: done") == false)
        #expect(try isOverdue("2027-01-01", "status: not agreed") == false)
        let plan = try MadeUpActions.one("due: 2027-01-01", "updated-on: 2027-01-03")
        #expect(
            plan.check(against: try Shipped.directory(), on: today).map(\.described)
                == ["2 error future-day", "2 warning action-overdue"])
        let looked = try MadeUpActions.one("due: 2027-01-02", "updated-on: 2027-01-02")
        #expect(looked.check(against: try Shipped.directory(), on: today) == [])
    }

    @Test("A contact in words is refused, and a figure, a page as evidence and a known helpline are not")
    func contacts() throws {
        let today = try MadeUpActions.day("2026-11-29")
        func found(_ lines: String...) throws -> [String] {
            try MadeUpActions.plan(
                "actions:\n  - id: a\n    finding: b\n    recommendation: c\n" + lines.map { "    \($0)\n" }.joined()
            ).check(against: try Shipped.directory(), on: today).map(\.described)
        }
        #expect(try found("lead: ring 023 9200 0000 and ask") == ["5 error contact-in-copy"])
        #expect(try found("lead: made-up@example.org") == ["5 error contact-in-copy"])
        // A short code has as few as 5 digits, and a year has 4.
        #expect(try found("because: text HELP to 81234 now") == ["5 error contact-in-copy"])
        #expect(try found("because: 8123 people asked") == [])
        #expect(try found("because: see example.org") == ["5 error contact-in-copy"])
        #expect(try found("evidence: minutes by made-up@example.org") == ["5 error contact-in-copy"])
        #expect(try found("evidence: https://example.org/minutes") == [])
        #expect(try found("what-changed: 350 of 1,300 people in 2027 came.") == [])
        #expect(try found("how-we-will-know: Posters say 0800 1111 or 85258.") == [])
    }
}
