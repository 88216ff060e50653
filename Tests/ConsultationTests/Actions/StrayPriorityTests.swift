import Consultation
import Questionnaire
import Signposting
import SignpostingFixtures
import Testing

/// Priorities that actions name and a report does not have. Everything in it is made up.
struct StrayPriorityTests {
    private func report(_ titles: String...) throws -> ReportText {
        let text = titles.isEmpty ? "title: A\n" : "priorities:\n" + titles.map { "  - title: \($0)\n" }.joined()
        return try ReportText(reading: SourceFile(name: "report.yml", text: text))
    }

    private func warnings(_ lines: String..., report: ReportText?) throws -> [Diagnostic] {
        let text =
            "actions:\n  - id: drop-in\n    finding: We wait too long.\n    recommendation: Open a drop-in.\n"
            + lines.map { "    \($0)\n" }.joined()
        return try ActionPlan(
            reading: SourceFile(name: "actions.yml", text: text), against: Shipped.directory(), report: report,
            on: MadeUpActions.day("2026-11-29")
        ).warnings
    }

    @Test(
        "A priority that the report does not have is a warning at its place, with the nearest one and what comes of it")
    func unknown() throws {
        let found = try warnings("priority: Waitng", report: report("Money", "Waiting"))
        #expect(found.map(\.described) == ["5 warning unknown-priority"])
        #expect(found.first?.help == ["did you mean \"Waiting\"?"])
        #expect(found.first?.message.hasSuffix("so \"drop-in\" stands under its next steps") == true)
        let begun = try warnings("priority: Waiting", report: report("Waiting for help"))
        #expect(begun.first?.help == ["did you mean \"Waiting for help\"?"])
        let far = try warnings("priority: Buses", report: report("Money", "Waiting"))
        #expect(far.first?.help == ["its priorities are: \"Money\", \"Waiting\""])
        let none = try warnings("priority: Buses", report: report())
        #expect(none.first?.help == ["name it in report.yml, under \"priorities:\""])
    }

    @Test("One that it has in other capitals, none at all, and a report that nobody can read are no warning")
    func known() throws {
        #expect(try warnings("priority: WAITING", report: report("Waiting")) == [])
        #expect(try warnings(report: report("Waiting")) == [])
        #expect(try warnings("priority: Buses", report: nil) == [])
    }

    @Test("It is said beside every other fault of the file, and none of them keeps another back")
    func beside() throws {
        let text = """
            actions:
              - id: drop-in
                finding: When he committed suicide.
                recommendation: Open a drop-in.
                priority: Waitng
                due: 2026-01-01
              - id: drop-in
                finding: We wait too long.
                recommendation: Call 023 9200 0000.
                status: doen
              - id: drop-in
                finding: We wait too long.
                lead: see example.org
                updated-on: 2027-01-01
            """
        let faults = try #require(throws: Faults.self) {
            try ActionPlan(
                reading: SourceFile(name: "actions.yml", text: text), against: Shipped.directory(),
                report: report("Waiting"), on: MadeUpActions.day("2026-11-29"))
        }
        #expect(
            faults.diagnostics.map(\.described) == [
                "2 warning action-overdue", "3 error unsafe-words", "5 warning unknown-priority",
                "7 error duplicate-id",
                "9 error contact-in-copy", "10 error unknown-status", "11 error missing-field", "11 error future-day",
                "11 error duplicate-id", "13 error contact-in-copy",
            ])
    }
}
