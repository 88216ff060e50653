/// One cell of a sheet. Numbers are numbers, so that a spreadsheet can sort them and draw them; a text is a
/// text, whatever it begins with.
enum WorkbookCell: Hashable, Sendable {
    enum Style: Hashable, Sendable, CaseIterable {
        case plain
        case title
        case heading
        /// What has to be seen first.
        case warning
        /// At the right, where the numbers of its column stand.
        case rightward
    }

    case empty
    case text(String, Style = .plain)
    case count(Int)
    /// A share in per cent, with so many digits behind the point.
    case percent(Double, places: Int)
    case number(Double)
    /// A text that leads to another sheet.
    case link(String, sheet: String)

    /// What stands for a number that is hidden.
    static let hidden = WorkbookCell.text(AnalysisWording.hidden, .rightward)
}
