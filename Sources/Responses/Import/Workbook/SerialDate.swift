/// A day and a time as Excel counts them, written so that day and month cannot be mistaken.
enum SerialDate {
    /// `2026-11-25`, `2026-11-25 14:30:00` or `14:30:00`; nil for what is no day that Excel has.
    static func written(_ serial: Double, from1904 is1904: Bool) -> String? {
        guard serial >= 0, serial < 2_958_466 else { return nil }
        let seconds = Int((serial * 86400).rounded())
        let (days, rest) = seconds.quotientAndRemainder(dividingBy: 86400)
        let time = [rest / 3600, rest / 60 % 60, rest % 60].map { padded($0, 2) }.joined(separator: ":")
        if days == 0, !is1904 { return time }
        // Excel holds 1900 for a leap year, so its count is one too high from March of that year.
        let base = is1904 ? -24_107 : days < 60 ? -25_568 : -25_569
        let day = civil(days + base)
        return rest == 0 ? day : "\(day) \(time)"
    }

    /// The date of a day counted from 1 January 1970, as in Howard Hinnant's "chrono-Compatible Low-Level
    /// Date Algorithms".
    private static func civil(_ days: Int) -> String {
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let ofEra = shifted - era * 146_097
        let yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
        let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let month = (5 * ofYear + 2) / 153
        let day = ofYear - (153 * month + 2) / 5 + 1
        let civilMonth = month < 10 ? month + 3 : month - 9
        let year = yearOfEra + era * 400 + (civilMonth <= 2 ? 1 : 0)
        return "\(padded(year, 4))-\(padded(civilMonth, 2))-\(padded(day, 2))"
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
