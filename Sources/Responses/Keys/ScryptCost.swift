import Crypto
import CryptoExtras

/// How much work and memory it takes to try one passphrase (scrypt, RFC 7914).
struct ScryptCost: Hashable, Sendable {
    /// The binary logarithm of N.
    var logarithm: Int
    /// r
    var blockSize: Int
    /// p
    var parallelism: Int

    /// 128 MiB and a noticeable moment on a laptop.
    static let standard = ScryptCost(unchecked: 17)

    private init(unchecked logarithm: Int, blockSize: Int = 8, parallelism: Int = 1) {
        self.logarithm = logarithm
        self.blockSize = blockSize
        self.parallelism = parallelism
    }

    /// Nil outside bounds in which a key file that somebody made up can neither take all memory (256 MiB)
    /// nor hours.
    init?(logarithm: Int, blockSize: Int = 8, parallelism: Int = 1) {
        guard (10...20).contains(logarithm), (1...16).contains(blockSize), (1...4).contains(parallelism),
            128 * (1 << logarithm) * blockSize <= 256 * 1024 * 1024
        else { return nil }
        self.init(unchecked: logarithm, blockSize: blockSize, parallelism: parallelism)
    }

    func key(from passphrase: Passphrase, salt: [UInt8]) throws -> SymmetricKey {
        try KDF.Scrypt.deriveKey(
            from: passphrase.bytes, salt: salt, outputByteCount: 32,
            rounds: 1 << logarithm, blockSize: blockSize, parallelism: parallelism)
    }
}

extension ScryptCost: LosslessStringConvertible {
    var description: String { "\(logarithm) \(blockSize) \(parallelism)" }

    init?(_ description: String) {
        let numbers = description.split(separator: " ").map { Int($0) }
        guard numbers.count == 3, let logarithm = numbers[0], let blockSize = numbers[1], let parallelism = numbers[2]
        else { return nil }
        self.init(logarithm: logarithm, blockSize: blockSize, parallelism: parallelism)
    }
}
