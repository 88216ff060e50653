/// What some of the records of a file came to, in their order. Batches are read on all cores and put together in
/// the order of the file, so the result is that of one core.
struct ImportBatch: Sendable {
    /// A row with faults, as it goes to the rejects file, and where it stood.
    struct Reject: Sendable {
        let record: Int
        let line: Int
        let offset: Int
        let faults: [RowFault]
        let row: [UInt8]
    }

    var rowsRead = 0
    var emptyRows = 0
    /// Rows that lead to an ending of the survey.
    var ended = 0
    /// The responses as rows of the canonical file.
    var rows: [[UInt8]] = []
    var rejects: [Reject] = []
    var unasked = UnaskedAnswers()
    var fingerprint = RowsFingerprint()
    var redactor: Redactor
    var numbers: NumberCells
    var unnamed: UnnamedCells
    var leftOver = LeftOverWords()
}
