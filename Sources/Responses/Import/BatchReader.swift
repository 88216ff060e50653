import Dispatch
import Questionnaire
import Synchronization

/// Turns records into responses, many at a time on all cores.
struct BatchReader: Sendable {
    private let reader: RowReader
    private let columns: ResponseColumns
    /// The first row of the header, under which rejected rows stand.
    private let header: [String]
    /// One that has found nothing yet.
    private let redactor: Redactor
    /// Nil where nobody asks for the same rows in other files.
    private let sameRows: SameRows?
    private let keepsUnasked: Bool
    /// Those that have found nothing yet.
    private let numbers: NumberCells
    private let unnamed: UnnamedCells
    /// Whether every row is marked as made up.
    private let isMadeUp: Bool

    init(
        _ reader: RowReader, into columns: ResponseColumns, under header: [String], redactor: Redactor,
        sameRows: SameRows?, keepsUnasked: Bool, numbers: NumberCells, unnamed: UnnamedCells,
        isMadeUp: Bool
    ) {
        self.reader = reader
        self.columns = columns
        self.header = header
        self.redactor = redactor
        self.sameRows = sameRows
        self.keepsUnasked = keepsUnasked
        self.numbers = numbers
        self.unnamed = unnamed
        self.isMadeUp = isMadeUp
    }

    /// - Parameter length: how many records a core takes at a time; it never shows in the result.
    /// - Returns: The batches in the order of the records.
    func batches(of events: [CSVReader.Event], length: Int) -> [ImportBatch] {
        let starts = Array(stride(from: 0, to: events.count, by: length))
        let done = Mutex<[Int: ImportBatch]>([:])
        DispatchQueue.concurrentPerform(iterations: starts.count) { number in
            let start = starts[number]
            let batch = batch(of: events[start..<min(start + length, events.count)])
            done.withLock { $0[number] = batch }
        }
        let batches = done.withLock(\.self)
        return starts.indices.compactMap { batches[$0] }
    }

    private func batch(of events: ArraySlice<CSVReader.Event>) -> ImportBatch {
        var batch = ImportBatch(redactor: redactor, numbers: numbers, unnamed: unnamed)
        var sameRows = sameRows
        for event in events {
            batch.rowsRead += 1
            switch event {
            case .fault(let fault, let raw):
                batch.reject(
                    [RowFault(kind: .strayQuote)], [raw[...]], under: header, record: fault.record, fault.line,
                    fault.offset)
            // What a spreadsheet leaves under its last row is nobody's response.
            case .record(let record) where record.holdsNothing:
                batch.emptyRows += 1
            case .record(let record):
                batch.numbers.take(record)
                batch.unnamed.take(record)
                take(record, into: &batch, &sameRows)
            }
        }
        if let sameRows { batch.fingerprint = sameRows.own }
        return batch
    }

    private func take(_ record: CSVRecord, into batch: inout ImportBatch, _ sameRows: inout SameRows?) {
        switch reader.outcome(of: record) {
        case .ended: batch.ended += 1
        case .row(let row):
            let cells = columns.cells(of: batch.redactor.redacted(row.response))
            sameRows?.add(cells)
            batch.leftOver.take(row.leftOver)
            batch.unasked.add(row.unasked, in: columns, redactor: &batch.redactor, keeping: keepsUnasked)
            batch.rows.append(CSVWriter.bytes(of: isMadeUp ? cells + ["1"] : cells))
        case .faults(let faults):
            let cells = (0..<record.count).map(record.bytes)
            // The rejects file guards every cell once, also those that were guarded already.
            let original = reader.isGuarded ? cells.map(FormulaGuard.unguarding) : cells
            batch.reject(
                faults.faults, original, under: header, record: record.number, record.line, record.offset)
        }
    }
}

extension ImportBatch {
    fileprivate mutating func reject(
        _ faults: [RowFault], _ cells: [ArraySlice<UInt8>], under header: [String], record: Int, _ line: Int,
        _ offset: Int
    ) {
        let row = RejectsFile.row(line: line, reasons: faults.map(\.message), cells: cells, of: header)
        rejects.append(Reject(record: record, line: line, offset: offset, faults: faults, row: row))
    }
}
