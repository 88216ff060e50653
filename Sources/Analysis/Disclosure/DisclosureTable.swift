/// A table with its margins, as an attacker would see it, and the hiding of further cells until what
/// is hidden cannot be worked out.
///
/// The rows are the groups (and, where not everybody is in one, the rest). `totals` is the row of the
/// same counts over all of them; it stands elsewhere too, and is not changed here.
struct DisclosureTable: Hashable, Sendable {
    struct Cell: Hashable, Sendable {
        let value: Int
        /// What an attacker knows of the value as long as the cell is shown.
        var known: ClosedRange<Int>
        var isHidden = false
        /// Whether an attacker must not work it out.
        var isSensitive = false
        /// What hiding it costs; nil when that would not help anybody or may not be done.
        var cost: Int?

        /// A count that is shown, exactly unless said otherwise, and may be hidden to protect others.
        static func shown(_ value: Int, known: ClosedRange<Int>? = nil, cost: Int? = nil) -> Cell {
            Cell(value: value, known: known ?? value...value, cost: cost ?? value + 1)
        }

        /// A count that has to be hidden.
        static func hidden(_ value: Int) -> Cell {
            Cell(value: value, known: value...value, isHidden: true, isSensitive: true)
        }

        /// A count that stands nowhere.
        static func unpublished(_ value: Int, isSensitive: Bool = false) -> Cell {
            Cell(value: value, known: value...value, isHidden: true, isSensitive: isSensitive)
        }

        /// A margin of which this much is known, whatever is hidden here.
        static func margin(_ value: Int, known: ClosedRange<Int>? = nil) -> Cell {
            Cell(value: value, known: known ?? value...value)
        }
    }

    /// The counts of one row, and their sum.
    struct Row: Hashable, Sendable {
        var cells: [Cell]
        var sum: Cell

        init(_ cells: [Cell], sum: Cell) {
            self.cells = cells
            self.sum = sum
        }
    }

    var rows: [Row]
    var totals: Row?

    init(rows: [Row], totals: Row? = nil) {
        self.rows = rows
        self.totals = totals
    }

    /// Hides further cells until an attacker is left with a range at least `width` wide for every
    /// sensitive one, or nothing more may be hidden. What is hidden becomes sensitive too.
    ///
    /// In a small table it is the cheapest set of cells that does; beyond, one cell after another is widened by the
    /// cheapest way through the table, which can cost more (see ``LeastLoss``).
    mutating func protect(to width: Int) {
        let before = self
        hideByPaths(to: width)
        guard self != before, isProtected(to: width) else { return }
        if let cheaper = LeastLoss(before, width: width).search(below: cost(since: before)) { self = cheaper }
    }

    /// Widens one sensitive cell after another by the cheapest way through the table.
    mutating func hideByPaths(to width: Int) {
        while true {
            let network = DisclosureNetwork(self)
            let next = network.sensitive.lazy
                .map { network.circulation.arcsToHide(toLeave: width, for: $0) }
                .first { !$0.isEmpty }
            guard let next else { return }
            for case .cell(let row, let column) in next.map({ network.places[$0] }) { hide(row, column) }
        }
    }

    mutating func hide(_ row: Int, _ column: Int) {
        rows[row].cells[column] = .hidden(rows[row].cells[column].value)
    }

    /// Whether an attacker is left with a range that wide for every sensitive cell.
    func isProtected(to width: Int) -> Bool {
        let network = DisclosureNetwork(self)
        return network.sensitive.allSatisfy { network.circulation.isProtected($0, to: width) }
    }

    /// What was given up since a table was like this.
    func cost(since before: DisclosureTable) -> Int {
        zip(rows, before.rows).reduce(0) { sum, pair in
            zip(pair.0.cells, pair.1.cells).reduce(sum) { sum, cells in
                cells.0.isHidden && !cells.1.isHidden ? sum + (cells.1.cost ?? 0) : sum
            }
        }
    }

    /// What an attacker knows of every count, by row and column: exact, not an estimate.
    func bounds() -> [[ClosedRange<Int>]] {
        let network = DisclosureNetwork(self)
        var bounds = rows.map { $0.cells.map(\.known) }
        for (arc, place) in network.places.enumerated() {
            if case .cell(let row, let column) = place {
                bounds[row][column] = network.circulation.bounds(of: arc)
            }
        }
        return bounds
    }
}
