/// What an import came to.
package struct ImportSummary: Sendable {
    package var kind: ImportKind
    /// Why the file was taken for that kind, in words.
    package var reason: String
    /// How its cells are written.
    package var form: SheetForm
    package var rowsRead = 0
    package var rowsTaken = 0
    package var rowsRejected = 0
    /// Rows in which every cell is blank; they are left out.
    package var emptyRows = 0
    /// Rows that are no responses, by why.
    package var leftOut: [NoResponse: Int] = [:]
    package var rowsLeftOut: Int { leftOut.values.reduce(0, +) }
    /// The names of the columns that were dropped.
    package var droppedColumns: [String] = []
    /// How many cells hold something in a column without a name, by column from 0. They are dropped.
    package var unnamedCells: [Int: Int] = [:]
    /// In how many rows words that are no choice of a question, and that many rows share, count as written, by question.
    package var sharedLeftOvers: [String: Int] = [:]
    /// The questions that are answered in numbers, and how those are read.
    package var numbered: [NumberedQuestion] = []
    /// The questions of the survey that the file has no column for, by id.
    package var missingQuestions: [String] = []
    /// Answers that were dropped because the survey does not ask the question of who gave them.
    package var answersNotAsked: Int { notAsked.values.reduce(0, +) }
    /// The same by question.
    package var notAsked: [String: Int] = [:]
    /// Personal details in open answers: what tags took the place of.
    package var details: [PersonalDetailKind: Int] = [:]
    /// Whether tags stand in their place; otherwise they were only counted.
    package var isRedacted = true
    /// What stays because a person said so.
    package var detailsKept = 0
    /// Decisions of a review that fit nothing in the file.
    package var decisionsUnused = 0
    /// The file for a person who looks at what was found, when anything was.
    package var reviewFile: String?
    /// How often each thing was wrong, of all rows.
    package var causes: [FaultCause: Int] = [:]
    /// The first faults of rows, with the line that each row starts on; at most ``faultsKept``.
    package var faults: [(line: Int, offset: Int, record: Int, fault: RowFault)] = []
    /// How many faults there were in all.
    package var faultCount = 0
    /// The file that rejected rows went to, when there were any.
    package var rejectsFile: String?

    /// More than this many faults help nobody; all of them stand in the rejects file.
    package static let faultsKept = 1000

    /// Adds what further records came to.
    mutating func add(_ batch: ImportBatch) {
        rowsRead += batch.rowsRead
        emptyRows += batch.emptyRows
        if batch.ended > 0 { leftOut[.ended, default: 0] += batch.ended }
        rowsTaken += batch.rows.count
        rowsRejected += batch.rejects.count
        for reject in batch.rejects {
            faultCount += reject.faults.count
            for fault in reject.faults {
                causes[FaultCause(fault), default: 0] += 1
                if faults.count < Self.faultsKept { faults.append((reject.line, reject.offset, reject.record, fault)) }
            }
        }
    }

    /// Notes a row that is no response.
    mutating func leaveOut(_ reason: NoResponse) {
        rowsRead += 1
        leftOut[reason, default: 0] += 1
    }

    /// Whether the file itself says that its answers are made up.
    package var isMadeUp: Bool {
        droppedColumns.contains(where: MadeUpMark.isNamed)
    }

    init(kind: ImportKind, reason: String, form: SheetForm) {
        self.kind = kind
        self.reason = reason
        self.form = form
    }
}
