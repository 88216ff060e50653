/// What tells whether two files hold the same responses, in whatever order.
///
/// It is a sum over the rows, of each row's hash under a key that this run of the program made up and forgets: nothing
/// of an answer can be had from it, and it is kept nowhere. How the answers were given is left out, and open answers count
/// without their personal details: the same rows are the same under another `--mode`, and after a review.
struct RowsFingerprint: Hashable {
    private(set) var rows = 0
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    /// Adds the cells of a canonical row, behind its mode.
    mutating func add(_ cells: [String]) {
        rows += 1
        low &+= Self.hash(cells, 0)
        high &+= Self.hash(cells, 1)
    }

    /// Adds the rows of another.
    mutating func add(_ other: RowsFingerprint) {
        rows += other.rows
        low &+= other.low
        high &+= other.high
    }

    private static func hash(_ cells: [String], _ part: UInt8) -> UInt64 {
        var hasher = Hasher()
        hasher.combine(part)
        hasher.combine(cells)
        return UInt64(bitPattern: Int64(hasher.finalize()))
    }
}
