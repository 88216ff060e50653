import Crypto
import Foundation
package import Questionnaire

/// A private key as it lies in a file: sealed (ChaCha20-Poly1305) under a passphrase (scrypt).
package struct LockedPrivateKey: Sendable {
    package let publicKey: PublicKey
    /// The file as the person named it, for the faults.
    private let file: String
    private let cost: ScryptCost
    private let salt: [UInt8]
    /// Nonce, ciphertext and tag.
    private let sealed: [UInt8]

    /// Reads what stands in `NAME.private`; `file` is its name for the faults.
    package init(text: String, file: String) throws(Faults) {
        let fields = try KeyFile(text: text, file: file, expecting: .privateKey)
        publicKey = try fields.publicKey(file)
        guard let cost = fields[.scrypt].flatMap(ScryptCost.init), let salt = fields[.salt]?.fromBase64,
            let sealed = fields[.sealed]?.fromBase64, salt.count == KeySalt.size
        else { throw Faults(KeyFile.damaged(file)) }
        self.file = file
        self.cost = cost
        self.salt = salt
        self.sealed = sealed
    }

    /// Reads `NAME.private`. Throws ``Faults`` or ``FileTrouble``.
    package static func read(_ file: String) throws -> LockedPrivateKey {
        try LockedPrivateKey(text: KeyFile.read(file), file: file)
    }

    /// Opens the lock, which takes a noticeable moment and 128 MiB on purpose.
    package func unlock(with passphrase: Passphrase) throws(Faults) -> PrivateKey {
        guard let key = try? cost.key(from: passphrase, salt: salt),
            let box = try? ChaChaPoly.SealedBox(combined: sealed)
        else { throw Faults(KeyFile.damaged(file)) }
        let header = Self.header(publicKey, cost, salt).authenticated
        guard let bytes = try? ChaChaPoly.open(box, using: key, authenticating: header) else {
            throw Faults(
                Diagnostic(
                    "wrong-passphrase", file: file, "the passphrase does not open this key",
                    help: [
                        "look at capital letters and blanks, and type it again",
                        "without the passphrase nobody can open the key, nor the responses sealed to it",
                    ]))
        }
        guard let privateKey = PrivateKey(bytes), privateKey.publicKey == publicKey else {
            throw Faults(KeyFile.damaged(file))
        }
        return privateKey
    }

    /// What stands before the sealed bytes, and is authenticated with them.
    fileprivate static func header(_ publicKey: PublicKey, _ cost: ScryptCost, _ salt: [UInt8]) -> KeyFile {
        KeyFile(
            kind: .privateKey,
            [
                (.fingerprint, publicKey.fingerprint.description), (.publicKey, publicKey.bytes.base64),
                (.scrypt, cost.description), (.salt, salt.base64),
            ])
    }
}

extension PrivateKey {
    /// What stands in `NAME.private`; different each time, for the salt is new.
    package func text(lockedWith passphrase: Passphrase) throws -> String {
        try text(lockedWith: passphrase, cost: .standard)
    }

    func text(lockedWith passphrase: Passphrase, cost: ScryptCost) throws -> String {
        let salt = KeySalt.random()
        var file = LockedPrivateKey.header(publicKey, cost, salt)
        let key = try cost.key(from: passphrase, salt: salt)
        let box = try ChaChaPoly.seal(curve.rawRepresentation, using: key, authenticating: file.authenticated)
        file.append(.sealed, Array(box.combined).base64)
        return file.text
    }
}
