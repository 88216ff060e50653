import Crypto
import Foundation
package import Questionnaire

/// The half of a commission's key that a kiosk has: it seals responses and opens none.
package struct PublicKey: Hashable, Sendable {
    /// 32 bytes, X25519 (RFC 7748).
    package let bytes: [UInt8]
    package let fingerprint: Fingerprint
    let curve: Curve25519.KeyAgreement.PublicKey

    init?(_ bytes: some Sequence<UInt8>) {
        let bytes = Array(bytes)
        guard let curve = try? Curve25519.KeyAgreement.PublicKey(rawRepresentation: bytes),
            let secret = try? Curve25519.KeyAgreement.PrivateKey().sharedSecretFromKeyAgreement(with: curve)
        else { return nil }
        // A handful of points agree on the secret zero with everybody; what is sealed to one is open to all.
        guard unsafe secret.withUnsafeBytes({ unsafe $0.contains { $0 != 0 } }) else { return nil }
        self.bytes = bytes
        fingerprint = Fingerprint(of: bytes)
        self.curve = curve
    }

    package static func == (left: PublicKey, right: PublicKey) -> Bool { left.bytes == right.bytes }

    package func hash(into hasher: inout Hasher) { hasher.combine(bytes) }
}

extension PublicKey {
    /// What stands in `NAME.public`.
    package var text: String {
        KeyFile(kind: .publicKey, [(.fingerprint, fingerprint.description), (.publicKey, bytes.base64)]).text
    }

    /// Reads what stands in `NAME.public`; `file` is its name for the faults.
    package init(text: String, file: String) throws(Faults) {
        let fields = try KeyFile(text: text, file: file, expecting: .publicKey)
        self = try fields.publicKey(file)
    }

    /// Reads `NAME.public`. Throws ``Faults`` or ``FileTrouble``.
    package static func read(_ file: String) throws -> PublicKey {
        try PublicKey(text: KeyFile.read(file), file: file)
    }
}
