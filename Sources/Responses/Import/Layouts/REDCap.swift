extension ImportLayout {
    /// REDCap: `field___code` with 0 or 1, or labels with `(choice=label)`.
    static let redcap = ImportLayout(
        kind: .redcap,
        signature: { head in
            let names = head.rows.first ?? []
            if let name = names.first(where: { $0.hasPrefix("redcap_") }) { return "it has the column \"\(name)\"" }
            if let name = names.first(where: isCheckbox) { return "it has the column \"\(name)\"" }
            if names.contains(where: { $0.contains("(choice=") }) { return "it has a column with \"(choice=\"" }
            guard names.first == "record_id", names.contains(where: { $0.hasSuffix("_complete") }) else { return nil }
            return "its first column is \"record_id\", and one ends with \"_complete\""
        },
        column: { header, column in
            let name = header.cell(0, column)
            let folded = LooseSpelling(name).text
            let isOwn =
                own.contains(folded) || folded.hasPrefix("redcap_") || folded.hasSuffix("_timestamp")
                || folded.hasSuffix("_complete")
            if isOwn { return .toolsOwn(name, sign(of: header, column)) }
            return ForeignColumn(
                name: name,
                spellings: [.question(name)] + ForeignColumn.parted(name, at: "___") + labelled(name)
                    + XLSFormNames.writeIns([name]) + ForeignColumn.parted(name, at: "_"))
        })

    /// `field___code`, and not a question that ends with a line to write on.
    @Sendable private static func isCheckbox(_ name: String) -> Bool {
        guard let line = name.firstRange(of: "___"), line.lowerBound > name.startIndex, line.upperBound < name.endIndex
        else { return false }
        return name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
    }

    /// `Who do you turn to? (choice=A friend)`.
    private static func labelled(_ name: String) -> [ColumnSpelling] {
        guard let start = name.firstRange(of: "(choice="), name.hasSuffix(")") else { return [] }
        return [.part(of: String(name[..<start.lowerBound]), String(name[start.upperBound...].dropLast()))]
    }

    /// What a form's own columns say about its part of a row. A record has several forms, and each ends with its status.
    private static func sign(of header: SheetHead, _ column: Int) -> RowSign? {
        func isStatus(_ column: Int) -> Bool {
            let folded = LooseSpelling(header.cell(0, column)).text
            return folded.hasSuffix("_complete") || folded == "complete?"
        }
        let folded = LooseSpelling(header.cell(0, column)).text
        let isTime = folded.hasSuffix("_timestamp") || folded == "survey timestamp"
        if folded == "record_id" || folded == "record id" { return .numberInForm }
        guard isTime || isStatus(column) else { return nil }
        let start = (0..<column).last(where: isStatus).map { $0 + 1 } ?? 0
        let end = (column..<header.width).first(where: isStatus) ?? header.width
        return RowSign(.words(isTime ? times : states), of: start..<end)
    }

    /// Who answered left the survey before its end.
    private static let times: [String: NoResponse] = ["[not completed]": .unsent]

    /// Nothing stands where the form has nothing for that event.
    private static let states: [String: NoResponse] = [
        "": .elsewhere, "0": .incomplete, "incomplete": .incomplete, "1": .incomplete, "unverified": .incomplete,
    ]

    private static let own: Set<String> = [
        "record_id", "record id", "event name", "repeat instrument", "repeat instance", "data access group",
        "survey identifier", "survey timestamp", "complete?",
    ]
}
