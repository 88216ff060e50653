extension ImportLayout {
    /// KoboToolbox: groups before the names, a summary cell, and `question/option` with 1 or 0.
    static let kobo = ImportLayout(
        kind: .kobo,
        signature: { head in
            guard let name = head.name(among: ["_submission_time", "_uuid"]) else { return nil }
            return "it has the column \"\(name)\"" + (hasTags(head) ? ", and a second row of HXL tags" : "")
        },
        headerRows: { hasTags($0) ? 2 : 1 },
        column: { header, column in
            let name = header.cell(0, column)
            let folded = LooseSpelling(name).text
            if own.contains(folded) || folded.hasPrefix("_") || folded.hasPrefix("meta/") {
                return .toolsOwn(name, signs[folded])
            }
            let names = ForeignColumn.withoutGroups(name, parting: "/")
            return ForeignColumn(
                name: name,
                spellings: names.map { .question($0) } + names.flatMap { ForeignColumn.parted($0, at: "/") }
                    + XLSFormNames.writeIns(names) + XLSFormNames.places(names))
        },
        cells: CellConventions(separators: [" "]))

    /// Each cell of a row of tags is a tag or nothing.
    @Sendable private static func hasTags(_ head: SheetHead) -> Bool {
        guard head.rows.count > 1 else { return false }
        let cells = head.rows[1].filter { !$0.allSatisfy(\.isWhitespace) }
        return !cells.isEmpty && cells.allSatisfy { $0.hasPrefix("#") }
    }

    /// What somebody who checked the responses made of one, by its code or in words. Most are never checked.
    private static let signs: [String: RowSign] = [
        "_validation_status": .words([
            "validation_status_not_approved": .rejected, "not approved": .rejected,
            "validation_status_on_hold": .held, "on hold": .held,
        ]),
        "_uuid": .number, "_id": .number,
    ]

    private static let own = XLSFormNames.metadata.union(["formhub/uuid", "instanceid"])
}
