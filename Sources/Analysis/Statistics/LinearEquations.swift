/// Systems of linear equations, as small as the tables that tests are made of.
enum LinearEquations {
    /// The matrix X for which A X = B, by Gauss and Jordan's elimination with pivots.
    ///
    /// - Parameters:
    ///   - a: n rows of n.
    ///   - b: n rows of any one length.
    /// - Returns: n rows as long as those of B; nil when A cannot be inverted.
    static func solve(_ a: [[Double]], _ b: [[Double]]) -> [[Double]]? {
        var rows = zip(a, b).map { $0 + $1 }
        let largest = a.joined().map(abs).max() ?? 0
        for column in a.indices {
            guard let pivot = rows.indices.dropFirst(column).max(by: { abs(rows[$0][column]) < abs(rows[$1][column]) }),
                abs(rows[pivot][column]) > largest * 1e-12
            else { return nil }
            rows.swapAt(column, pivot)
            let scale = rows[column][column]
            rows[column] = rows[column].map { $0 / scale }
            for row in rows.indices where row != column && rows[row][column] != 0 {
                let factor = rows[row][column]
                for place in rows[row].indices { rows[row][place] -= factor * rows[column][place] }
            }
        }
        return rows.map { Array($0.dropFirst(a.count)) }
    }
}
