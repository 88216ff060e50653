/// What the file of one form tool looks like: its signature, its header, its columns, its cells.
///
/// Each is a value in a file of its own in this folder. It knows nothing of a survey; what a column
/// means in a survey is found by ``ColumnMatcher``, from the ways in which the layout reads its name.
struct ImportLayout: Sendable {
    let kind: ImportKind
    /// Why a header shows this tool, in words that go on from "because"; nil when it does not.
    let signature: @Sendable (SheetHead) -> String?
    /// How many rows the header has.
    var headerRows: @Sendable (SheetHead) -> Int = { _ in 1 }
    /// What the tool calls a column, given the whole header.
    let column: @Sendable (_ header: SheetHead, _ column: Int) -> ForeignColumn
    var cells = CellConventions()

    /// The layout of a kind.
    static func of(_ kind: ImportKind) -> ImportLayout {
        switch kind {
        case .canonical: canonical
        case .qualtrics: qualtrics
        case .surveyMonkey: surveyMonkey
        case .limeSurvey: limeSurvey
        case .kobo: kobo
        case .odk: odk
        case .redcap: redcap
        case .microsoftForms: microsoftForms
        case .googleForms: googleForms
        case .table: table
        }
    }

    /// The layout that a file shows, with the reason in words.
    static func recognise(_ head: SheetHead) -> (layout: ImportLayout, reason: String) {
        for kind in ImportKind.allCases {
            let layout = of(kind)
            if let reason = layout.signature(head) { return (layout, reason) }
        }
        return (table, "its header shows no form tool, so each column is taken for a question")
    }

    /// The columns of a file.
    func columns(of head: SheetHead) -> [ForeignColumn] {
        let header = head.header(of: headerRows(head))
        return (0..<header.width).map { column(header, $0) }
    }
}
