extension ImportLayout {
    /// Google Forms and a linked Google Sheet: a time in front, then a column a question.
    static let googleForms = ImportLayout(
        kind: .googleForms,
        signature: { head in
            guard let first = head.names.first, timestamps.contains(first) else { return nil }
            return "its first column is \"\(head.cell(0, 0))\""
        },
        column: { header, column in
            let name = header.cell(0, column)
            return column == 0 ? .toolsOwn(name) : .plain(name)
        },
        cells: CellConventions(showsLabels: true))

    /// "Timestamp" as forms in other languages have it.
    private static let timestamps: Set<String> = [
        "timestamp", "zeitstempel", "horodateur", "marca temporal", "carimbo de data/hora",
        "informazioni cronologiche", "tijdstempel", "sygnatura czasowa", "позначка часу", "отметка времени",
        "طابع زمني", "zaman damgası",
    ]
}
