/// A workbook of a spreadsheet program: sheets of cells, and no formula anywhere.
struct Workbook: Hashable, Sendable {
    struct Sheet: Hashable, Sendable {
        let name: String
        /// The widths of the first columns, in letters.
        var widths: [Double]
        var rows: [[WorkbookCell]] = []

        init(_ name: String, widths: [Double]) {
            self.name = name
            self.widths = widths
        }
    }

    let title: String
    var sheets: [Sheet] = []
}
