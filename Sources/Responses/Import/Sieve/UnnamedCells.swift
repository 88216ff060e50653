/// How much stands in columns that have no name. They are left out, and what is lost with them is said.
struct UnnamedCells: Sendable {
    private let columns: [Int]
    /// How many cells hold something, by column from 0.
    private(set) var counts: [Int: Int] = [:]

    init(_ columns: [MatchedColumn]) {
        self.columns = columns.indices.filter { columns[$0].outcome == .dropped(.unnamed) }
    }

    mutating func take(_ record: CSVRecord) {
        for column in columns where column < record.count && !record.isBlank(at: column) {
            counts[column, default: 0] += 1
        }
    }

    mutating func add(_ other: UnnamedCells) { counts.merge(other.counts, uniquingKeysWith: +) }
}
