/// A time of the day, on some days of the week, at which somebody looks for help.
package struct HelpHour: Hashable, Sendable {
    let days: Set<Weekday>
    let time: TimeOfDay

    /// Reads a time with or without days: `23:30`, `9pm`, `sat 23:30`, `weekdays 16:00`, `Monday to Friday at 4pm`. Without
    /// days every day is meant. Nil for anything else.
    package init?(_ text: String) {
        var words = text.lowercased().split { $0.isWhitespace || $0 == "," }.map(String.init)
        if words.count > 1, let half = words.last, ["am", "pm"].contains(half) {
            words.replaceSubrange((words.count - 2)..., with: [words.suffix(2).joined()])
        }
        guard let last = words.popLast(), let time = Self.time(last) else { return nil }
        if words.last == "at" { words.removeLast() }
        guard !words.isEmpty else {
            self.init(days: .all, time: time)
            return
        }
        guard let days = HoursReader.days(words.map(Self.whole).joined(separator: " ")) else { return nil }
        self.init(days: days, time: time)
    }

    private init(days: Set<Weekday>, time: TimeOfDay) {
        self.days = days
        self.time = time
    }

    /// What to write, where something is no hour.
    package static let advice = "write it like 23:30, or with days: \"saturday 23:30\", \"weekdays 4pm\""

    /// The minute on each of the days.
    var times: WeekTimes { WeekTimes(days, from: time, to: TimeOfDay(minutes: time.minutes + 1)) }

    /// `23:30` or `23.30` too, because that is how a phone writes it.
    private static func time(_ word: String) -> TimeOfDay? {
        let word = word.replacing(".", with: ":")
        if let time = TimeOfDay(word) { return time }
        let parts = word.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[1].count == 2, (1...2).contains(parts[0].count),
            parts.allSatisfy({ $0.allSatisfy(\.isASCIIDigit) }), let hour = Int(parts[0]), let minute = Int(parts[1]),
            hour < 24, minute < 60
        else { return nil }
        return TimeOfDay(minutes: hour * 60 + minute)
    }

    /// `sat` and `thurs` are days, and `weekend` is `weekends`.
    private static func whole(_ word: String) -> String {
        if ["weekend", "weekday"].contains(word) { return "\(word)s" }
        let days = Weekday.allCases.map { $0.description.lowercased() }.filter { $0.hasPrefix(word) }
        return word.count >= 3 && days.count == 1 ? days[0] : word
    }
}

extension HelpHour: CustomStringConvertible {
    /// `Saturday at 11:30pm`, `every day at 9am`
    package var description: String { "\(days.words) at \(time)" }
}
