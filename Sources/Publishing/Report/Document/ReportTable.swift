/// A table of a report.
struct ReportTable: Hashable, Sendable {
    let caption: String
    let table: FigureTable
    /// Whether the shares in it are shaded by how large they are.
    let isShaded: Bool
    /// Whether its columns are groups of people.
    let isByGroup: Bool

    init(_ caption: String, _ table: FigureTable, isByGroup: Bool = false, isShaded: Bool = false) {
        self.caption = caption
        self.table = table
        self.isByGroup = isByGroup
        self.isShaded = isShaded
    }
}
