import Crypto
package import Foundation

/// A UUID made of a name, so that the same name has the same one in every file (version 5).
///
/// RFC 9562, section 5.5: the first 16 bytes of the SHA-1 of the namespace's bytes and the name's, with the version
/// and the variant put in. SHA-1 mixes here and protects nothing.
package enum NamedUUID {
    package static func of(_ name: String, in namespace: UUID) -> UUID {
        var hash = Insecure.SHA1()
        hash.update(data: unsafe withUnsafeBytes(of: namespace.uuid) { unsafe Data($0) })
        hash.update(data: Data(name.utf8))
        var b = Array(hash.finalize().prefix(16))
        b[6] = b[6] & 0x0F | 0x50
        b[8] = b[8] & 0x3F | 0x80
        return UUID(
            uuid: (
                b[0], b[1], b[2], b[3], b[4], b[5], b[6], b[7], b[8], b[9], b[10], b[11], b[12], b[13], b[14], b[15]
            ))
    }

    /// The UUID of a theme, or of a codebook where the theme is nil, as text.
    static func text(of codebook: String, theme: String? = nil) -> String {
        of(theme.map { "\(codebook)/\($0)" } ?? codebook, in: namespace).uuidString.lowercased()
    }

    /// Drawn at random once, and never changed: every file that was ever written rests on it.
    private static let namespace = UUID(
        uuid: (
            0x5B, 0x1E, 0x0D, 0x7A, 0x3C, 0x42, 0x4F, 0x86, 0x9D, 0x31, 0xC8, 0x5A, 0x77, 0x20, 0xE4, 0x19
        ))
}
