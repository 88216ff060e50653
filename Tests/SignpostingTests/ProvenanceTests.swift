import Questionnaire
import Testing

@testable import Signposting
import SignpostingFixtures

struct ProvenanceTests {
    @Test(
        "A confirmation holds from its day to the end of the day to check again",
        arguments: [
            ("2026-10-31", ConfirmationStatus.unconfirmed), ("2026-11-01", .confirmed), ("2027-01-31", .confirmed),
            ("2027-02-01", .overdue),
        ])
    func holds(_ today: String, _ status: ConfirmationStatus) throws {
        let provenance = Provenance(
            confirmedBy: "A. Person", confirmedOn: CalendarDay("2026-11-01"), checkBy: CalendarDay("2027-01-31"))
        #expect(try provenance.status(on: #require(CalendarDay(today))) == status)
    }

    @Test("Without who, when or until when there is no confirmation")
    func half() throws {
        let today = try Shipped.today()
        let whole = Provenance(confirmedBy: "A. Person", confirmedOn: today, checkBy: today)
        #expect(whole.status(on: today) == .confirmed)
        for part: WritableKeyPath<Provenance, CalendarDay?> in [\.confirmedOn, \.checkBy] {
            var half = whole
            half[keyPath: part] = nil
            #expect(half.status(on: today) == .unconfirmed)
        }
        var anonymous = whole
        anonymous.confirmedBy = nil
        #expect(anonymous.status(on: today) == .unconfirmed)
        #expect(Provenance().status(on: today) == .unconfirmed)
    }

    @Test("A check says what is overdue and since when, at its place")
    func overdue() throws {
        let directory = try Shipped.confirmed()
        #expect(try directory.check(on: Shipped.today()).map(\.id) == ["missing-source"])
        let late = try directory.check(on: #require(CalendarDay("2027-02-01"))).filter { $0.id == "overdue" }
        #expect(late.count == directory.services.count)
        #expect(late.allSatisfy { $0.severity == .warning && $0.range != nil })
        #expect(
            late.first?.message
                == "Emergency services: it was time to check again by 31 January 2027: name, phone, ages")
    }

    @Test("A date to check again that is far off, or before the confirmation, is found")
    func checkByOrder() throws {
        #expect(try Shipped.confirmed(checkBy: "2027-11-20").warnings == [])
        #expect(Set(try Shipped.confirmed(checkBy: "2027-11-21").warnings.map(\.id)) == ["far-check-by"])
        #expect(throws: Faults.self) { try Shipped.confirmed(checkBy: "2026-11-19") }
    }
}
