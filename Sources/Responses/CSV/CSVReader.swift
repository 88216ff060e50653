/// Reads a CSV file from its first byte to its last, record by record, in a small and constant piece
/// of memory (and one cell, however long).
package struct CSVReader: Sendable {
    /// What a file is made of.
    package enum Event: Sendable {
        case record(CSVRecord)
        /// A record whose form is broken, with its bytes as they came where it is contained. After a
        /// fault that is not contained, nothing follows.
        case fault(CSVFault, raw: [UInt8])
    }

    /// The most bytes that a cell may have; what is longer is an unclosed quote or an attack.
    package static let longestCell = 64 * 1024 * 1024
    /// The most bytes that all cells of a record may have together.
    package static let longestRecord = longestCell
    /// The most cells that a record may have: six times as many as a spreadsheet has columns.
    package static let mostCells = 100_000

    private let file: String
    private let delimiter: UInt8
    private let encoding: TextEncoding
    private let watch: ReadingWatch

    /// Prepares to read a file. What is not in UTF-8 is read as UTF-8 all the same, and so are its bytes counted.
    package init(
        _ file: String, delimiter: UInt8 = UInt8(ascii: ","), encoding: TextEncoding = .utf8,
        watch: ReadingWatch = .none
    ) {
        self.file = file
        self.delimiter = delimiter
        self.encoding = encoding
        self.watch = watch
    }

    /// Calls `body` for every record in order; a byte-order mark and blank lines are left out.
    ///
    /// - Throws: ``FileTrouble`` when the file cannot be read, and whatever `body` throws.
    package func forEach(_ body: (Event) throws -> Void) throws {
        var source = try DecodedChunks(file, in: encoding, watch)
        var state = State(parser: try CSVParser(delimiter: delimiter))
        var isFirst = true
        while let chunk = try source.next() {
            var bytes = chunk[...]
            if isFirst, bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
                bytes = bytes.dropFirst(3)
                state.offset = 3
            }
            isFirst = false
            // libcsv does not say where a record starts, so it is fed a line at a time.
            while !bytes.isEmpty {
                let end = bytes.firstIndex { $0 == 0x0A || $0 == 0x0D }.map { $0 + 1 } ?? bytes.endIndex
                guard try state.feed(bytes[..<end], delimiter, body) else { return }
                bytes = bytes[end...]
            }
        }
        try state.finish(body)
    }

    /// The first event, without reading on; nil for an empty file.
    package func first() throws -> Event? {
        struct Found: Error {}
        var first: Event?
        do {
            try forEach { event in
                first = event
                throw Found()
            }
        } catch is Found {}
        return first
    }

    private struct State: ~Copyable {
        var parser: CSVParser
        var offset = 0
        private var line = 1
        private var number = 1
        /// Where the record that is being read starts.
        private var start = (line: 1, offset: 0)
        private var endedWithReturn = false
        /// The bytes of the record that is being read, for one that turns out to be broken.
        private var raw: [UInt8] = []
        /// Whether the rest of a broken line is passed over.
        private var isSkipping = false

        init(parser: consuming CSVParser) {
            self.parser = parser
        }

        /// - Returns: Whether reading goes on.
        mutating func feed(
            _ piece: ArraySlice<UInt8>, _ delimiter: UInt8, _ body: (Event) throws -> Void
        ) throws -> Bool {
            if !isSkipping {
                if parser.isBetweenRecords {
                    start = (line, offset)
                    raw.removeAll(keepingCapacity: true)
                }
                raw += piece
                var records: [CSVRecord] = []
                let (number, start) = (number, start)
                let outcome = unsafe piece.withUnsafeBytes { bytes in
                    unsafe parser.parse(bytes) { row in
                        records.append(
                            CSVRecord(
                                number: number + records.count, line: start.line, offset: start.offset, copying: row))
                    }
                }
                for record in records where !record.isBlank { try body(.record(record)) }
                self.number += records.count
                switch outcome {
                case .parsed: break
                case .broken:
                    try body(.fault(fault(.strayQuote), raw: raw))
                    self.number += 1
                    parser = try CSVParser(delimiter: delimiter)
                    isSkipping = true
                case .outOfMemory:
                    try body(.fault(fault(.outOfMemory), raw: []))
                    return false
                }
            }
            advance(over: piece)
            if let excess = parser.excess {
                try body(.fault(fault(excess), raw: []))
                return false
            }
            return true
        }

        mutating func finish(_ body: (Event) throws -> Void) throws {
            var records: [CSVRecord] = []
            let (number, start) = (number, start)
            let outcome = parser.finish { row in
                records.append(CSVRecord(number: number, line: start.line, offset: start.offset, copying: row))
            }
            if outcome != .parsed { return try body(.fault(fault(.unterminatedQuote), raw: [])) }
            for record in records where !record.isBlank { try body(.record(record)) }
        }

        private mutating func advance(over piece: ArraySlice<UInt8>) {
            offset += piece.count
            guard let last = piece.last else { return }
            // CR LF is one line end, also where the two fall into different pieces.
            if last == 0x0D || (last == 0x0A && !(piece.count == 1 && endedWithReturn)) {
                line += 1
                isSkipping = false
            }
            endedWithReturn = last == 0x0D
        }

        private func fault(_ kind: CSVFault.Kind) -> CSVFault {
            CSVFault(kind: kind, record: number, line: start.line, offset: start.offset)
        }
    }
}
