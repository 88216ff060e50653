/// The file that takes the rows which could not be imported: as they came, each with its line and the
/// reasons, so that a person can mend them and import the file again.
enum RejectsFile {
    static let ownColumns = ["line", "reasons"]

    /// Whether a header is that of a rejects file.
    static func matches(_ header: [String]) -> Bool { Array(header.prefix(ownColumns.count)) == ownColumns }

    static func header(_ header: [String]) -> [UInt8] {
        CSVWriter.bytes(of: (matches(header) ? header : ownColumns + header).map(FormulaGuard.guarding))
    }

    /// A further row of a header of several rows, so that the file is known again by all of them.
    static func furtherHeader(_ row: [String], under header: [String]) -> [UInt8] {
        let own = matches(header) ? [] : ownColumns.map { _ in "" }
        return CSVWriter.bytes(of: (own + row).map(FormulaGuard.guarding))
    }

    /// A row with the bytes of its cells as they came, which need not be text.
    static func row(line: Int, reasons: [String], cells: [ArraySlice<UInt8>], of header: [String]) -> [UInt8] {
        // A row that is rejected for the second time gets its new reasons in the old place.
        let original = matches(header) ? cells.dropFirst(ownColumns.count) : cells[...]
        let own = [String(line), reasons.joined(separator: "; ")].map { Array($0.utf8)[...] }
        return CSVWriter.bytes(of: (own + original).map(FormulaGuard.guarding))
    }
}
