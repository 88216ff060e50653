/// A set of times of a week that repeats, to the minute.
package struct WeekTimes: Hashable, Sendable {
    /// In minutes from Monday's midnight; sorted, apart from one another, and not over the end of the week.
    let stretches: [Range<Int>]

    private static let minutes = 7 * TimeOfDay.minutesADay

    package static let never = WeekTimes(sorting: [])
    package static let always = WeekTimes(sorting: [0..<minutes])

    private init(sorting stretches: [Range<Int>]) {
        var merged: [Range<Int>] = []
        for stretch in stretches.sorted(by: { $0.lowerBound < $1.lowerBound }) where !stretch.isEmpty {
            if let last = merged.last, stretch.lowerBound <= last.upperBound {
                merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, stretch.upperBound)
            } else {
                merged.append(stretch)
            }
        }
        self.stretches = merged
    }

    /// The same times on some days. An end that is not after the start is on the day that follows, and Sunday's night
    /// goes on into Monday.
    init(_ days: Set<Weekday>, from start: TimeOfDay, to end: TimeOfDay) {
        let length = end > start ? end.minutes - start.minutes : end.minutes + TimeOfDay.minutesADay - start.minutes
        self.init(
            sorting: days.flatMap { day -> [Range<Int>] in
                let first = day.rawValue * TimeOfDay.minutesADay + start.minutes
                let last = first + length
                return last <= Self.minutes
                    ? [first..<last] : [first..<Self.minutes, 0..<(last - Self.minutes)]
            })
    }

    package var isEmpty: Bool { stretches.isEmpty }

    /// How many minutes of the week.
    package var length: Int { stretches.reduce(0) { $0 + $1.count } }

    package func union(_ other: WeekTimes) -> WeekTimes { WeekTimes(sorting: stretches + other.stretches) }

    /// All other times of the week.
    package var complement: WeekTimes {
        let edges = [0] + stretches.flatMap { [$0.lowerBound, $0.upperBound] } + [Self.minutes]
        return WeekTimes(sorting: stride(from: 0, to: edges.count, by: 2).map { edges[$0]..<edges[$0 + 1] })
    }

    package func subtracting(_ other: WeekTimes) -> WeekTimes { complement.union(other).complement }

    /// Whether every time of this is one of the other.
    package func isSubset(of other: WeekTimes) -> Bool { subtracting(other).isEmpty }
}
