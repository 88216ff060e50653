import Glibc

extension PrivateKey {
    /// Writes `NAME.private` (mode 0600) and `NAME.public`, or neither. No file is ever replaced.
    ///
    /// Throws ``FileTrouble``, with the reason `alreadyThere` when one of the two is there.
    package func write(as name: String, lockedWith passphrase: Passphrase) throws {
        try write(as: name, lockedWith: passphrase, cost: .standard)
    }

    func write(as name: String, lockedWith passphrase: Passphrase, cost: ScryptCost) throws {
        let names = KeyFileNames(name)
        // Asked first only to spare the work; the writing itself is what keeps an existing file.
        for file in [names.privateKey, names.publicKey] where unsafe access(file, F_OK) == 0 {
            throw FileTrouble(.write, file, .alreadyThere)
        }
        // The private key goes first: a public key alone would seal what nobody can open.
        try WholeFile.write(
            text(lockedWith: passphrase, cost: cost), to: names.privateKey, existing: .kept, permissions: 0o600)
        do {
            try WholeFile.write(publicKey.text, to: names.publicKey, existing: .kept)
        } catch {
            unsafe unlink(names.privateKey)
            throw error
        }
    }
}

/// The two files of a key.
package struct KeyFileNames: Hashable, Sendable {
    package let publicKey: String
    package let privateKey: String

    package init(_ name: String) {
        publicKey = "\(name).public"
        privateKey = "\(name).private"
    }
}
