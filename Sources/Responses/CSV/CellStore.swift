/// Where libcsv's callbacks put cells: one stretch of memory for the bytes of all of them, and where
/// each cell and each record ends.
///
/// A callback only copies and counts. It never has to look whether there is room, because room for
/// whatever a piece of input can come to is made before the piece is parsed.
@safe struct CellStore {
    private(set) var bytes: UnsafeMutablePointer<UInt8>
    private var byteRoom: Int
    private(set) var byteCount = 0
    /// Where each cell ends in `bytes`.
    private(set) var cellEnds: UnsafeMutablePointer<Int>
    private var cellRoom: Int
    private(set) var cellCount = 0
    /// How many cells there are up to the end of each record.
    private(set) var recordEnds: UnsafeMutablePointer<Int>
    private var recordRoom: Int
    private(set) var recordCount = 0

    init() {
        (byteRoom, cellRoom, recordRoom) = (1 << 12, 1 << 9, 1 << 6)
        unsafe bytes = .allocate(capacity: byteRoom)
        unsafe cellEnds = .allocate(capacity: cellRoom)
        unsafe recordEnds = .allocate(capacity: recordRoom)
    }

    func free() {
        unsafe bytes.deallocate()
        unsafe cellEnds.deallocate()
        unsafe recordEnds.deallocate()
    }

    /// The cells of the record that has not ended yet, and their bytes.
    var open: (cells: Int, bytes: Int) {
        guard recordCount > 0 else { return (cellCount, byteCount) }
        let cells = unsafe recordEnds[recordCount - 1]
        return (cellCount - cells, byteCount - (cells == 0 ? 0 : unsafe cellEnds[cells - 1]))
    }

    /// Makes room for what a piece of so many bytes can come to.
    ///
    /// - Parameter pending: the bytes of a cell that libcsv holds already.
    mutating func makeRoom(forPieceOf count: Int, pending: Int) {
        // Each byte can end a cell or a record, and the end of the input can end one more.
        unsafe Self.grow(&bytes, byteCount, &byteRoom, to: byteCount + pending + count)
        unsafe Self.grow(&cellEnds, cellCount, &cellRoom, to: cellCount + count + 1)
        unsafe Self.grow(&recordEnds, recordCount, &recordRoom, to: recordCount + count + 1)
    }

    private static func grow<Element>(
        _ memory: inout UnsafeMutablePointer<Element>, _ used: Int, _ room: inout Int, to needed: Int
    ) {
        guard needed > room else { return }
        room = max(needed, room + room / 2)
        let larger = UnsafeMutablePointer<Element>.allocate(capacity: room)
        unsafe larger.moveInitialize(from: memory, count: used)
        unsafe memory.deallocate()
        unsafe memory = larger
    }

    mutating func add(_ cell: UnsafeRawPointer?, _ count: Int) {
        if let cell = unsafe cell {
            unsafe UnsafeMutableRawPointer(bytes + byteCount).copyMemory(from: cell, byteCount: count)
            byteCount += count
        }
        unsafe cellEnds[cellCount] = byteCount
        cellCount += 1
    }

    mutating func endRecord() {
        unsafe recordEnds[recordCount] = cellCount
        recordCount += 1
    }

    /// Forgets the records that have ended, and keeps the one that has not.
    mutating func dropRecords() {
        guard recordCount > 0 else { return }
        let (cells, length) = open
        let firstCell = cellCount - cells
        let firstByte = byteCount - length
        unsafe bytes.update(from: bytes + firstByte, count: length)
        for cell in 0..<cells { unsafe cellEnds[cell] = cellEnds[firstCell + cell] - firstByte }
        (byteCount, cellCount, recordCount) = (length, cells, 0)
    }

    /// The record of this number among those that have ended.
    func record(_ number: Int) -> CSVRow {
        let first = number == 0 ? 0 : unsafe recordEnds[number - 1]
        let last = unsafe recordEnds[number]
        return unsafe CSVRow(
            bytes: bytes, start: first == 0 ? 0 : cellEnds[first - 1], ends: cellEnds + first, count: last - first)
    }
}
