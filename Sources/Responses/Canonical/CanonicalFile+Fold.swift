package import Questionnaire

extension CanonicalFile {
    /// Folds every response of a file into parts, on all cores and in a constant piece of memory.
    ///
    /// A response that is plainly right comes in numbers, and any other one as ``read(_:of:_:)`` has it.
    /// How the parts are cut shows nowhere as long as `merge` is associative and `empty` its zero.
    ///
    /// - Parameters:
    ///   - coded: the survey in numbers; nil where it cannot be had.
    ///   - pieces: how the file is read; a test cuts it where it likes.
    ///   - noteMark: as for ``read(_:of:watch:noteMark:_:)``.
    /// - Throws: as ``read(_:of:_:)``.
    package static func fold<Part: Sendable>(
        _ file: String, of survey: CheckedSurvey, _ coded: CodedSurvey?, pieces: CSVPieces? = nil,
        watch: ReadingWatch = .none, noteMark: () -> Void = {},
        from empty: Part, add: @Sendable (inout Part, CodedRow, CSVRow) -> Void,
        addInFull: @Sendable (inout Part, Response) -> Void, merge: (inout Part, Part) -> Void
    ) throws -> Part {
        var whole = empty
        if let coded, FileWindow.fits(file), case .record(let header)? = try CSVReader(file).first() {
            let reader = try reader(header: header, of: survey, file: file)
            if MadeUpMark.isIn(header) { noteMark() }
            if let columns = CodedColumns(coded, meanings: reader.meanings) {
                let outcome = try (pieces ?? CSVPieces(file)).fold(
                    from: { Work(part: empty, row: coded.row, awaitsHeader: $0) },
                    { work, cells in
                        if work.awaitsHeader {
                            work.awaitsHeader = false
                        } else if columns.read(cells, into: &work.row) {
                            add(&work.part, work.row, cells)
                        } else {
                            let record = CSVRecord(number: 0, line: 0, offset: 0, copying: cells)
                            guard case .success(let row) = reader.row(record) else { return false }
                            addInFull(&work.part, row.response)
                        }
                        return true
                    },
                    merge: { merge(&whole, $0.part) }, watch: watch)
                if outcome == .whole { return whole }
            }
        }
        // Whoever reads line by line knows where each fault stands.
        whole = empty
        // What was read once is not read further, but it can be stopped.
        let again = ReadingWatch { _ throws(ReadingWatch.Stopped) in try watch.read(0) }
        try read(file, of: survey, watch: again, noteMark: noteMark) { addInFull(&whole, $0) }
        return whole
    }

    /// A part that grows, with room for the row that is being read.
    private struct Work<Part: Sendable>: Sendable {
        var part: Part
        var row: CodedRow
        var awaitsHeader: Bool
    }
}
