import Foundation
import Questionnaire
import Testing

@testable import Responses

struct KeyTests {
    /// Cheap enough for a test; a real key costs a thousand times as much.
    private let cost: ScryptCost
    private let passphrase: Passphrase
    private let key = PrivateKey.generate()

    init() throws {
        cost = try #require(ScryptCost(logarithm: 10))
        passphrase = try Passphrase("four wörds of nonsense\n", from: "terminal")
    }

    @Test("A public key is the same key after it was written and read")
    func publicRoundTrip() throws {
        #expect(try PublicKey(text: key.publicKey.text, file: "a.public") == key.publicKey)
    }

    @Test("A private key opens with its passphrase and is the same key")
    func privateRoundTrip() throws {
        let locked = try LockedPrivateKey(text: locked(), file: "a.private")
        #expect(locked.publicKey == key.publicKey)
        #expect(try locked.unlock(with: passphrase).publicKey == key.publicKey)
    }

    @Test("The same passphrase typed with a combining accent opens the key")
    func normalised() throws {
        let typed = try Passphrase("four wo\u{308}rds of nonsense", from: "terminal")
        _ = try LockedPrivateKey(text: locked(), file: "a.private").unlock(with: typed)
    }

    @Test("A wrong passphrase is named as one")
    func wrongPassphrase() throws {
        let locked = try LockedPrivateKey(text: locked(), file: "a.private")
        let wrong = try Passphrase("five words of nonsense", from: "terminal")
        #expect(ids { () throws(Faults) in _ = try locked.unlock(with: wrong) } == ["wrong-passphrase"])
    }

    @Test(
        "A passphrase that is missing or short is refused, counted in characters and without the line end",
        arguments: ["", "\n", "1234567", "1234567\r\n", "👩‍👩‍👧‍👦👩‍👩‍👧‍👦\n", "\nsecond line is long enough"])
    func shortPassphrase(_ text: String) {
        #expect(ids { () throws(Faults) in _ = try Passphrase(text, from: "terminal") } == ["short-passphrase"])
    }

