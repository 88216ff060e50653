import CLibCSV

/// Writes records in the form of RFC 4180, each ended by CR LF, quoting through libcsv.
package enum CSVWriter {
    /// The bytes of one record.
    package static func bytes(of cells: [String]) -> [UInt8] {
        record(cells) { cell, bytes in
            var cell = cell
            cell.withUTF8 { unsafe append($0, to: &bytes) }
        }
    }

    /// The bytes of one record whose cells need not be text.
    static func bytes(of cells: [ArraySlice<UInt8>]) -> [UInt8] {
        record(cells) { cell, bytes in unsafe cell.withUnsafeBufferPointer { unsafe append($0, to: &bytes) } }
    }

    private static func record<Cell>(_ cells: [Cell], append: (Cell, inout [UInt8]) -> Void) -> [UInt8] {
        var bytes: [UInt8] = []
        for (index, cell) in cells.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            append(cell, &bytes)
        }
        // A single empty cell would be a blank line, which readers leave out.
        if bytes.isEmpty, cells.count == 1 { bytes += [UInt8(ascii: "\""), UInt8(ascii: "\"")] }
        bytes += [0x0D, 0x0A]
        return bytes
    }

    private static func append(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
        guard unsafe text.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }) else {
            unsafe bytes.append(contentsOf: text)
            return
        }
        // At worst every byte is a quote, and there are two round them.
        let room = text.count * 2 + 2
        let quoted = unsafe [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
            unsafe count = csv_write(buffer.baseAddress, room, text.baseAddress, text.count)
        }
        bytes += quoted
    }
}
