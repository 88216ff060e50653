/// The salt of a passphrase.
enum KeySalt {
    static let size = 16

    static func random() -> [UInt8] {
        var random = SystemRandomNumberGenerator()
        return (0..<size).map { _ in UInt8.random(in: .min ... .max, using: &random) }
    }
}
