/// A figure of a report, as the templates read it.
struct ReportPageFigure: Hashable, Sendable {
    let id: String
    /// The level of its heading, from 3.
    let level: Int
    let title: String
    let statement: String?
    let bars: ReportPageBars?
    let scale: ReportPageScale?
    let changes: ReportPageChanges?
    let words: PosterPageList?
    let tables: [ReportPageTable]
    let notes: [String]

    init(_ figure: ReportFigure, level: Int) {
        id = figure.id
        self.level = level
        title = figure.title
        statement = figure.statement
        var (bars, scale, changes): (ReportPageBars?, ReportPageScale?, ReportPageChanges?)
        switch figure.chart {
        case .bars(let own)?: bars = ReportPageBars(own)
        case .scale(let own)?: scale = ReportPageScale(own)
        case .changes(let own)?: changes = ReportPageChanges(own)
        case nil: break
        }
        (self.bars, self.scale, self.changes) = (bars, scale, changes)
        words = figure.words.isEmpty ? nil : PosterPageList(figure.words)
        tables = figure.tables.map { ReportPageTable($0, of: figure.statement ?? figure.title) }
        notes = figure.notes
    }
}
