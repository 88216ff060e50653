import Crypto
import Foundation

/// One response, sealed to a commission's public key (HPKE, RFC 9180, base mode with X25519,
/// HKDF-SHA256 and ChaCha20-Poly1305).
///
/// The bytes are the version (1), the encapsulated key (32 bytes) and the ciphertext.
struct Envelope: Hashable, Sendable {
    let bytes: [UInt8]

    /// An envelope as it was found; whether it is one shows when it is opened.
    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    init(
        sealing payload: [UInt8], to key: PublicKey, for edition: SurveyEdition, sizes: EnvelopeSizes = .wholeBlocks
    ) throws {
        var sender = try HPKE.Sender(
            recipientKey: key.curve, ciphersuite: Self.ciphersuite, info: Data(edition.sealingContext))
        let sealed = try sender.seal(Padding.pad(payload, to: sizes))
        bytes = [Self.version] + sender.encapsulatedKey + sealed
    }

    /// The payload, or nil when this was sealed to another key or for another edition, or is damaged.
    func open(with key: PrivateKey, for edition: SurveyEdition) -> [UInt8]? {
        guard bytes.count > Self.headSize, bytes[0] == Self.version,
            var recipient = try? HPKE.Recipient(
                privateKey: key.curve, ciphersuite: Self.ciphersuite, info: Data(edition.sealingContext),
                encapsulatedKey: Data(bytes[1..<Self.headSize])),
            let padded = try? recipient.open(bytes[Self.headSize...])
        else { return nil }
        return Padding.unpad(Array(padded))
    }

    private static let version: UInt8 = 1
    private static let headSize = 1 + 32
    private static let ciphersuite = HPKE.Ciphersuite.Curve25519_SHA256_ChachaPoly
}
