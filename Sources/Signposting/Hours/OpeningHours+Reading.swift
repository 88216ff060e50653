extension OpeningHours {
    /// Why words are no hours.
    enum Fault: Error, Hashable {
        /// Neither a day nor a time, or one where it does not belong.
        case word(String)
        /// Times that do not say on which days.
        case noDays
        /// Days that do not say at which times.
        case noTimes
        /// It ends when it starts.
        case noLength(String)
    }

    /// Reads hours in the NHS's way of writing: `Monday to Friday, 9am to 5pm. Saturday, 10am to midday`, `10am to 10pm, every
    /// day`, `by phone, 24 hours a day, every day`.
    ///
    /// What is said of bank holidays is left to the reader: they are no day of the week.
    init(reading words: String) throws(Fault) {
        var words = words.trimmingPrefix(while: \.isWhitespace)[...]
        channel = Self.channel(takenFrom: &words)
        var times = WeekTimes.never
        var isAnything = false
        for sentence in words.split(separator: /[.;](\s+|$)/) {
            var reader = HoursReader(sentence)
            while let clause = try reader.clause() {
                times = times.union(clause)
                isAnything = true
            }
        }
        guard isAnything else { throw .noTimes }
        self.times = times
    }

    /// `by phone,` in front.
    private static func channel(takenFrom words: inout Substring) -> Channel.Kind? {
        let lowered = words.lowercased()
        for kind in Channel.Kind.allCases where lowered.hasPrefix("by \(kind.rawValue)") {
            words = words.dropFirst("by \(kind.rawValue)".count).drop { $0 == "," || $0 == ":" || $0.isWhitespace }
            return kind
        }
        return nil
    }
}

extension OpeningHours.Fault {
    /// What to do about it.
    var advice: String {
        switch self {
        case .word(let word):
            "\"\(word)\" is not understood here: write days and times, such as \"Monday to Friday, 9am to 5pm\""
        case .noDays: "say on which days, such as \"9am to 5pm, every day\""
        case .noTimes: "say at which times, such as \"Monday to Friday, 9am to 5pm\""
        case .noLength(let time): "from \(time) to \(time) is no time: write \"24 hours a day\" if that is meant"
        }
    }
}
