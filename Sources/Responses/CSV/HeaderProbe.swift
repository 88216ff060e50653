import Questionnaire

/// A look at the start of a CSV file: how its cells are parted.
struct HeaderProbe {
    let delimiter: UInt8

    /// - Throws: ``FileTrouble`` when the file cannot be read, ``Faults`` when it is not text.
    init(_ file: String) throws {
        let chunks = try FileChunks(file)
        let start = try chunks.next() ?? []
        if start.starts(with: [0xFF, 0xFE]) || start.starts(with: [0xFE, 0xFF]) {
            throw Faults(
                Diagnostic(
                    "not-utf8", file: file, "the file is in UTF-16, not in UTF-8",
                    help: ["save it again as \"CSV UTF-8\""]))
        }
        // Outside quotes, on the first line: the one that parts the most cells.
        var counts: [UInt8: Int] = [:]
        var isQuoted = false
        for byte in start {
            if byte == 0x22 { isQuoted.toggle() }
            if isQuoted { continue }
            if byte == 0x0A || byte == 0x0D, !counts.isEmpty { break }
            if Self.delimiters.contains(byte) { counts[byte, default: 0] += 1 }
        }
        // Of equals the comma wins, being the first.
        delimiter = Self.delimiters.reduce(Self.delimiters[0]) { best, next in
            counts[next, default: 0] > counts[best, default: 0] ? next : best
        }
    }

    private static let delimiters = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]

    /// The names of the columns.
    ///
    /// - Throws: ``Faults`` when the header is not UTF-8 text, or holds control characters.
    static func names(of record: CSVRecord, in file: String) throws(Faults) -> [String] {
        var names: [String] = []
        let log = FaultLog(file: file)
        for index in 0..<record.count {
            let place = SourcePosition(line: record.line, column: index + 1, offset: record.offset)
            let name = record.text(index)
            if name == nil || name?.utf8.contains(0) == true {
                log.report(
                    name == nil ? "not-utf8" : "control-character", at: SourceRange(at: place),
                    "the name of column \(index + 1) \(name == nil ? "is not UTF-8 text" : "holds a NUL character")",
                    help: ["check that it is a CSV file, and save it again as \"CSV UTF-8\""])
            }
            names.append(name ?? "")
        }
        try log.throwIfBroken()
        return names
    }
}
