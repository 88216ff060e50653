import Questionnaire

/// A statement of proposed action for a terminal, where no line has room for five columns of words:
///
///     Statement of proposed action
///     ============================
///     The Youth Commission, as it stood on 29 November 2026.
///
///     What is proposed
///     ----------------
///     1. Finding: We wait too long.
///        Proposed action: Open a drop-in.
///        Lead: Made-up Trust, service manager
///        Due date: 31 March 2027 (agreed)
///        How we will know: It is open on two evenings a week.
struct ProposedActionsText {
    let columns: Int

    func write(_ statement: ProposedActions, to output: inout some TextOutputStream) {
        var lines = TextHeading.lines(of: ProposedActions.title, width: columns, underline: .main)
        lines += statement.introduction.flatMap { TextWrapping.lines(of: $0, width: columns) }
        for table in statement.tables {
            lines += [""] + TextHeading.lines(of: table.title, width: columns, underline: .part)
            for (index, row) in table.rows.enumerated() {
                let number = "\(index + 1). "
                let margin = String(repeating: " ", count: number.count)
                for (place, cell) in zip(table.heads, row.cells).enumerated() {
                    lines += TextWrapping.lines(
                        of: "\(cell.0): \(cell.1)", width: columns, first: place == 0 ? number : margin,
                        rest: margin + "  ")
                }
            }
        }
        output.write(lines.joined(separator: "\n") + "\n")
    }
}
