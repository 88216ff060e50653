/// A zip archive whose entries are not compressed, as small as one can be written (APPNOTE.TXT 4.3).
struct StoredZip {
    private(set) var bytes: [UInt8] = []

    init(_ entries: [(name: String, text: String)]) {
        var directory: [UInt8] = []
        for (name, text) in entries {
            let content = Array(text.utf8)
            let start = bytes.count
            let common =
                Self.number(0, 2) + Self.number(0, 2) + Self.number(0, 4) + Self.number(Self.sum(content), 4)
                + Self.number(content.count, 4) + Self.number(content.count, 4) + Self.number(name.utf8.count, 2)
                + Self.number(0, 2)
            bytes += [0x50, 0x4B, 3, 4] + Self.number(20, 2) + common + Array(name.utf8) + content
            directory +=
                [0x50, 0x4B, 1, 2] + Self.number(20, 2) + Self.number(20, 2) + common + Self.number(0, 2)
                + Self.number(0, 2) + Self.number(0, 2) + Self.number(0, 4) + Self.number(start, 4) + Array(name.utf8)
        }
        let start = bytes.count
        bytes +=
            directory + [0x50, 0x4B, 5, 6] + Self.number(0, 4) + Self.number(entries.count, 2)
            + Self.number(entries.count, 2) + Self.number(directory.count, 4) + Self.number(start, 4)
            + Self.number(0, 2)
    }

    private static func number(_ value: Int, _ size: Int) -> [UInt8] {
        (0..<size).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
    }

    /// CRC-32, as zip has it.
    private static func sum(_ bytes: [UInt8]) -> Int {
        var sum: UInt32 = 0xFFFF_FFFF
        for byte in bytes {
            sum ^= UInt32(byte)
            for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
        }
        return Int(~sum)
    }
}
