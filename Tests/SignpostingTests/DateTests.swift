import Testing

@testable import Signposting

struct DateTests {
    @Test("A day is one that the calendar has, written year first")
    func day() throws {
        #expect(CalendarDay("2026-10-05")?.description == "5 October 2026")
        #expect(CalendarDay("2024-02-29")?.aYearLater.iso == "2025-02-28")
        #expect(CalendarDay("2026-02-29") == nil)
        #expect(CalendarDay("2000-02-29") != nil)
        #expect(CalendarDay("2100-02-29") == nil)
        for text in [
            "", "2026", "2026-4-31", "2026-04-31", "2026-00-10", "2026-13-01", "5/10/2026", "２０２６-10-05", "-026-10-05",
        ] {
            #expect(CalendarDay(text) == nil, "\(text)")
        }
        let earlier = try #require(CalendarDay("2026-12-31"))
        #expect(try earlier < #require(CalendarDay("2027-01-01")))
    }

    @Test(
        "A source's date is as exact as the page gave it",
        arguments: [
            ("2023-12-21", "21 December 2023"), ("2024-10", "October 2024"), ("2019", "2019"),
            ("not known", "date not known"), ("Not known", "date not known"),
        ])
    func source(_ text: String, _ words: String) {
        #expect(SourceDate(text)?.description == words)
    }

    @Test("What is no date is none", arguments: ["", "2024-13", "20", "autumn 2024", "2024-1", "2024-"])
    func notADate(_ text: String) {
        #expect(SourceDate(text) == nil)
    }
}
