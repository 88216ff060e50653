/// The bytes of a file as UTF-8, in pieces, whatever they are encoded in.
///
/// What means nothing in its encoding becomes a byte that UTF-8 never has, so that the row it stands in
/// is refused and nothing is guessed. UTF-8 passes through as it is.
struct DecodedChunks: ~Copyable {
    private let chunks: FileChunks
    private let encoding: TextEncoding
    private let watch: ReadingWatch
    /// Bytes of a letter that the last piece cut in two.
    private var carried: [UInt8] = []

    /// A byte that no text in UTF-8 holds.
    private static let nothing: UInt8 = 0xFF

    init(_ path: String, in encoding: TextEncoding, _ watch: ReadingWatch = .none) throws(FileTrouble) {
        chunks = try FileChunks(path)
        self.encoding = encoding
        self.watch = watch
    }

    /// The next piece, or nil at the end.
    ///
    /// - Throws: ``FileTrouble``, and ``ReadingWatch/Stopped``.
    mutating func next() throws -> [UInt8]? {
        while let chunk = try chunks.next() {
            try watch.read(chunk.count)
            guard encoding != .utf8 else { return chunk }
            // So few bytes can be half a letter, and an empty piece would be the end.
            let decoded = encoding == .windows1252 ? Self.decoded(windows1252: chunk) : utf16(chunk)
            if !decoded.isEmpty { return decoded }
        }
        guard !carried.isEmpty else { return nil }
        carried = []
        return [Self.nothing]
    }

    private static func decoded(windows1252 bytes: [UInt8]) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count + bytes.count / 8)
        for byte in bytes {
            if byte < 0x80 {
                text.append(byte)
            } else if let scalar = Windows1252.scalar(of: byte) {
                text += UTF8.encode(scalar).map(Array.init) ?? [nothing]
            } else {
                text.append(nothing)
            }
        }
        return text
    }

    private mutating func utf16(_ chunk: [UInt8]) -> [UInt8] {
        let bytes = carried + chunk
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count)
        var index = 0
        while index + 1 < bytes.count {
            let unit = unit(bytes, index)
            guard UTF16.isLeadSurrogate(unit) || UTF16.isTrailSurrogate(unit) else {
                text += Unicode.Scalar(unit).flatMap(UTF8.encode).map(Array.init) ?? [Self.nothing]
                index += 2
                continue
            }
            if UTF16.isLeadSurrogate(unit), index + 3 >= bytes.count { break }
            let trail = UTF16.isLeadSurrogate(unit) ? self.unit(bytes, index + 2) : 0
            guard UTF16.isTrailSurrogate(trail) else {
                text.append(Self.nothing)
                index += 2
                continue
            }
            let value = 0x10000 + (UInt32(unit - 0xD800) << 10) + UInt32(trail - 0xDC00)
            text += Unicode.Scalar(value).flatMap(UTF8.encode).map(Array.init) ?? [Self.nothing]
            index += 4
        }
        carried = Array(bytes[index...])
        return text
    }

    private func unit(_ bytes: [UInt8], _ index: Int) -> UInt16 {
        let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
        return encoding == .utf16LittleEndian ? first | second << 8 : first << 8 | second
    }
}
