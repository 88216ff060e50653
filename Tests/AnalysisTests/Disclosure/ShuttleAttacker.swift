/// Works out bounds of every count of a table from what is published of it, independently of the
/// code under test: it tightens each number by the equation of its row and of its column, over and
/// over, until nothing moves (Dobra and Fienberg's shuttle algorithm).
struct ShuttleAttacker {
    /// By row and column; the last of each is the margin.
    var bounds: [[ClosedRange<Int>]]

    mutating func attack() {
        var before: [[ClosedRange<Int>]] = []
        while before != bounds {
            before = bounds
            for row in bounds.indices {
                tighten(bounds[row].indices.map { (row, $0) })
            }
            for column in bounds[0].indices {
                tighten(bounds.indices.map { ($0, column) })
            }
        }
    }

    /// The last place is the sum of the others.
    private mutating func tighten(_ places: [(row: Int, column: Int)]) {
        guard let sum = places.last else { return }
        let parts = places.dropLast()
        let low = parts.reduce(0) { $0 + bounds[$1.row][$1.column].lowerBound }
        let high = parts.reduce(0) { $0 + bounds[$1.row][$1.column].upperBound }
        let total = bounds[sum.row][sum.column]
        narrow(sum, to: low...high)
        for part in parts {
            let own = bounds[part.row][part.column]
            narrow(
                part,
                to: (total.lowerBound - (high - own.upperBound))...(total.upperBound - (low - own.lowerBound)))
        }
    }

    private mutating func narrow(_ place: (row: Int, column: Int), to range: ClosedRange<Int>) {
        bounds[place.row][place.column] = bounds[place.row][place.column].clamped(to: range)
    }
}
