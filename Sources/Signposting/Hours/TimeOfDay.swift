/// A time of the day in minutes from midnight; 1440 is the midnight at its end.
struct TimeOfDay: Hashable, Comparable {
    static let minutesADay = 1440

    let minutes: Int

    init(minutes: Int) { self.minutes = minutes }

    /// Reads `9am`, `9:30am`, `midday` or `midnight`; nil for anything else.
    init?(_ text: some StringProtocol) {
        switch text.lowercased() {
        case "midday", "noon": self.init(minutes: 720)
        case "midnight": self.init(minutes: 0)
        case let word:
            guard let half = ["am", "pm"].firstIndex(where: word.hasSuffix) else { return nil }
            let parts = word.dropLast(2).split(separator: ":", omittingEmptySubsequences: false)
            guard parts.count <= 2, parts.allSatisfy({ (1...2).contains($0.count) && $0.allSatisfy(\.isASCIIDigit) }),
                let hour = parts.first.flatMap({ Int($0) }), (1...12).contains(hour)
            else { return nil }
            let minute = parts.dropFirst().first
            guard minute.map({ $0.count == 2 }) != false, let past = Int(minute ?? "0"), past < 60 else { return nil }
            self.init(minutes: (hour % 12 + half * 12) * 60 + past)
        }
    }

    static func < (left: TimeOfDay, right: TimeOfDay) -> Bool { left.minutes < right.minutes }
}

extension TimeOfDay: CustomStringConvertible {
    /// The NHS's way of writing it: `9am`, `9:30pm`, `midday`, `midnight`.
    var description: String {
        switch minutes % Self.minutesADay {
        case 0: return "midnight"
        case 720: return "midday"
        case let minutes:
            let hour = (minutes / 60 + 11) % 12 + 1
            let past = minutes % 60
            return "\(hour)\(past == 0 ? "" : past < 10 ? ":0\(past)" : ":\(past)")\(minutes < 720 ? "am" : "pm")"
        }
    }
}
