extension ImportLayout {
    /// Any other table. It has no signature: it is what is left.
    static let table = ImportLayout(
        kind: .table, signature: { _ in nil }, column: { header, column in .plain(header.cell(0, column)) })
}
