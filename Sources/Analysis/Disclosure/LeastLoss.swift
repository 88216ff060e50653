/// The cheapest further cells of a table that have to be hidden, found by trying every set that could be cheaper.
///
/// A set is tried only where all of it costs less than the best one known, so the cheapest way through the table, found
/// first, keeps the number of sets small. Where that number still grows beyond ``mostSets``, the search gives up and the
/// best one known stands: so it is exact for small tables, and for large ones where little has to be hidden.
struct LeastLoss {
    /// How many sets are tried at most.
    static let mostSets = 400

    private let table: DisclosureTable
    private let width: Int
    /// What may be hidden, the cheapest first.
    private let candidates: [(row: Int, column: Int, cost: Int)]

    init(_ table: DisclosureTable, width: Int) {
        self.table = table
        self.width = width
        var candidates: [(row: Int, column: Int, cost: Int)] = []
        for (row, cells) in table.rows.enumerated() {
            for (column, cell) in cells.cells.enumerated() where !cell.isHidden {
                if let cost = cell.cost { candidates.append((row, column, cost)) }
            }
        }
        self.candidates = candidates.sorted { $0.cost < $1.cost }
    }

    /// The table with the cheapest cells hidden that cost less than a limit; nil where none do, or where there are too
    /// many to try.
    func search(below limit: Int) -> DisclosureTable? {
        var search = Search(limit: limit)
        try? extend(table, from: 0, cost: 0, &search)
        return search.isComplete ? search.best : nil
    }

    private struct Search {
        var limit: Int
        var best: DisclosureTable?
        var tried = 0

        var isComplete: Bool { tried <= LeastLoss.mostSets }
    }

    private struct TooMany: Error {}

    private func extend(_ table: DisclosureTable, from start: Int, cost: Int, _ search: inout Search) throws {
        for index in candidates.indices.dropFirst(start) {
            let candidate = candidates[index]
            let sum = cost + candidate.cost
            // Every later one costs at least as much.
            guard sum < search.limit else { return }
            search.tried += 1
            guard search.isComplete else { throw TooMany() }
            var hidden = table
            hidden.hide(candidate.row, candidate.column)
            if hidden.isProtected(to: width) {
                search.limit = sum
                search.best = hidden
            } else {
                try extend(hidden, from: index + 1, cost: sum, &search)
            }
        }
    }
}
