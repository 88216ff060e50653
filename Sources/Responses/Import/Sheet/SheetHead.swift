import Questionnaire

/// The first records of a file, which are its header and may be its first answers.
package struct SheetHead: Sendable {
    /// As many as the longest header that a tool writes.
    static let most = 3

    /// The cells of each record, without the two columns that a rejects file has in front.
    let rows: [[String]]
    /// Whether the file holds rows that were rejected before.
    let isOfRejects: Bool

    init(_ rows: [[String]]) {
        isOfRejects = rows.first.map(RejectsFile.matches) ?? false
        guard isOfRejects else {
            self.rows = rows
            return
        }
        // A rejects file guards the names of its columns too.
        self.rows = rows.map { $0.dropFirst(RejectsFile.ownColumns.count).map(FormulaGuard.unguarding) }
    }

    private init(_ rows: [[String]], isOfRejects: Bool) {
        self.rows = rows
        self.isOfRejects = isOfRejects
    }

    /// The header alone, of so many rows.
    func header(of count: Int) -> SheetHead { SheetHead(Array(rows.prefix(count)), isOfRejects: isOfRejects) }

    /// The number of columns.
    var width: Int { rows.map(\.count).max() ?? 0 }

    /// What stands in a row of the header; nothing where there is no such row or cell.
    func cell(_ row: Int, _ column: Int) -> String {
        rows.indices.contains(row) && rows[row].indices.contains(column) ? rows[row][column] : ""
    }

    /// The folded names of the first row.
    var names: [String] { (rows.first ?? []).map { LooseSpelling($0).text } }

    /// The first of some names that stands in the first row.
    func name(among wanted: Set<String>) -> String? { names.first(where: wanted.contains) }

    /// Whether nothing stands in a cell.
    func isBlank(_ row: Int, _ column: Int) -> Bool { cell(row, column).allSatisfy(\.isWhitespace) }
}
