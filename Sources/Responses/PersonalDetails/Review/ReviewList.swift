/// What was found, each once with its number of times. It keeps no order of rows.
struct ReviewList: Sendable {
    private var items: [ReviewItem: (times: Int, isKept: Bool)] = [:]

    var isEmpty: Bool { items.isEmpty }

    mutating func add(_ item: ReviewItem, isKept: Bool) {
        items[item, default: (0, isKept)].times += 1
    }

    mutating func add(_ other: ReviewList) {
        items.merge(other.items) { ($0.times + $1.times, $0.isKept) }
    }

    /// The records of the file, sorted by kind and by what was found, so that nothing tells who came first.
    var records: [[UInt8]] {
        let sorted = items.sorted {
            ($0.key.kind.rawValue, $0.key.words, $0.key.context) < ($1.key.kind.rawValue, $1.key.words, $1.key.context)
        }
        let rows = sorted.map { item, seen in
            [
                seen.isKept ? ReviewFile.keep : ReviewFile.hide, item.kind.rawValue, item.words, item.context,
                String(seen.times), "",
            ]
        }
        return [ReviewFile.mark]
            + ([ReviewFile.columns] + rows).map { CSVWriter.bytes(of: $0.map(FormulaGuard.guarding)) }
    }
}
