/// Brings what is sealed to a whole number of blocks, so that its length says little of what was written.
///
/// The padded bytes are the length (four bytes, big-endian), the payload, and zeros.
enum Padding {
    static let blockSize = 2048

    static func pad(_ payload: [UInt8]) -> [UInt8] {
        let padded = UInt32(payload.count).bigEndianBytes + payload
        let rest = (blockSize - padded.count % blockSize) % blockSize
        return padded + [UInt8](repeating: 0, count: rest)
    }

    /// The payload, or nil where `padded` is not what ``pad(_:)`` makes.
    static func unpad(_ padded: [UInt8]) -> [UInt8]? {
        guard padded.count.isMultiple(of: blockSize), padded.count >= blockSize else { return nil }
        let count = padded.prefix(4).reduce(0) { $0 << 8 | Int($1) }
        let payload = Array(padded.dropFirst(4).prefix(count))
        return pad(payload) == padded ? payload : nil
    }
}

extension UInt32 {
    var bigEndianBytes: [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: self >> (24 - 8 * $0)) } }
}
