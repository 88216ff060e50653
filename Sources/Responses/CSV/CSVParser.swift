import CLibCSV

/// The owner of one parser of libcsv. Nothing else calls that library to read.
///
/// It is safe to use: the pointer never leaves it, and goes when it goes.
@safe struct CSVParser: ~Copyable {
    /// What a piece of input came to.
    enum Outcome {
        case parsed
        /// The form is broken in the middle of the piece.
        case broken
        case outOfMemory
    }

    private let parser: UnsafeMutablePointer<csv_parser>
    private let collector = CellCollector()

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
    }

    deinit {
        unsafe csv_free(parser)
        unsafe parser.deallocate()
    }

    /// Whether the next byte starts a record.
    var isBetweenRecords: Bool { unsafe parser.pointee.pstate == 0 }

    /// How many bytes the cell that is being read holds so far.
    var cellLength: Int { unsafe parser.pointee.entry_pos }

    /// Parses a piece; `record` is called with the cells of each record that ends in it.
    mutating func parse(
        _ piece: UnsafeRawBufferPointer, record: (_ bytes: [UInt8], _ ends: [Int]) throws -> Void
    ) rethrows -> Outcome {
        let data = unsafe Unmanaged.passUnretained(collector).toOpaque()
        let parsed = unsafe csv_parse(parser, piece.baseAddress, piece.count, Self.cell, Self.end, data)
        try collector.drain(record)
        if parsed == piece.count { return .parsed }
        return unsafe csv_error(parser) == CSV_EPARSE ? .broken : .outOfMemory
    }

    /// Ends the input; the last record may have no line end.
    mutating func finish(record: (_ bytes: [UInt8], _ ends: [Int]) throws -> Void) rethrows -> Outcome {
        let data = unsafe Unmanaged.passUnretained(collector).toOpaque()
        let result = unsafe csv_fini(parser, Self.cell, Self.end, data)
        try collector.drain(record)
        if result == 0 { return .parsed }
        return unsafe csv_error(parser) == CSV_EPARSE ? .broken : .outOfMemory
    }

    private static let cell: @convention(c) (UnsafeMutableRawPointer?, Int, UnsafeMutableRawPointer?) -> Void = {
        bytes, count, data in
        guard let data = unsafe data else { return }
        unsafe Unmanaged<CellCollector>.fromOpaque(data).takeUnretainedValue()
            .add(UnsafeRawBufferPointer(start: bytes, count: bytes == nil ? 0 : count))
    }

    private static let end: @convention(c) (Int32, UnsafeMutableRawPointer?) -> Void = { _, data in
        guard let data = unsafe data else { return }
        unsafe Unmanaged<CellCollector>.fromOpaque(data).takeUnretainedValue().endRecord()
    }
}

/// Gathers cells while libcsv calls back. A class, because C is handed a pointer to it.
private final class CellCollector {
    private var bytes: [UInt8] = []
    private var ends: [Int] = []
    private var finished: [(bytes: [UInt8], ends: [Int])] = []

    func add(_ cell: UnsafeRawBufferPointer) {
        unsafe bytes.append(contentsOf: cell)
        ends.append(bytes.count)
    }

    func endRecord() {
        finished.append((bytes, ends))
        bytes = []
        ends = []
    }

    func drain(_ record: ([UInt8], [Int]) throws -> Void) rethrows {
        let records = finished
        finished.removeAll()
        for cells in records { try record(cells.bytes, cells.ends) }
    }
}
