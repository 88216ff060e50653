/// The date of a page that a fact was seen on, as exactly as the page gave it.
package enum SourceDate: Hashable, Sendable {
    case day(CalendarDay)
    case month(Int, year: Int)
    case year(Int)
    case notKnown

    /// Reads `2024-10-21`, `2024-10`, `2024` or `not known`.
    package init?(_ text: String) {
        if text.lowercased() == "not known" {
            self = .notKnown
        } else if let day = CalendarDay(text) {
            self = .day(day)
        } else if text.count == 7, let first = CalendarDay("\(text)-01") {
            self = .month(first.month, year: first.year)
        } else if text.count == 4, let first = CalendarDay("\(text)-01-01") {
            self = .year(first.year)
        } else {
            return nil
        }
    }
}

extension SourceDate: CustomStringConvertible {
    package var description: String {
        switch self {
        case .day(let day): day.description
        case .month(let month, let year): "\(CalendarDay.monthNames[month - 1]) \(year)"
        case .year(let year): "\(year)"
        case .notKnown: "date not known"
        }
    }
}
