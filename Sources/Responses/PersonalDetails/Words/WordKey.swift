/// A short word in small letters, packed so that looking it up makes no string.
struct WordKey: Hashable, Sendable {
    private(set) var count = 0
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    /// Words that are looked for have no more letters; a longer one is like none of them.
    static let longest = 16

    init() {}

    init(_ word: some Collection<Unit>) {
        for unit in word { append(unit) }
    }

    var first: Unit { UInt8(truncatingIfNeeded: low) }

    mutating func append(_ unit: Unit) {
        let value = UInt64(unit.lowered) << UInt64(8 * (count % 8))
        if count < 8 { low |= value } else if count < Self.longest { high |= value }
        count += 1
    }
}
