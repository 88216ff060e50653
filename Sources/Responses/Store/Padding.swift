/// Brings what is sealed to one of few sizes, so that its length says little of what was written.
///
/// The padded bytes are the length (four bytes, big-endian), the payload, and zeros up to a whole number of blocks.
enum Padding {
    static let blockSize = 2048
    private static let headSize = 4

    /// The least blocks that hold a payload of so many bytes.
    static func blocks(forPayload count: Int) -> Int { (headSize + count + blockSize - 1) / blockSize }

    static func pad(_ payload: [UInt8], to sizes: EnvelopeSizes) -> [UInt8] {
        let padded = UInt32(payload.count).bigEndianBytes + payload
        let size = sizes.blocks(forPayload: payload.count) * blockSize
        return padded + [UInt8](repeating: 0, count: size - padded.count)
    }

    /// The payload, or nil where `padded` is not what ``pad(_:to:)`` makes.
    static func unpad(_ padded: [UInt8]) -> [UInt8]? {
        guard padded.count.isMultiple(of: blockSize), padded.count >= blockSize else { return nil }
        let count = padded.prefix(headSize).reduce(0) { $0 << 8 | Int($1) }
        let rest = padded.dropFirst(headSize)
        guard count <= rest.count, rest.dropFirst(count).allSatisfy({ $0 == 0 }) else { return nil }
        return Array(rest.prefix(count))
    }
}

extension UInt32 {
    var bigEndianBytes: [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: self >> (24 - 8 * $0)) } }
}
