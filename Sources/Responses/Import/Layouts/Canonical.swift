extension ImportLayout {
    /// The project's own form.
    static let canonical = ImportLayout(
        kind: .canonical,
        signature: { head in
            Array(head.names.prefix(2)) == ["mode", "language"]
                ? "its first columns are \"mode\" and \"language\"" : nil
        },
        column: { header, column in
            let name = header.cell(0, column)
            if name == MadeUpMark.column { return .toolsOwn(name) }
            return ForeignColumn(name: name, spellings: [.canonical(name)])
        },
        cells: CellConventions(separators: [], guarding: .all, holdsCodes: true))
}
