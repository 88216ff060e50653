extension ImportLayout {
    /// SurveyMonkey: the question over its first column, and in a second row the option of each column.
    static let surveyMonkey = ImportLayout(
        kind: .surveyMonkey,
        signature: { head in
            guard head.names.first == "respondent id" else { return nil }
            return headerRowCount(head) == 2
                ? "its first cell is \"Respondent ID\", over a second row of header"
                : "its first cell is \"Respondent ID\""
        },
        headerRows: headerRowCount,
        column: { header, column in
            // A question with several columns is named over the first of them only.
            let over = (max(0, column - mostOptions)...column).last { !header.isBlank(0, $0) } ?? column
            let (question, option) = (header.cell(0, over), header.cell(1, column))
            if own.contains(LooseSpelling(question).text) { return .toolsOwn(question, column == 0 ? .number : nil) }
            let folded = LooseSpelling(option).text
            if folded.isEmpty || answers.contains(folded) {
                return ForeignColumn(name: question, spellings: ForeignColumn.plain(question).spellings)
            }
            let part = ColumnSpelling.part(of: question, option)
            let isWriteIn = folded.hasPrefix("other (please specify") || folded.hasPrefix("other (specify")
            return ForeignColumn(
                name: "\(question) [\(option)]",
                spellings: isWriteIn ? [.writeIn(of: question, choice: option), .writeIn(of: question)] : [part])
        },
        cells: CellConventions(
            showsLabels: true, writingChooses: true, otherWords: ["Other (please specify)", "Other"]))

    /// No respondent stands in the second row of a header.
    @Sendable private static func headerRowCount(_ head: SheetHead) -> Int {
        head.rows.count > 1 && head.isBlank(1, 0) ? 2 : 1
    }

    /// No question has more columns.
    private static let mostOptions = 1000

    /// What stands under a question that has one column.
    private static let answers: Set<String> = ["response", "open-ended response"]

    private static let own: Set<String> = [
        "respondent id", "collector id", "start date", "end date", "date created", "date modified", "ip address",
        "email address", "first name", "last name", "custom data 1", "custom data 2", "custom data 3",
    ]
}
