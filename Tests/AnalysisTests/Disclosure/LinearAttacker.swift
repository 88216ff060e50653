@testable import Analysis

/// Attacks a table by linear programming, which knows nothing of networks.
struct LinearAttacker {
    private let table: DisclosureTable
    private let width: Int

    init(_ table: DisclosureTable) {
        self.table = table
        width = table.rows.first?.cells.count ?? 0
    }

    /// What each hidden cell lies between, by row and column; nil for what is shown.
    func bounds() -> [[ClosedRange<Int>?]] {
        let program = program()
        return table.rows.indices.map { row in
            (0..<width).map { column in
                guard table.rows[row].cells[column].isHidden else { return nil }
                let unknown = [row * width + column: 1.0]
                guard let least = program.extreme(of: unknown, isLargest: false)?[row * width + column],
                    let most = program.extreme(of: unknown, isLargest: true)?[row * width + column]
                else { return nil }
                return Int((least - 1e-6).rounded(.up))...Int((most + 1e-6).rounded(.down))
            }
        }
    }

    private func program() -> LinearProgram {
        let bounds = table.rows.flatMap { row in row.cells.map { Self.range($0) } }
        var equations = table.rows.indices.map { row in
            LinearProgram.Equation(
                Dictionary(uniqueKeysWithValues: (0..<width).map { (row * width + $0, 1) }),
                in: Self.range(table.rows[row].sum))
        }
        if let totals = table.totals {
            equations += (0..<width).map { column in
                LinearProgram.Equation(
                    Dictionary(uniqueKeysWithValues: table.rows.indices.map { ($0 * width + column, 1) }),
                    in: Self.range(totals.cells[column]))
            }
            equations.append(
                LinearProgram.Equation(
                    Dictionary(uniqueKeysWithValues: bounds.indices.map { ($0, 1) }), in: Self.range(totals.sum)))
        }
        return LinearProgram(bounds: bounds, equations: equations)
    }

    private static func range(_ cell: DisclosureTable.Cell) -> ClosedRange<Double> {
        cell.isHidden ? 0...1_000_000 : Double(cell.known.lowerBound)...Double(cell.known.upperBound)
    }
}
