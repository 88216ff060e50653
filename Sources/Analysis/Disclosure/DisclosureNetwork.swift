/// A table as a circulation: from the root into the rows, through the cells into the columns, and
/// through the totals back to the root.
struct DisclosureNetwork {
    enum Place: Hashable {
        case cell(row: Int, column: Int)
        case margin
    }

    private(set) var circulation = Circulation()
    /// What each arc stands for.
    private(set) var places: [Place] = []
    /// The arcs that an attacker must not work out.
    private(set) var sensitive: [Int] = []

    init(_ table: DisclosureTable) {
        let root = circulation.addNode()
        var columns = (table.rows.first?.cells ?? []).map { _ in root }
        if let totals = table.totals {
            let bottom = circulation.addNode()
            columns = columns.map { _ in circulation.addNode() }
            for (column, cell) in zip(columns, totals.cells) { add(cell, .margin, from: column, to: bottom) }
            add(totals.sum, .margin, from: bottom, to: root)
        }
        for (index, row) in table.rows.enumerated() {
            let node = circulation.addNode()
            add(row.sum, .margin, from: root, to: node)
            for (column, cell) in row.cells.enumerated() {
                add(cell, .cell(row: index, column: column), from: node, to: columns[column])
            }
        }
    }

    private mutating func add(_ cell: DisclosureTable.Cell, _ place: Place, from: Int, to: Int) {
        if cell.isSensitive { sensitive.append(places.count) }
        places.append(place)
        circulation.add(
            Circulation.Arc(
                from: from, to: to, flow: cell.value,
                low: cell.isHidden ? 0 : cell.known.lowerBound,
                high: cell.isHidden ? Circulation.unlimited : cell.known.upperBound,
                cost: cell.isHidden ? nil : cell.cost))
    }
}
