/// What tells whether two files hold the same responses, in whatever order.
///
/// It is a sum over the rows, of each row's hash under a key that this run of the program made up and forgets: nothing
/// of an answer can be had from it, and it is kept nowhere. How the answers were given is left out, and open answers count
/// without their personal details: the same rows are the same under another `--mode`, and after a review.
struct RowsFingerprint: Equatable {
    private(set) var rows = 0
    private var low: UInt64 = 0
    private var high: UInt64 = 0
    /// Those of the rows that nobody else is likely to have given.
    private(set) var telling = TellingRows()

    static func == (one: Self, other: Self) -> Bool {
        (one.rows, one.low, one.high) == (other.rows, other.low, other.high)
    }

    /// Adds the cells of a canonical row, behind its mode.
    ///
    /// - Parameter isTelling: whether so much was written that nobody else is likely to have given the same row.
    mutating func add(_ cells: [String], isTelling: Bool = false) {
        let hash = Self.hash(cells, 0)
        rows += 1
        low &+= hash
        high &+= Self.hash(cells, 1)
        if isTelling { telling.add(hash) }
    }

    /// Adds the rows of another.
    mutating func add(_ other: RowsFingerprint) {
        rows += other.rows
        low &+= other.low
        high &+= other.high
        telling.add(other.telling)
    }

    private static func hash(_ cells: [String], _ part: UInt8) -> UInt64 {
        var hasher = Hasher()
        hasher.combine(part)
        hasher.combine(cells)
        return UInt64(bitPattern: Int64(hasher.finalize()))
    }
}
