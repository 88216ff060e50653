import Questionnaire
import Testing

@testable import Signposting
import SignpostingFixtures

struct DueCheckTests {
    private static let text = """
        services:
          - id: late
            name: Late
            urgency: information
            for: A made-up site
            areas: everywhere
            source: https://example.org/seen
            confirmed-by: M. U.
            confirmed-on: 2026-01-01
            check-by: 2026-11-01
            channels:
              - web: example.org
          - id: later
            name: Later
            urgency: crisis
            for: A made-up line
            areas: everywhere
            source: a made-up source
            check-by: 2026-12-23
            channels:
              - phone: 0300 123 6621
                check-by: 2026-11-23
            cost: free
          - id: never
            name: Never
            urgency: local
            for: A made-up place
            areas: everywhere
        """

    private func due(within days: Int? = nil) throws -> [DueCheck] {
        let directory = try ServicesDirectory(reading: [SourceFile(name: "made-up.yml", text: Self.text)])
        return try directory.due(on: Shipped.today(), within: days)
    }

    @Test("What never got a day stands first, then the soonest, one entry for each day of a service")
    func order() throws {
        let checks = try due()
        #expect(checks.map(\.service.id.name) == ["never", "late", "later", "later"])
        #expect(checks.map(\.labels) == [["name"], ["name", "web"], ["phone"], ["name", "cost"]])
        #expect(checks.map(\.isUnconfirmed) == [true, false, true, true])
        #expect(checks.map(\.pages) == [[], ["https://example.org"], [], []])
        #expect(
            checks.map(\.sources) == [[], ["https://example.org/seen"], ["a made-up source"], ["a made-up source"]])
    }

    @Test(
        "Within some days, what is late and what never got a day stay on the list",
        arguments: [(0, 3), (29, 3), (30, 4), (10_000, 4)])
    func within(_ days: Int, _ count: Int) throws {
        #expect(try due(within: days).count == count)
    }

    @Test(
        "Days are counted over months, leap days and centuries",
        arguments: [
            ("2026-11-23", "2026-11-23", 0), ("2026-11-23", "2026-12-23", 30), ("2026-12-31", "2027-01-01", 1),
            ("2027-02-28", "2027-03-01", 1), ("2028-02-28", "2028-03-01", 2), ("2100-02-28", "2100-03-01", 1),
            ("2000-01-01", "2001-01-01", 366), ("2026-11-24", "2026-11-23", -1), ("1900-01-01", "2000-01-01", 36_524),
        ])
    func days(_ from: String, _ to: String, _ days: Int) throws {
        let first = try #require(CalendarDay(from))
        let last = try #require(CalendarDay(to))
        #expect(first.days(until: last) == days)
    }
}
