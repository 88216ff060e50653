import Crypto
package import Questionnaire

/// What a kiosk knows of the passphrase of its staff: a salted scrypt hash, in a file `NAME.staff`.
package struct StaffLock: Sendable {
    private let cost: ScryptCost
    private let salt: [UInt8]
    private let hash: SymmetricKey

    /// Reads what stands in `NAME.staff`; `file` is its name for the faults.
    package init(text: String, file: String) throws(Faults) {
        let fields = try KeyFile(text: text, file: file, expecting: .staffPassphrase)
        guard let cost = fields[.scrypt].flatMap(ScryptCost.init), let salt = fields[.salt]?.fromBase64,
            let hash = fields[.hash]?.fromBase64, salt.count == KeySalt.size, hash.count == 32
        else { throw Faults(KeyFile.damaged(file)) }
        self.cost = cost
        self.salt = salt
        self.hash = SymmetricKey(data: hash)
    }

    /// Reads `NAME.staff`. Throws ``Faults`` or ``FileTrouble``.
    package static func read(_ file: String) throws -> StaffLock {
        try StaffLock(text: KeyFile.read(file), file: file)
    }

    /// Whether this is the passphrase, which takes a noticeable moment and 128 MiB on purpose.
    package func opens(with passphrase: Passphrase) -> Bool {
        // Two of these are compared in the same time wherever they differ.
        (try? cost.key(from: passphrase, salt: salt)) == hash
    }

    /// What stands in `NAME.staff`; different each time, for the salt is new.
    package static func text(for passphrase: Passphrase) throws -> String {
        try text(for: passphrase, cost: .standard)
    }

    static func text(for passphrase: Passphrase, cost: ScryptCost) throws -> String {
        let salt = KeySalt.random()
        let hash = try unsafe cost.key(from: passphrase, salt: salt).withUnsafeBytes { unsafe Array($0) }
        return KeyFile(
            kind: .staffPassphrase,
            [(.scrypt, cost.description), (.salt, salt.base64), (.hash, hash.base64)]
        ).text
    }

    /// Writes `NAME.staff` (mode 0600). No file is ever replaced. Throws ``FileTrouble``.
    package static func write(as name: String, for passphrase: Passphrase) throws {
        try WholeFile.write(text(for: passphrase), to: file(of: name), existing: .kept, permissions: 0o600)
    }

    package static func file(of name: String) -> String { "\(name).staff" }
}
