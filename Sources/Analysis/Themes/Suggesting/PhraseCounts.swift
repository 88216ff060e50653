/// How many responses hold each word and phrase, in a bounded piece of memory.
///
/// Where there are more of them than there is room for, the rarest are let go, after Manku, G. S. and Motwani, R. (2002),
/// "Approximate frequency counts over data streams", VLDB, 346-357. No count is ever too high, and none is lower than
/// it should be by more than ``missing``.
struct PhraseCounts: Sendable {
    struct Count: Sendable {
        /// The responses that hold it in an answer without a theme.
        var uncoded = 0
        /// The responses that hold it in an answer with one.
        var coded = 0
    }

    /// Some 50 MB of phrases.
    static let usualCapacity = 300_000

    private(set) var counts: [String: Count] = [:]
    /// By how much a count may be too low.
    private(set) var missing = 0
    private let capacity: Int

    init(capacity: Int = Self.usualCapacity) {
        self.capacity = max(1, capacity)
    }

    mutating func add(uncoded: Set<String>, coded: Set<String>) {
        for phrase in uncoded { counts[phrase, default: Count()].uncoded += 1 }
        for phrase in coded { counts[phrase, default: Count()].coded += 1 }
        var least = 1
        while counts.count > capacity {
            counts = counts.filter { $0.value.uncoded + $0.value.coded > least }
            missing += least
            least += 1
        }
    }
}
