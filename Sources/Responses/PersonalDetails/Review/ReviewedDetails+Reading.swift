import Questionnaire

extension ReviewedDetails {
    /// Reads the file that an import wrote for a review, with what a person decided in its first column.
    ///
    /// - Throws: ``Faults`` naming every line that says neither keep nor hide; ``FileTrouble``.
    package init(reading file: String) throws {
        self.init()
        let log = FaultLog(file: file)
        var columns: [String: Int]?
        try SheetReader(file, try SheetForm(of: file)).forEach { event in
            switch event {
            case .fault(let fault, _): throw Faults(fault.diagnostic(in: file))
            case .record(let record):
                if let columns { read(record, columns, log) } else { columns = try Self.columns(of: record, in: file) }
            }
        }
        guard columns != nil else { throw Faults(Self.notAReview(file, line: 1)) }
        try log.throwIfBroken()
    }

    private mutating func read(_ record: CSVRecord, _ columns: [String: Int], _ log: FaultLog) {
        let place = SourceRange(at: SourcePosition(line: record.line, column: 1, offset: record.offset))
        guard (0..<record.count).allSatisfy({ record.text($0) != nil }) else {
            log.report("not-utf8", at: place, "this line is not UTF-8 text", help: ["save the file as \"CSV UTF-8\""])
            return
        }
        func cell(_ name: String) -> String {
            guard let index = columns[name], index < record.count else { return "" }
            return FormulaGuard.unguarding(record.text(index) ?? "")
        }
        let (kind, words) = (cell(ReviewFile.kindColumn), cell(ReviewFile.wordsColumn))
        guard !record.holdsNothing, !kind.isEmpty, !words.isEmpty else { return }
        let context = LooseSpelling(cell(ReviewFile.contextColumn))
        let key = Key(kind: kind, words: LooseSpelling(words), context: context.characters.isEmpty ? nil : context)
        switch LooseSpelling(cell(ReviewFile.decisionColumn)).text {
        case ReviewFile.keep: add(key, keeps: true)
        case ReviewFile.hide, "": add(key, keeps: false)
        default:
            log.report(
                "bad-value", at: place, "the first cell of this line says neither hide nor keep",
                help: ["write keep where the words may stay, and hide where a tag takes their place"])
        }
    }

    private static func columns(of record: CSVRecord, in file: String) throws(Faults) -> [String: Int] {
        var columns: [String: Int] = [:]
        for index in 0..<record.count { columns[LooseSpelling(record.text(index) ?? "").text] = index }
        let needed = [
            ReviewFile.decisionColumn, ReviewFile.kindColumn, ReviewFile.wordsColumn, ReviewFile.contextColumn,
        ]
        guard needed.allSatisfy({ columns[$0] != nil }) else { throw Faults(notAReview(file, line: record.line)) }
        return columns
    }

    private static func notAReview(_ file: String, line: Int) -> Diagnostic {
        Diagnostic(
            "not-a-review", file: file, at: SourceRange(at: SourcePosition(line: line, column: 1, offset: 0)),
            "this is not a file that \"import --review\" wrote, or its first line was changed",
            help: ["keep the first line as it was, and save the file as CSV or .xlsx"])
    }
}
