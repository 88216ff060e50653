import Testing

@testable import Responses

struct EnvelopeTests {
    private let key = PrivateKey.generate()
    private let edition = SurveyEdition(surveyID: "mental-health", edition: "2026")

    @Test("A payload comes out as it went in, whatever its length", arguments: [0, 1, 2043, 2044, 2045, 2048, 100_000])
    func roundTrip(count: Int) throws {
        let payload = (0..<count).map { UInt8(truncatingIfNeeded: $0) }
        let envelope = try Envelope(sealing: payload, to: key.publicKey, for: edition)
        #expect(envelope.open(with: key, for: edition) == payload)
    }

    @Test("Zeros at the end of a payload are not taken for padding")
    func zeros() {
        let payload = [UInt8](repeating: 0, count: 100)
        #expect(Padding.unpad(Padding.pad(payload, to: .wholeBlocks)) == payload)
    }

    @Test("The length of an envelope says only how many blocks it has")
    func lengths() throws {
        let head = 1 + 32 + 16
        let counts = [0, 1, 50, 700, 2044, 2045, 4092, 4093]
        let lengths = try counts.map {
            try Envelope(sealing: [UInt8](repeating: 7, count: $0), to: key.publicKey, for: edition).bytes.count - head
        }
        #expect(lengths == [1, 1, 1, 1, 1, 2, 2, 3].map { $0 * 2048 })
    }

    @Test("The same payload never seals to the same bytes")
    func fresh() throws {
        let seals = try (0..<20).map { _ in try Envelope(sealing: [1, 2, 3], to: key.publicKey, for: edition) }
        #expect(Set(seals).count == 20)
    }

    @Test(
        "An envelope opens for no other key and no other edition",
        arguments: [
            SurveyEdition(surveyID: "mental-health", edition: nil),
            SurveyEdition(surveyID: "mental-health", edition: ""),
            SurveyEdition(surveyID: "mental-health2026", edition: nil),
            SurveyEdition(surveyID: "mental-health2", edition: "026"),
        ])
    func bound(to other: SurveyEdition) throws {
        let envelope = try Envelope(sealing: [1], to: key.publicKey, for: edition)
        #expect(envelope.open(with: key, for: other) == nil)
        #expect(envelope.open(with: .generate(), for: edition) == nil)
    }

    @Test("An envelope with any one byte changed, or cut short, does not open")
    func damaged() throws {
        let bytes = try Envelope(sealing: [1], to: key.publicKey, for: edition).bytes
        for index in [0, 1, 32, 33, 34, 1000, bytes.count - 1] {
            var damaged = bytes
            damaged[index] ^= 1
            #expect(Envelope(bytes: damaged).open(with: key, for: edition) == nil, "byte \(index)")
        }
        for count in [0, 1, 32, 33, 34, 48, bytes.count - 1] {
            #expect(Envelope(bytes: Array(bytes.prefix(count))).open(with: key, for: edition) == nil)
        }
    }

    @Test(
        "What is not padded as we pad is refused",
        arguments: [
            [], [UInt8](repeating: 0, count: 2047), [0xFF, 0xFF, 0xFF, 0xFF] + [UInt8](repeating: 0, count: 2044),
            [0, 0, 0, 0, 1] + [UInt8](repeating: 0, count: 2043), [UInt8](repeating: 0, count: 4097),
            [0, 0, 0x07, 0xFD] + [UInt8](repeating: 0, count: 2044),
        ])
    func badPadding(_ padded: [UInt8]) {
        #expect(Padding.unpad(padded) == nil)
    }
}
