/// A day of the calendar, without a time and without a time zone.
///
/// Nothing in this module asks what day it is: today is always handed in.
package struct CalendarDay: Hashable, Comparable, Sendable {
    package let year: Int
    /// From 1 to 12.
    package let month: Int
    /// From 1.
    package let day: Int

    /// Nil where the calendar has no such day.
    package init?(year: Int, month: Int, day: Int) {
        guard (1900...2999).contains(year), let days = Self.days(inMonth: month, of: year), days.contains(day) else {
            return nil
        }
        self.year = year
        self.month = month
        self.day = day
    }

    /// Reads `2026-10-05`, and nothing else.
    package init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.count) == [4, 2, 2], parts.allSatisfy({ $0.allSatisfy(\.isASCIIDigit) }),
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    package static func < (left: CalendarDay, right: CalendarDay) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }

    /// The same day a year later; 28 February for a leap day.
    package var aYearLater: CalendarDay {
        CalendarDay(year: year + 1, month: month, day: day) ?? CalendarDay(year: year + 1, month: 2, day: 28) ?? self
    }

    /// The number of its week, from Monday to Sunday, counted from a day long ago.
    package var week: Int {
        // Days since 1 March of the year 0, by Howard Hinnant's "days_from_civil": a year that begins in March has its
        // leap day at its end.
        let year = month > 2 ? year : year - 1
        let days = 365 * year + year / 4 - year / 100 + year / 400 + (153 * ((month + 9) % 12) + 2) / 5 + day - 1
        // That day was a Wednesday.
        return (days + 2) / 7
    }

    /// `2026-10-05`.
    package var iso: String { "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)" }

    private static func days(inMonth month: Int, of year: Int) -> ClosedRange<Int>? {
        let isLeap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
        switch month {
        case 2: return 1...(isLeap ? 29 : 28)
        case 4, 6, 9, 11: return 1...30
        case 1...12: return 1...31
        default: return nil
        }
    }

    static let monthNames = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
}

extension CalendarDay: CustomStringConvertible {
    /// The way people write it: `5 October 2026`.
    package var description: String { "\(day) \(Self.monthNames[month - 1]) \(year)" }
}

extension Character {
    /// One of 0 to 9, and not another script's digit.
    var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
