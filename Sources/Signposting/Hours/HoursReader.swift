/// Reads one sentence of hours, clause by clause: some days and the times on them, in either order.
struct HoursReader {
    private var words: [Substring]

    init(_ sentence: Substring) {
        var spaced = ""
        for character in sentence.lowercased() { spaced += character == "," ? " , " : String(character) }
        // "and" and a comma both say that there is more of the same.
        words = spaced.split(whereSeparator: \.isWhitespace).map { $0 == "and" ? "," : $0 }
    }

    /// The next clause; nil at the end.
    mutating func clause() throws(OpeningHours.Fault) -> WeekTimes? {
        skipCommas()
        skipBankHolidays()
        guard let first = words.first else { return nil }
        if let days = try takeDays() {
            skipCommas()
            guard let spans = try takeTimes() else {
                guard let next = words.first else { throw .noTimes }
                throw .word(String(next))
            }
            return spans.times(on: days)
        }
        guard let spans = try takeTimes() else { throw .word(String(first)) }
        skipCommas()
        guard let days = try takeDays() ?? (spans.isAllDay ? .all : nil) else { throw .noDays }
        return spans.times(on: days)
    }

    /// `Monday to Friday`, `Saturday and Sunday`, `every day`; nil where no day stands.
    private mutating func takeDays() throws(OpeningHours.Fault) -> Set<Weekday>? {
        var days: Set<Weekday> = []
        take("on")
        repeat {
            guard let first = takeDay() else { continue }
            if words.first == "to" {
                guard first.count == 1, words.count > 1, let last = Self.day(words[1]), let start = first.first else {
                    throw .word("to")
                }
                words.removeFirst(2)
                days.formUnion(start.through(last))
            } else {
                days.formUnion(first)
            }
        } while takeComma { word in Self.day(word) != nil }
        return days.isEmpty ? nil : days
    }

    private mutating func takeDay() -> Set<Weekday>? {
        for (phrase, days) in Self.groups where words.starts(with: phrase) {
            words.removeFirst(phrase.count)
            return days
        }
        guard let day = words.first.flatMap(Self.day) else { return nil }
        words.removeFirst()
        return [day]
    }

    /// `9am to midday and 1pm to 5pm`, `24 hours a day`; nil where no time stands.
    private mutating func takeTimes() throws(OpeningHours.Fault) -> Spans? {
        if words.starts(with: ["24", "hours"]) {
            words.removeFirst(words.starts(with: ["24", "hours", "a", "day"]) ? 4 : 2)
            return Spans(isAllDay: true, ranges: [])
        }
        var ranges: [(TimeOfDay, TimeOfDay)] = []
        repeat {
            guard let start = words.first.flatMap({ TimeOfDay($0) }) else { continue }
            guard words.count > 2, words[1] == "to" else { throw .word(String(words[0])) }
            guard let end = TimeOfDay(words[2]) else { throw .word(String(words[2])) }
            if start == end { throw .noLength(start.description) }
            words.removeFirst(3)
            ranges.append((start, end))
        } while takeComma { TimeOfDay($0) != nil }
        return ranges.isEmpty ? nil : Spans(isAllDay: false, ranges: ranges)
    }

    private struct Spans {
        let isAllDay: Bool
        let ranges: [(TimeOfDay, TimeOfDay)]

        func times(on days: Set<Weekday>) -> WeekTimes {
            let midnight = TimeOfDay(minutes: 0)
            if isAllDay { return WeekTimes(days, from: midnight, to: midnight) }
            return ranges.reduce(.never) { $0.union(WeekTimes(days, from: $1.0, to: $1.1)) }
        }
    }
}

extension HoursReader {
    /// The days that words name, such as `Saturday and Sunday` or `weekdays`; nil where they are anything else.
    static func days(_ words: String) -> Set<Weekday>? {
        var reader = HoursReader(words[...])
        guard let days = try? reader.takeDays(), reader.words.isEmpty else { return nil }
        return days
    }

    private static let groups: [([Substring], Set<Weekday>)] = [
        (["every", "day"], .all), (["7", "days", "a", "week"], .all), (["weekdays"], Weekday.monday.through(.friday)),
        (["weekends"], Weekday.saturday.through(.sunday)), (["at", "weekends"], Weekday.saturday.through(.sunday)),
    ]

    private static func day(_ word: Substring) -> Weekday? {
        let single = word.hasSuffix("days") ? word.dropLast() : word
        return Weekday.allCases.first { $0.description.lowercased() == single }
    }

    private mutating func take(_ word: String) {
        if words.first.map({ $0 == word }) == true { words.removeFirst() }
    }

    private mutating func skipCommas() {
        while words.first == "," { words.removeFirst() }
    }

    /// A comma, where what follows it goes on with the same.
    private mutating func takeComma(before isMore: (Substring) -> Bool) -> Bool {
        guard words.count > 1, words[0] == ",", isMore(words[1]) else { return false }
        words.removeFirst()
        return true
    }

    /// `except bank holidays`, `including bank holidays`, `closed on bank holidays`.
    private mutating func skipBankHolidays() {
        guard let first = words.first, ["except", "including", "closed"].contains(first) else { return }
        let rest = words.dropFirst().drop { ["on", "for", "public", ","].contains($0) }
        if rest.starts(with: ["bank", "holidays"]) { words = Array(rest.dropFirst(2)) }
    }
}