    @Test("The one kind of key in the place of the other is named as what it is")
    func swapped() throws {
        let locked = try locked()
        #expect(
            ids { () throws(Faults) in _ = try PublicKey(text: locked, file: "a") } == ["private-key-given"])
        #expect(
            ids { () throws(Faults) in _ = try LockedPrivateKey(text: key.publicKey.text, file: "a") }
                == ["public-key-given"])
    }

    @Test("What is no key is not taken for one", arguments: ["", "\n", "# a comment\n", "survey x \"X\"", "format: 7"])
    func notAKey(_ text: String) {
        #expect(ids { () throws(Faults) in _ = try PublicKey(text: text, file: "a") } == ["not-a-key-file"])
    }

    @Test("A key of a newer version is not read half")
    func newer() {
        let text = key.publicKey.text.replacing("bigconvo-public-key 1", with: "bigconvo-public-key 2")
        #expect(ids { () throws(Faults) in _ = try PublicKey(text: text, file: "a") } == ["newer-key-file"])
    }

    @Test("A change to any line of a private key is called damage, before the passphrase is tried")
    func damaged() throws {
        let lines = try locked().split(separator: "\n").map(String.init)
        for index in lines.indices where !lines[index].hasPrefix("#") && !lines[index].hasPrefix("format") {
            for change in [nil, lines[index] + "A", String(lines[index].dropLast()), lines[index].lowercased()] {
                var damaged = lines
                if let change { damaged[index] = change } else { damaged.remove(at: index) }
                guard damaged != lines else { continue }
                let text = damaged.joined(separator: "\n")
                #expect(
                    ids { () throws(Faults) in _ = try LockedPrivateKey(text: text, file: "a") }
                        == ["damaged-key-file"], "\(damaged[min(index, damaged.count - 1)])")
            }
        }
    }

    @Test("The lines before the sealed bytes are sealed with them")
    func authenticated() throws {
        let other = PrivateKey.generate()
        let fields = try KeyFile(text: locked(), file: "a", expecting: .privateKey)
        let forged = try KeyFile(
            kind: .privateKey,
            [
                (.fingerprint, other.publicKey.fingerprint.description), (.publicKey, other.publicKey.bytes.base64),
                (.scrypt, #require(fields[.scrypt])), (.salt, #require(fields[.salt])),
                (.sealed, #require(fields[.sealed])),
            ])
        let locked = try LockedPrivateKey(text: forged.text, file: "a")
        #expect(ids { () throws(Faults) in _ = try locked.unlock(with: passphrase) } == ["wrong-passphrase"])
    }

    @Test(
        "A cost that would take all memory, or none, is not accepted",
        arguments: ["21 8 1", "63 8 1", "64 8 1", "9 8 1", "0 0 0", "17 16 5", "20 16 4", "-1 8 1", "17 8", "17 8 1 1"])
    func hostileCost(_ cost: String) {
        #expect(ScryptCost(cost) == nil)
    }

    @Test("Line ends of another system, a byte-order mark and blanks do no harm")
    func forgiving() throws {
        let text = "\u{FEFF}" + key.publicKey.text.replacing("\n", with: "  \r\n")
        #expect(try PublicKey(text: text, file: "a") == key.publicKey)
    }

    @Test("A point that agrees on the same secret with everybody is not a public key")
    func smallOrder() {
        #expect(PublicKey([UInt8](repeating: 0, count: 32)) == nil)
        #expect(PublicKey([1] + [UInt8](repeating: 0, count: 31)) == nil)
        #expect(PublicKey([UInt8](repeating: 7, count: 31)) == nil)
    }

    @Test("A fingerprint is four groups of four, with no letter that looks like a digit")
    func fingerprint() {
        #expect(
            key.publicKey.fingerprint.description.wholeMatch(of: /[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}/)
                != nil)
        #expect(Fingerprint(of: [UInt8](0..<32)) == Fingerprint(of: [UInt8](0..<32)))
        #expect(Fingerprint(of: [UInt8](0..<32)) != Fingerprint(of: [UInt8](1..<33)))
    }

    @Test("Two files are written, the private one for its owner's eyes only, and they belong together")
    func files() throws {
        let folder = try TemporaryFolder()
        try key.write(as: folder("voice"), lockedWith: passphrase, cost: cost)
        #expect(try folder.names == ["voice.private", "voice.public"])
        let mode = try FileManager.default.attributesOfItem(atPath: folder("voice.private"))[.posixPermissions] as? Int
        #expect(mode == 0o600)
        let locked = try LockedPrivateKey.read(folder("voice.private"))
        #expect(try PublicKey.read(folder("voice.public")) == locked.unlock(with: passphrase).publicKey)
    }

    @Test(
        "An existing key is never replaced, and no half of a pair is left",
        arguments: ["voice.public", "voice.private"])
    func existing(_ name: String) throws {
        let folder = try TemporaryFolder()
        try WholeFile.write("precious", to: folder(name))
        #expect(throws: FileTrouble(.write, folder(name), .alreadyThere)) {
            try key.write(as: folder("voice"), lockedWith: passphrase, cost: cost)
        }
        #expect(try folder.names == [name])
        #expect(try WholeFile.read(folder(name)) == Array("precious".utf8))
    }

    @Test("A large or binary file is not a key")
    func binary() throws {
        let folder = try TemporaryFolder()
        try WholeFile.write([UInt8](repeating: 0xFF, count: 100), to: folder("a"))
        try WholeFile.write([UInt8](repeating: 0x23, count: 100_000), to: folder("b"))
        for name in ["a", "b"] {
            let faults = #expect(throws: Faults.self) { try PublicKey.read(folder(name)) }
            #expect(faults?.diagnostics.map(\.id) == ["not-a-key-file"])
        }
    }

    @Test("Neither a key nor a passphrase shows itself when it is printed")
    func unprinted() throws {
        var text = ""
        dump(key, to: &text)
        dump(passphrase, to: &text)
        print(key, passphrase, String(reflecting: key), String(reflecting: passphrase), to: &text)
        #expect(!text.contains("nonsense") && !text.contains("elements") && !text.contains("["))
    }

    private func locked() throws -> String { try key.text(lockedWith: passphrase, cost: cost) }

    private func ids(_ body: () throws(Faults) -> Void) -> [String] {
        do {
            try body()
            return []
        } catch {
            return error.diagnostics.map(\.id)
        }
    }
}
