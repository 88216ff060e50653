package import Analysis
package import Responses

/// A sheet for coding by hand as a workbook (`.xlsx`): the sheet first, because that is what is read again, then one
/// that says what each theme means, and one that says how to code.
package struct CodingWorkbook: Sendable {
    let workbook: Workbook

    package init(_ sheet: CodingSheet) {
        var answers = Workbook.Sheet("Answers", widths: [10, 14] + (sheet.tellsLanguage ? [10] : []) + [80])
        answers.rows = [sheet.header.map { .text($0, .heading) }]
        answers.rows += sheet.answers.map { answer in sheet.cells(of: answer).map { .text($0) } }
        var themes = Workbook.Sheet("Themes", widths: [24, 30, 100, 24])
        themes.rows = [["Id", "Theme", "What it means", "Part of"].map { .text($0, .heading) }]
        themes.rows += sheet.themes.map { theme in
            [.text(theme.id), .text(theme.title), .text(theme.description), .text(theme.parent ?? "")]
        }
        var guide = Workbook.Sheet("How to code", widths: [110])
        guide.rows = [[.text("\(CodingSheet.warning): these are people's answers.", .warning)], []]
        guide.rows += Self.guide.map { [.text($0)] }
        workbook = Workbook(title: "Answers to code by hand", sheets: [answers, themes, guide])
    }

    /// The bytes of the file.
    ///
    /// - Parameter name: what the file is to be called, for what may go wrong.
    package func bytes(called name: String) throws(FileTrouble) -> [UInt8] {
        try WorkbookWriter.bytes(of: workbook, called: name)
    }

    private static let guide = [
        "Read what each theme means first. Code on your own: talk about it afterwards.",
        "Write 1 under every theme that an answer is about. Several are fine. Leave the others empty.",
        "An answer that says no to something is about it all the same: \"I don't feel lonely\" is about loneliness.",
        "Code what the answer says, not what you think lies behind it.",
        "Write 1 under \"No theme\" where it is about none of them. A row without any mark counts as not coded yet.",
        "Do not change the first line or the keys, and do not add names. \"notes\" is for you; nothing reads it.",
        "What you read may be sad. Stop when you want to, and talk to somebody you trust.",
        "Delete this file when it has been compared.",
    ]
}
