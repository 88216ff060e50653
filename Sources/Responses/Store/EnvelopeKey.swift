/// The name of an envelope in a store: 128 random bits, which say nothing but let a copy be recognised.
struct EnvelopeKey: Hashable, Sendable {
    let bytes: [UInt8]

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    static func random() -> EnvelopeKey {
        var random = SystemRandomNumberGenerator()
        return EnvelopeKey(bytes: (0..<16).map { _ in UInt8.random(in: .min ... .max, using: &random) })
    }
}
