import CLibCSV

/// The owner of one parser of libcsv. Nothing else calls that library to read.
///
/// It is safe to use: the pointers never leave it, and go when it goes.
@safe struct CSVParser: ~Copyable {
    /// What a piece of input came to.
    enum Outcome {
        case parsed
        /// The form is broken in the middle of the piece.
        case broken
        case outOfMemory
    }

    private let parser: UnsafeMutablePointer<csv_parser>
    private let cells: UnsafeMutablePointer<CellStore>

    init(delimiter: UInt8) throws(CSVFault) {
        let parser = UnsafeMutablePointer<csv_parser>.allocate(capacity: 1)
        unsafe parser.initialize(to: csv_parser())
        let options = UInt8(CSV_STRICT | CSV_STRICT_FINI)
        guard unsafe csv_init(parser, options) == 0 else {
            unsafe parser.deallocate()
            throw CSVFault(kind: .outOfMemory, record: 1, line: 1, offset: 0)
        }
        unsafe csv_set_delim(parser, delimiter)
        // A blank at the edge of a cell is part of the cell.
        unsafe csv_set_space_func(parser) { _ in 0 }
        // Cells of many megabytes come; growing by the usual 128 bytes would take all day.
        unsafe csv_set_blk_size(parser, 1 << 16)
        unsafe self.parser = parser
        unsafe cells = .allocate(capacity: 1)
        unsafe cells.initialize(to: CellStore())
    }

    deinit {
        unsafe csv_free(parser)
        unsafe parser.deallocate()
        unsafe cells.pointee.free()
        unsafe cells.deallocate()
    }

    /// Whether the next byte starts a record.
    var isBetweenRecords: Bool { unsafe parser.pointee.pstate == 0 }

    /// What is wrong with the size of the record that is being read, if anything is.
    var excess: CSVFault.Kind? {
        let cell = unsafe parser.pointee.entry_pos
        if cell > CSVReader.longestCell { return .cellTooLong }
        let open = unsafe cells.pointee.open
        if open.cells > CSVReader.mostCells { return .tooManyCells }
        return open.bytes + cell > CSVReader.longestRecord ? .recordTooLong : nil
    }

    /// Parses a piece, and then calls `body` with each record that ends in it.
    mutating func parse(_ piece: UnsafeRawBufferPointer, _ body: (CSVRow) throws -> Void) rethrows -> Outcome {
        unsafe cells.pointee.makeRoom(forPieceOf: piece.count, pending: parser.pointee.entry_pos)
        let parsed = unsafe csv_parse(parser, piece.baseAddress, piece.count, Self.cell, Self.end, cells)
        try drain(body)
        return parsed == piece.count ? .parsed : failure
    }

    /// Ends the input; the last record may have no line end.
    mutating func finish(_ body: (CSVRow) throws -> Void) rethrows -> Outcome {
        unsafe cells.pointee.makeRoom(forPieceOf: 0, pending: parser.pointee.entry_pos)
        let result = unsafe csv_fini(parser, Self.cell, Self.end, cells)
        try drain(body)
        return result == 0 ? .parsed : failure
    }

    private var failure: Outcome { unsafe csv_error(parser) == CSV_EPARSE ? .broken : .outOfMemory }

    private mutating func drain(_ body: (CSVRow) throws -> Void) rethrows {
        for number in 0..<(unsafe cells.pointee.recordCount) { try body(unsafe cells.pointee.record(number)) }
        unsafe cells.pointee.dropRecords()
    }

    private static let cell: @convention(c) (UnsafeMutableRawPointer?, Int, UnsafeMutableRawPointer?) -> Void = {
        bytes, count, cells in
        unsafe cells?.assumingMemoryBound(to: CellStore.self).pointee.add(bytes, count)
    }

    private static let end: @convention(c) (Int32, UnsafeMutableRawPointer?) -> Void = { _, cells in
        unsafe cells?.assumingMemoryBound(to: CellStore.self).pointee.endRecord()
    }
}
