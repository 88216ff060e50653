extension CalendarDay {
    /// Days since an old 1 March, so that days can be counted: a year from March has its leap day last.
    ///
    /// Source: H. Hinnant, "chrono-compatible low-level date algorithms", `days_from_civil`, for years after 0.
    private var number: Int {
        let years = month > 2 ? year : year - 1
        let months = (month + 9) % 12
        return years * 365 + years / 4 - years / 100 + years / 400 + (153 * months + 2) / 5 + day - 1
    }

    /// How many days there are until another; below 0 where it is past.
    package func days(until other: CalendarDay) -> Int { other.number - number }

    /// So many days later; the last day of the calendar where there is none.
    package func adding(days: Int) -> CalendarDay {
        guard days > 0 else { return self }
        var day = self
        for _ in 0..<min(days, Self.most) {
            guard let next = day.next else { return day }
            day = next
        }
        return day
    }

    /// More days than anybody plans ahead.
    private static let most = 36_600

    /// Nil on the last day of the calendar.
    private var next: CalendarDay? {
        CalendarDay(year: year, month: month, day: day + 1) ?? CalendarDay(year: year, month: month + 1, day: 1)
            ?? CalendarDay(year: year + 1, month: 1, day: 1)
    }
}
