extension CalendarDay {
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
