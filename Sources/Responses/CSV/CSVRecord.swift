/// One record of a CSV file, with its place.
package struct CSVRecord: Sendable {
    /// The number of the record in its file, from 1; the header is record 1.
    package let number: Int
    /// The line that it starts on, from 1. A cell may hold line breaks, so the two differ.
    package let line: Int
    /// The bytes before it in the file.
    package let offset: Int

    private let bytes: [UInt8]
    /// Where each cell ends in `bytes`.
    private let ends: [Int]

    init(number: Int, line: Int, offset: Int, bytes: [UInt8], ends: [Int]) {
        self.number = number
        self.line = line
        self.offset = offset
        self.bytes = bytes
        self.ends = ends
    }

    init(number: Int, line: Int, offset: Int, copying row: CSVRow) {
        let (bytes, ends) = row.copy
        self.init(number: number, line: line, offset: offset, bytes: bytes, ends: ends)
    }

    /// The number of cells.
    package var count: Int { ends.count }

    /// The bytes of all its cells together.
    var size: Int { bytes.count }

    package func bytes(_ index: Int) -> ArraySlice<UInt8> {
        bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
    }

    /// The text of a cell, or nil when its bytes are not UTF-8.
    package func text(_ index: Int) -> String? {
        String(validating: bytes(index), as: UTF8.self)
    }

    /// Whether nothing stands in it, as in a line of blanks.
    var isBlank: Bool { count <= 1 && holdsNothing }

    /// Whether nothing stands in any of its cells.
    var holdsNothing: Bool { bytes.allSatisfy { $0 == 0x20 || $0 == 0x09 } }
}
