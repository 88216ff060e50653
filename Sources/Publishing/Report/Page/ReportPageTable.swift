import Questionnaire

/// A table of a report, as the templates read it.
struct ReportPageTable: Hashable, Sendable {
    struct Cell: Hashable, Sendable {
        let text: String
        /// How dark it is shaded, from 1 to 5; nil where it is not.
        let shade: Int?
    }

    struct Row: Hashable, Sendable {
        let label: String
        let isSetIn: Bool
        let cells: [Cell]
    }

    let caption: String
    /// What a screen reader calls it: the caption, and what it is about.
    let name: String
    let isOpen: Bool
    /// Whether paper leaves it out, because it would take many sheets.
    let isForScreens: Bool
    let header: [String]
    let rows: [Row]

    init(_ table: ReportTable, of subject: String, isOpen: Bool = false) {
        caption = table.caption
        name = table.caption == subject ? subject : "\(table.caption): \(subject)"
        self.isOpen = isOpen || table.isShaded
        isForScreens = table.isByGroup && !table.isShaded
        header = table.table.header.map { $0.harmless() }
        rows = table.table.rows.map { row in
            Row(
                label: row.label.harmless(), isSetIn: row.depth > 0,
                cells: row.figures.map { Cell(text: $0.harmless(), shade: table.isShaded ? Self.shade($0) : nil) })
        }
    }

    /// Of "34% (120)": from 1 for next to nobody to 5 for two in five or more.
    private static func shade(_ figure: String) -> Int? {
        guard let end = figure.firstIndex(of: "%"), let percent = Double(figure[..<end]) else { return nil }
        return min(5, 1 + Int(percent / 10))
    }
}
