import Consultation
import Questionnaire
import ShippedResources
import Signposting
import Testing

struct ChecklistTests {
    private let today: CalendarDay

    init() throws { today = try #require(CalendarDay("2026-11-29")) }

    private func read(_ text: String) throws -> Checklist {
        try Checklist(reading: try SourceFile(name: "checklist.yml", bytes: Array(text.utf8)), on: today)
    }

    private func faults(_ lines: String...) throws -> [String] {
        let text =
            "checklist:\n  - id: consent\n    what: Decide it.\n    why: It matters.\n"
            + lines.map { "    \($0)\n" }.joined()
        do throws(Faults) {
            _ = try Checklist(reading: SourceFile(name: "checklist.yml", bytes: Array(text.utf8)), on: today)
            return []
        } catch {
            return error.diagnostics.map(\.described)
        }
    }

    @Test("What ships has no fault, is open throughout, and asks what has to be asked")
    func shipped() throws {
        let bytes = try #require(ShippedResources.consultation["checklist.yml"])
        let checklist = try Checklist(reading: try SourceFile(name: "checklist.yml", bytes: bytes), on: today)
        let ids = checklist.items.map(\.id.name)
        for id in [
            "data-protection", "safeguarding-lead", "consent-under-13", "who-checks-contacts",
            "what-happens-to-answers",
        ] {
            #expect(ids.contains(id))
        }
        #expect(checklist.items.allSatisfy { !$0.isDone && $0.by == nil && $0.on == nil })
        for stage in ChecklistStage.allCases { #expect(!checklist.items(before: stage).isEmpty) }
        // One sentence each.
        #expect(checklist.items.allSatisfy { $0.why.source.hasSuffix(".") && !$0.why.source.contains(". ") })
        #expect(checklist.items.compactMap(\.source).allSatisfy { $0.source.hasPrefix("http") })
    }

    @Test("What is settled says who settled it and when")
    func signed() throws {
        #expect(try faults("before: asking") == [])
        #expect(try faults("before: asking", "done: no") == [])
        #expect(try faults("before: asking", "done: yes", "by: AB", "on: 2026-11-29") == [])
        #expect(try faults("before: asking", "done: yes") == ["6 error done-not-signed"])
        #expect(try faults("before: asking", "done: yes", "by: AB") == ["6 error done-not-signed"])
        #expect(try faults("before: asking", "done: yes", "by: AB", "on: 2026-11-30") == ["8 error future-day"])
        #expect(try faults("before: asking", "done: yes", "by: AB", "on: today").contains("8 error bad-date"))
    }

    @Test("Every fault has its place, and a near name where there is one")
    func everyFault() throws {
        #expect(try faults("before: askin") == ["5 error unknown-stage"])
        #expect(try faults("before: report", "done: perhaps") == ["6 error bad-value"])
        #expect(try faults("before: report", "wy: x") == ["6 error unknown-field"])
        #expect(try faults() == ["2 error missing-field"])
        let twice = try #require(throws: Faults.self) {
            try read(
                "checklist:\n" + String(repeating: "  - {id: a, what: b, why: c, before: posters}\n", count: 2))
        }
        #expect(twice.diagnostics.map(\.id) == ["duplicate-id"])
    }

    @Test("What somebody took out is named, and what they added is not")
    func lacking() throws {
        let whole = try read(
            "checklist:\n  - {id: a, what: b, why: c, before: posters}\n  - {id: b, what: b, why: c, before: asking}\n")
        let own = try read(
            "checklist:\n  - {id: b, what: b, why: c, before: posters}\n  - {id: c, what: b, why: c, before: asking}\n")
        #expect(own.lacking(of: whole) == ["a"] && whole.lacking(of: whole).isEmpty)
    }
}
