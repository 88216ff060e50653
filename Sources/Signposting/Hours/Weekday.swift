/// A day of the week, Monday first.
package enum Weekday: Int, CaseIterable, Comparable, Sendable {
    case monday, tuesday, wednesday, thursday, friday, saturday, sunday

    package static func < (left: Weekday, right: Weekday) -> Bool { left.rawValue < right.rawValue }

    /// The days from this one to another, over the end of the week where that is the way: Saturday to Monday.
    func through(_ last: Weekday) -> Set<Weekday> {
        let count = (last.rawValue - rawValue + 7) % 7
        return Set((0...count).compactMap { Weekday(rawValue: (rawValue + $0) % 7) })
    }
}

extension Weekday: CustomStringConvertible {
    package var description: String {
        switch self {
        case .monday: "Monday"
        case .tuesday: "Tuesday"
        case .wednesday: "Wednesday"
        case .thursday: "Thursday"
        case .friday: "Friday"
        case .saturday: "Saturday"
        case .sunday: "Sunday"
        }
    }
}

extension Set<Weekday> {
    static let all = Set(Weekday.allCases)

    /// The NHS's way of writing them: `every day`, `Monday to Friday`, `Saturday and Sunday`.
    package var words: String {
        if self == .all { return "every day" }
        var runs: [[Weekday]] = []
        for day in sorted() {
            if let last = runs.last?.last, last.rawValue + 1 == day.rawValue {
                runs[runs.count - 1].append(day)
            } else {
                runs.append([day])
            }
        }
        let parts = runs.flatMap { run -> [String] in
            guard run.count > 2, let first = run.first, let last = run.last else { return run.map(\.description) }
            return ["\(first) to \(last)"]
        }
        guard let last = parts.last, parts.count > 1 else { return parts.first ?? "on no day" }
        return "\(parts.dropLast().joined(separator: ", ")) and \(last)"
    }
}
