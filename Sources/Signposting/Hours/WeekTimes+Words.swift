extension WeekTimes {
    /// From 9pm to 8am, when schools, surgeries and offices are closed and few are awake.
    static let night = WeekTimes(.all, from: TimeOfDay(minutes: 21 * 60), to: TimeOfDay(minutes: 8 * 60))

    /// In words, day by day, with days that are alike together:
    ///
    ///     Monday to Friday before midday and after 10pm, Saturday and Sunday before 6pm and after 10pm
    package var words: String {
        if self == .always { return "at any time" }
        if isEmpty { return "at no time" }
        var groups: [(days: Set<Weekday>, times: String)] = []
        for day in Weekday.allCases {
            guard let times = words(on: day) else { continue }
            if let index = groups.firstIndex(where: { $0.times == times }) {
                groups[index].days.insert(day)
            } else {
                groups.append(([day], times))
            }
        }
        let days = groups.map { "\($0.days.words) \($0.times)" }.joined(separator: ", ")
        return isSubset(of: .night) ? "at night, \(days)" : days
    }

    /// Nil where the day has none of the times.
    private func words(on day: Weekday) -> String? {
        let start = day.rawValue * TimeOfDay.minutesADay
        let end = start + TimeOfDay.minutesADay
        let parts = stretches.map { $0.clamped(to: start..<end) }.filter { !$0.isEmpty }.map { stretch in
            let from = TimeOfDay(minutes: stretch.lowerBound - start)
            let to = TimeOfDay(minutes: stretch.upperBound - start)
            return switch (stretch.lowerBound == start, stretch.upperBound == end) {
            case (true, true): "all day"
            case (true, false): "before \(to)"
            case (false, true): "after \(from)"
            case (false, false): "from \(from) to \(to)"
            }
        }
        guard let last = parts.last else { return nil }
        return parts.count == 1 ? last : "\(parts.dropLast().joined(separator: ", ")) and \(last)"
    }
}
