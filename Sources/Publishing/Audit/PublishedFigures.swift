package import Analysis

/// The figures of one edition that were read from a file.
package struct PublishedFigures: Sendable {
    /// What the edition is called; nil for that of the survey.
    package let edition: String?
    package var rows: [PublishedRow]

    package init(_ rows: [PublishedRow], of edition: String? = nil) {
        self.rows = rows
        self.edition = edition
    }

    /// Puts the rows of the same edition together, in the order in which editions come.
    static func gathered(_ rows: [(edition: String?, row: PublishedRow)]) -> [PublishedFigures] {
        var editions: [PublishedFigures] = []
        for (edition, row) in rows {
            if let place = editions.firstIndex(where: { $0.edition == edition }) {
                editions[place].rows.append(row)
            } else {
                editions.append(PublishedFigures([row], of: edition))
            }
        }
        return editions
    }
}
