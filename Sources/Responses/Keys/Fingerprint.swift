import Crypto

/// A short name of a public key that two people can compare aloud, such as `7QF2-M9XA-0ZTK-4R8C`.
///
/// It is the first 80 bits of a SHA-256 hash, in groups of four. The alphabet is Douglas Crockford's
/// base 32, which leaves out I, L, O and U, so that nothing is read as something else.
package struct Fingerprint: Hashable, Sendable, CustomStringConvertible {
    package let description: String

    /// A fingerprint as it was written down somewhere; it is only ever compared.
    init(_ description: String) {
        self.description = description
    }

    init(of publicKey: some Sequence<UInt8>) {
        let hash = SHA256.hash(data: Array("bigconvo public key".utf8) + Array(publicKey))
        var letters = ""
        var bits: UInt32 = 0
        var count = 0
        for byte in hash.prefix(10) {
            bits = bits << 8 | UInt32(byte)
            count += 8
            while count >= 5 {
                count -= 5
                letters.append(Self.alphabet[Int(bits >> count & 31)])
                if letters.count % 5 == 4 { letters.append("-") }
            }
        }
        description = String(letters.dropLast())
    }

    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
}
