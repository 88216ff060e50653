import Crypto

/// The half of a commission's key that opens responses. In memory only; a file holds a ``LockedPrivateKey``.
package struct PrivateKey: Sendable {
    let curve: Curve25519.KeyAgreement.PrivateKey
    package let publicKey: PublicKey

    init?(_ curve: Curve25519.KeyAgreement.PrivateKey) {
        guard let publicKey = PublicKey(curve.publicKey.rawRepresentation) else { return nil }
        self.curve = curve
        self.publicKey = publicKey
    }

    init?(_ bytes: some Sequence<UInt8>) {
        guard let curve = try? Curve25519.KeyAgreement.PrivateKey(rawRepresentation: Array(bytes)) else { return nil }
        self.init(curve)
    }

    /// A new key, which nobody ever had before.
    package static func generate() -> PrivateKey {
        while true {
            if let key = PrivateKey(Curve25519.KeyAgreement.PrivateKey()) { return key }
        }
    }
}

// A key that is printed by mistake must not end up on a screen or in a log.
extension PrivateKey: CustomStringConvertible, CustomReflectable {
    package var description: String { "private key of \(publicKey.fingerprint)" }

    package var customMirror: Mirror { Mirror(self, children: []) }
}
