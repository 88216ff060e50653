import Foundation

extension CalendarDay {
    /// The way people write it in a language, such as `31 stycznia 2027`.
    func written(in language: String) -> String {
        if language == "en" { return description }
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        let parts = DateComponents(timeZone: .gmt, year: year, month: month, day: day)
        guard let date = calendar.date(from: parts) else { return iso }
        // The calendar is said, because some languages would take another by themselves.
        let style = Date.FormatStyle(
            date: .long, time: .omitted, locale: Locale(identifier: language), calendar: calendar, timeZone: .gmt)
        return date.formatted(style)
    }
}
