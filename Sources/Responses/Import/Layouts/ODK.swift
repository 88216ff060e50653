extension ImportLayout {
    /// ODK Central: groups before the names with a hyphen, and maybe `question/option` with 1.
    static let odk = ImportLayout(
        kind: .odk,
        signature: { head in
            let names = Set(head.rows.first ?? [])
            return names.isSuperset(of: ["SubmissionDate", "KEY"])
                ? "it has the columns \"SubmissionDate\" and \"KEY\"" : nil
        },
        column: { header, column in
            let name = header.cell(0, column)
            let folded = LooseSpelling(name).text
            if own.contains(folded) || folded.hasPrefix("meta-") { return .toolsOwn(name, signs[folded]) }
            let names = ForeignColumn.withoutGroups(name, parting: "-")
            return ForeignColumn(
                name: name,
                spellings: names.map { .question($0) } + names.flatMap { ForeignColumn.parted($0, at: "/") }
                    + names.flatMap { ForeignColumn.parted($0, at: "-") } + XLSFormNames.writeIns(names))
        },
        cells: CellConventions(separators: [" "]))

    /// What a project manager made of a submission, and whether it could be decrypted.
    private static let signs: [String: RowSign] = [
        "reviewstate": .words(["rejected": .rejected, "hasissues": .held]),
        "status": .words(["not decrypted": .encrypted, "missing encrypted form data": .encrypted]),
        "key": .number,
    ]

    private static let own = XLSFormNames.metadata.union([
        "submissiondate", "key", "submitterid", "submittername", "attachmentspresent", "attachmentsexpected", "status",
        "reviewstate", "edits", "formversion", "instanceid", "instancename",
    ])
}
