import Analysis
import Questionnaire
import Responses

/// The rows of a table that `analyse`, `themes`, `compare`, `heard` or `findings` wrote.
struct PublishedTable {
    private(set) var figures: [PublishedFigures] = []

    /// - Returns: nil for a table that is something else.
    init?(reading file: String, of plan: TallyPlan) throws {
        var layout: TableFigures?
        var isFirst = true
        var faults: [Diagnostic] = []
        var rows: [(edition: String?, row: PublishedRow)] = []
        try CSVReader(file).forEach { event in
            switch event {
            case .fault(let fault, _):
                if layout != nil { faults.append(fault.diagnostic(in: file)) }
            case .record(let record):
                guard !isFirst else {
                    isFirst = false
                    layout = TableFigures(columns: record.texts, own: plan.survey.survey.edition)
                    return
                }
                guard let layout else { return }
                guard let fields = layout.fields(record.texts), let own = layout.rows(fields) else {
                    faults.append(Self.broken(file, record))
                    return
                }
                guard AnalysisWording.isProtected(fields["release"] ?? "") else {
                    throw PublishedFile.notForPublication(file)
                }
                rows += own
            }
        }
        guard layout != nil else { return nil }
        guard faults.isEmpty else { throw Faults(faults) }
        figures = PublishedFigures.gathered(rows)
    }

    private static func broken(_ file: String, _ record: CSVRecord) -> Diagnostic {
        Diagnostic(
            "not-a-figure", file: file,
            at: SourceRange(at: SourcePosition(line: record.line, column: 1, offset: record.offset)),
            "this row cannot be read as a figure", help: ["write the file again with \"bigconvo analyse\""])
    }
}

extension CSVRecord {
    fileprivate var texts: [String] { (0..<count).map { text($0) ?? "" } }
}
