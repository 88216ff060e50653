/// How the letters of a file are written as bytes.
package enum TextEncoding: String, CaseIterable, Sendable {
    case utf8 = "utf-8"
    case utf16LittleEndian = "utf-16le"
    case utf16BigEndian = "utf-16be"
    /// What older Excel writes in Western Europe.
    case windows1252 = "windows-1252"

    /// What people call it.
    package var words: String {
        switch self {
        case .utf8: "UTF-8"
        case .utf16LittleEndian, .utf16BigEndian: "UTF-16"
        case .windows1252: "Windows-1252"
        }
    }
}

extension TextEncoding {
    /// The encoding that the first bytes of a file show.
    ///
    /// A byte-order mark says it; without one, text that has a NUL in every other byte is UTF-16. Text
    /// that is not UTF-8, and in which not one letter outside ASCII is, can only be of one byte a
    /// letter, which Excel writes as Windows-1252.
    ///
    /// - Parameter isWhole: whether the file ends there; else its last letter may be cut in two.
    init(of start: [UInt8], isWhole: Bool) {
        if start.starts(with: [0xFF, 0xFE]) {
            self = .utf16LittleEndian
        } else if start.starts(with: [0xFE, 0xFF]) {
            self = .utf16BigEndian
        } else if let halves = Self.nulHalves(of: start.prefix(256)) {
            self = halves
        } else {
            self = Self.isOneByteALetter(start, isWhole: isWhole) ? .windows1252 : .utf8
        }
    }

    private static func nulHalves(of start: ArraySlice<UInt8>) -> TextEncoding? {
        guard start.count >= 8 else { return nil }
        var nuls = [0, 0]
        for (index, byte) in start.enumerated() where byte == 0 { nuls[index % 2] += 1 }
        // Most letters of a header are ASCII, also in most languages that are not English.
        if nuls[1] * 4 > start.count, nuls[0] == 0 { return .utf16LittleEndian }
        if nuls[0] * 4 > start.count, nuls[1] == 0 { return .utf16BigEndian }
        return nil
    }

    private static func isOneByteALetter(_ start: [UInt8], isWhole: Bool) -> Bool {
        var lone = 0
        var index = 0
        while index < start.count {
            let byte = start[index]
            guard byte >= 0x80 else {
                if byte == 0 { return false }
                index += 1
                continue
            }
            let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
            if index + length > start.count, !isWhole { break }
            let end = min(index + length, start.count)
            if byte >= 0xC2, byte < 0xF5, String(validating: start[index..<end], as: UTF8.self) != nil { return false }
            if Windows1252.scalar(of: byte) == nil { return false }
            lone += 1
            index += 1
        }
        return lone > 0
    }
}
