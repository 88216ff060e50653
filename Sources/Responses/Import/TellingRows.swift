/// Hashes of the rows that are told from others by what somebody wrote: of few rows all, of many those with the smallest
/// hashes, which is a sample that does not rest on their order (bottom-k; Broder 1997, "On the resemblance and containment
/// of documents").
struct TellingRows {
    /// Enough to tell four fifths from less.
    private static let most = 4_096
    /// The fewest characters of a row's open answers that nobody else is likely to have written.
    static let characters = 15

    private var hashes: Set<UInt64> = []
    /// Hashes over it were dropped; nil where none was.
    private var limit: UInt64?

    var count: Int { hashes.count }

    mutating func add(_ hash: UInt64) {
        guard limit.map({ hash <= $0 }) ?? true else { return }
        hashes.insert(hash)
        guard hashes.count > Self.most * 2 else { return }
        hashes = Set(hashes.sorted().prefix(Self.most))
        limit = hashes.max()
    }

    mutating func add(_ other: TellingRows) {
        limit = [limit, other.limit].compactMap(\.self).min()
        if let limit { hashes = hashes.filter { $0 <= limit } }
        for hash in other.hashes { add(hash) }
    }

    /// How many of the rows of another file stand here too, and of how many that could be told.
    func shared(by other: TellingRows) -> (rows: Int, of: Int) {
        let limit = min(limit ?? .max, other.limit ?? .max)
        let known = other.hashes.filter { $0 <= limit }
        return (known.count(where: hashes.contains), known.count)
    }
}
