/// A statement of proposed action as its template reads it.
struct ProposedActionsPage: Hashable, Sendable {
    struct Table: Hashable, Sendable {
        let title: String
        let heads: [String]
        let rows: [Row]
    }

    struct Row: Hashable, Sendable {
        /// The class of its element; empty for a row like any other.
        let kind: String
        /// The finding, which the row is about.
        let finding: String
        let cells: [String]
    }

    let language = "en"
    let direction = "ltr"
    let title = ProposedActions.title
    let introduction: [String]
    let tables: [Table]

    init(_ statement: ProposedActions) {
        introduction = statement.introduction
        tables = statement.tables.map { table in
            Table(
                title: table.title, heads: table.heads,
                rows: table.rows.map { row in
                    Row(
                        kind: row.isOverdue ? "overdue" : "", finding: row.cells.first ?? "",
                        cells: Array(row.cells.dropFirst()))
                })
        }
    }
}
