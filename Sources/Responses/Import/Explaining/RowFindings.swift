import Questionnaire

/// What the rows of a file would come to, gathered row by row.
struct RowFindings {
    private(set) var choices: ChoiceFindings
    private(set) var numbers: NumberCells
    private(set) var unnamed: UnnamedCells
    private(set) var leftOver = LeftOverWords()
    /// Rows that are no responses.
    private(set) var leftOut: [NoResponse: Int] = [:]
    private var sieve: RowSieve
    private let reader: RowReader

    init(_ opening: SheetOpening, of importer: Importer) {
        reader = importer.rowReader(opening)
        choices = ChoiceFindings(opening, of: importer)
        numbers = NumberCells(reader.meanings, of: importer.survey, opening.layout.cells)
        unnamed = UnnamedCells(opening.columns)
        sieve = RowSieve(
            opening.columns, under: opening.header.first ?? [], taking: importer.taking, isGuarded: reader.isGuarded)
    }

    mutating func take(_ record: CSVRecord) {
        guard !record.holdsNothing else { return }
        if let reason = sieve.reason(for: record) {
            leftOut[reason, default: 0] += 1
            return
        }
        switch reader.outcome(of: record) {
        case .ended:
            leftOut[.ended, default: 0] += 1
            return
        case .row(let row): leftOver.take(row.leftOver)
        case .faults: break
        }
        choices.take(record)
        numbers.take(record)
        unnamed.take(record)
    }
}
