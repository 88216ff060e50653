/// One record of a CSV file, seen where the parser put it: nothing is copied.
///
/// It is lent for the length of a call and never kept; ``CSVRecord`` is the one to keep.
@safe package struct CSVRow {
    private let bytes: UnsafePointer<UInt8>
    /// Where the first cell starts in `bytes`.
    private let start: Int
    /// Where each cell ends in `bytes`.
    private let ends: UnsafePointer<Int>
    /// The number of cells.
    package let count: Int

    init(bytes: UnsafePointer<UInt8>, start: Int, ends: UnsafePointer<Int>, count: Int) {
        unsafe self.bytes = bytes
        self.start = start
        unsafe self.ends = ends
        self.count = count
    }

    /// The bytes of a cell; only as long as the row is lent.
    ///
    /// - Precondition: `index` is from 0 and under ``count``.
    @unsafe package subscript(index: Int) -> UnsafeBufferPointer<UInt8> {
        precondition(index >= 0 && index < count, "there is no such cell")
        let from = index == 0 ? start : unsafe ends[index - 1]
        return unsafe UnsafeBufferPointer(start: bytes + from, count: ends[index] - from)
    }

    /// Whether nothing stands in it, as in a line of blanks.
    var isBlank: Bool {
        guard count == 1 else { return count == 0 }
        return unsafe self[0].allSatisfy { $0 == 0x20 || $0 == 0x09 }
    }

    /// The bytes of all cells, and where each ends in them.
    var copy: (bytes: [UInt8], ends: [Int]) {
        guard count > 0 else { return ([], []) }
        let all = unsafe UnsafeBufferPointer(start: bytes + start, count: ends[count - 1] - start)
        return unsafe (Array(all), (0..<count).map { unsafe ends[$0] - start })
    }
}
