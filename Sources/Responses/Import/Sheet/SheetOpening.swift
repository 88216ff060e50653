import Questionnaire

/// The start of a file: whose it is, where its header ends, and what its columns mean.
struct SheetOpening {
    let layout: ImportLayout
    /// Why the file was taken for that layout.
    let reason: String
    /// The rows of the header as they came, with what a rejects file has in front.
    let header: [[String]]
    /// The line that the header starts on.
    let line: Int
    let columns: [MatchedColumn]
    let matcher: ColumnMatcher

    /// - Parameter records: the first records of the file; at least one.
    /// - Throws: ``Faults`` when the header is not text.
    init(_ records: [CSVRecord], of file: String, for importer: Importer) throws(Faults) {
        let head = SheetHead(
            records.map { record in (0..<record.count).map { record.text($0) ?? "" } })
        let recognised = ImportLayout.recognise(head)
        layout = importer.kind.map(ImportLayout.of) ?? recognised.layout
        reason = importer.kind == nil ? recognised.reason : "you said so"
        let count = min(records.count, max(1, layout.headerRows(head)))
        var header: [[String]] = []
        for record in records.prefix(count) { header.append(try HeaderProbe.names(of: record, in: file)) }
        self.header = head.isOfRejects ? header.map { $0.map(FormulaGuard.unguarding) } : header
        line = records.first?.line ?? 1
        matcher = ColumnMatcher(importer.survey, layout, importer.map, in: importer.translations)
        columns = matcher.columns(of: head.header(of: count))
    }
}
