/// One question of a survey, or one row of a grid: a chart, the same in words, and its numbers as tables.
struct ReportFigure: Hashable, Sendable {
    let id: String
    let title: String
    /// The statement of a row of a grid.
    let statement: String?
    /// Nil where there is nothing to draw.
    let chart: ReportChart?
    /// What the chart shows, in sentences.
    let words: [String]
    let tables: [ReportTable]
    /// What has to be known beside it, such as how many were not asked.
    let notes: [String]
}
