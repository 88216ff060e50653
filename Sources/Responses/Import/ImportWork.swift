import Glibc
import Questionnaire

/// An import that is under way.
struct ImportWork: ~Copyable {
    private let importer: Importer
    private let file: String
    private let form: SheetForm
    private let output: String
    private let columns: ResponseColumns
    private var header: [String] = []
    private var reader: BatchReader?
    private var sieve: RowSieve?
    private var summary: ImportSummary?
    private var redactor: Redactor
    private var sameRows: SameRows
    private var unasked = UnaskedAnswers()
    private var numbers: NumberCells?
    private var unnamed: UnnamedCells?
    private var leftOver = LeftOverWords()
    private var vocabularies: [String: ChoiceVocabulary] = [:]
    /// What was read and not yet looked at.
    private var waiting: [CSVReader.Event] = []
    private var waitingBytes = 0
    private var rows: ShuffledRecords
    private var unaskedRows: ShuffledRecords
    private var rejects: RejectedRows

    /// So that long cells do not heap up.
    private static let mostBytesWaiting = 4 << 20
    private static let cores = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))

    init(_ importer: Importer, of file: String, _ form: SheetForm, output: String, rejects: String) {
        self.importer = importer
        self.file = file
        self.form = form
        self.output = output
        columns = ResponseColumns(of: importer.survey)
        redactor = Redactor(importer.redaction)
        sameRows = SameRows(columns, of: importer.survey, keeping: importer.redaction.known)
        rows = ShuffledRecords(for: output)
        unaskedRows = ShuffledRecords(for: importer.unasked ?? output)
        self.rejects = RejectedRows(rejects)
    }

    /// - Returns: How many of the first records are the header.
    mutating func begin(_ records: [CSVRecord]) throws -> Int {
        let opening = try SheetOpening(records, of: file, for: importer)
        let columns = opening.columns
        try opening.matcher.require(columns, file: file, line: opening.line, unreadSheets: form.unreadSheets)
        let meanings = columns.map(\.meaning)
        header = opening.header[0]
        rejects.headers = opening.header
        let rowReader = importer.rowReader(opening)
        vocabularies = rowReader.vocabularies
        let numbers = NumberCells(meanings, of: importer.survey, opening.layout.cells)
        let unnamed = UnnamedCells(columns)
        (self.numbers, self.unnamed) = (numbers, unnamed)
        sieve = RowSieve(columns, under: header, taking: importer.taking, isGuarded: rowReader.isGuarded)
        var summary = ImportSummary(kind: opening.layout.kind, reason: opening.reason, form: form)
        summary.droppedColumns = columns.filter { $0.meaning == .dropped && !$0.name.isEmpty }.map(\.name)
        reader = BatchReader(
            rowReader, into: self.columns, under: header, redactor: redactor,
            sameRows: importer.others.isEmpty ? nil : sameRows, keepsUnasked: importer.unasked != nil,
            numbers: numbers, unnamed: unnamed, isMadeUp: summary.isMadeUp)
        let found = Set(meanings.compactMap(\.question))
        summary.missingQuestions = importer.survey.questions
            .filter { $0.kind.isAsked && !found.contains($0.id.name) }.map(\.id.name)
        self.summary = summary
        return opening.header.count
    }

    mutating func take(_ event: CSVReader.Event) throws {
        switch event {
        case .record(let record):
            // Before anything of it is read: what was not sent is nobody's to look at.
            if !record.holdsNothing, let reason = sieve?.reason(for: record) {
                summary?.leaveOut(reason)
                return
            }
            waitingBytes += record.size
        case .fault(let fault, let raw):
            guard fault.isContained, reader != nil else { throw Faults(fault.diagnostic(in: file)) }
            waitingBytes += raw.count
        }
        waiting.append(event)
        // Enough that no core waits long for another.
        let isEnough = waiting.count >= Self.cores * importer.batchLength * 4
        if isEnough || waitingBytes >= Self.mostBytesWaiting { try look() }
    }

    /// Looks at what is waiting.
    private mutating func look() throws(FileTrouble) {
        guard let reader, var summary else { return }
        for batch in reader.batches(of: waiting, length: importer.batchLength) {
            summary.add(batch)
            redactor.add(batch.redactor)
            sameRows.add(batch.fingerprint)
            unasked.count(batch.unasked)
            numbers?.add(batch.numbers)
            unnamed?.add(batch.unnamed)
            leftOver.add(batch.leftOver)
            for row in batch.rows { try rows.add(row) }
            for row in batch.unasked.records { try unaskedRows.add(row) }
            for reject in batch.rejects { try rejects.add(reject.row) }
        }
        self.summary = summary
        waiting.removeAll(keepingCapacity: true)
        waitingBytes = 0
    }

    mutating func finish() throws -> ImportSummary {
        try look()
        guard var summary else {
            throw Faults(
                Diagnostic("empty-file", file: file, "the file is empty", help: ["download the answers again"]))
        }
        summary.numbered = numbers.map { importer.numbered($0, vocabularies) } ?? []
        summary.unnamedCells = unnamed?.counts ?? [:]
        summary.sharedLeftOvers = leftOver.commonRows
        try require(summary)
        summary.note(redactor, unasked, redaction: importer.redaction)
        // The order of the rows would be the order in which people answered.
        let taken = try Self.grown(
            CSVWriter.bytes(of: columns.names + (summary.isMadeUp ? [MadeUpMark.column] : [])), &rows, at: output)
        if !redactor.review.isEmpty, let review = importer.redaction.reviewFile {
            summary.reviewFile = review
            var file = try WholeFile(review, permissions: ReviewFile.permissions)
            for record in redactor.review.records { try file.append(record) }
            try file.commit()
        }
        if let file = importer.unasked, summary.answersNotAsked > 0 {
            let names = CSVWriter.bytes(of: UnaskedAnswers.columns)
            try Self.grown(names, &unaskedRows, at: file, permissions: ReviewFile.permissions).commit()
        }
        summary.rejectsFile = try rejects.commit()
        try taken.commit()
        return summary
    }

    /// Whether what was read may be kept.
    private mutating func require(_ summary: ImportSummary) throws(Faults) {
        guard summary.rowsRead > summary.emptyRows else {
            throw Faults(
                Diagnostic(
                    "no-rows", file: file, "the file has a header and no answers",
                    help: ["check that it is the file with the responses"]))
        }
        // Before the rows' own faults, most of which come of it.
        if let faults = NumberedQuestion.faults(of: summary.numbered, in: file) { throw faults }
        if summary.rowsTaken == 0, summary.rowsRejected == 0 { throw summary.noResponses(in: file) }
        if summary.rowsTaken == 0 || (importer.isStrict && summary.rowsRejected > 0) {
            throw Faults(summary.diagnostics(file: file))
        }
        // Mended rows come beside those that were taken at once, and never in their place.
        if RejectsFile.matches(header), WholeFile.exists(output) {
            throw Faults(
                Diagnostic(
                    "would-replace", file: output, "mended rows would replace the responses that are here",
                    help: ["give another --output, such as one that ends with -mended.csv"]))
        }
        if let same = sameRows.file(among: importer.others, isMadeUp: summary.isMadeUp) {
            throw Faults(.sameRows(file, as: same.name, same.overlap))
        }
    }

    /// A file that is on the disk and not yet in place, so that several appear together or not at all.
    private static func grown(
        _ names: [UInt8], _ rows: inout ShuffledRecords, at path: String, permissions: UInt32? = nil
    ) throws -> WholeFile {
        var file = try WholeFile(path, permissions: permissions)
        try file.append(names)
        try rows.drain { try file.append($0) }
        try file.synchronise()
        return file
    }
}
