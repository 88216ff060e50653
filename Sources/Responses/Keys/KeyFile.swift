import Crypto
import Foundation
import Questionnaire

/// The text of a key file: a comment for the person who finds it, then labelled lines.
///
///     # A BigConversation public key. ...
///     format: bigconvo-public-key 1
///     fingerprint: 7QF2-M9XA-0ZTK-4R8C
///     public: ...
///     check: ...
struct KeyFile {
    enum Kind: String {
        case publicKey = "bigconvo-public-key"
        case privateKey = "bigconvo-private-key"
        case staffPassphrase = "bigconvo-staff-passphrase"
    }

    enum Label: String {
        case format
        case fingerprint
        case publicKey = "public"
        case scrypt
        case salt
        case sealed
        case hash
        /// The start of a hash of the lines above, so that a slip of an editor is not taken for a wrong passphrase.
        case check
    }

    static let version = 1

    private var fields: [(label: Label, value: String)]
    private let comment: String

    init(kind: Kind, _ fields: [(label: Label, value: String)]) {
        comment = kind.comment
        self.fields = [(.format, "\(kind.rawValue) \(Self.version)")] + fields
    }

    subscript(label: Label) -> String? { fields.first { $0.label == label }?.value }

    mutating func append(_ label: Label, _ value: String) { fields.append((label, value)) }

    var text: String { "\(comment)\(lines)\(Label.check.rawValue): \(check)\n" }

    /// The lines so far, for an authenticated seal over what follows.
    var authenticated: [UInt8] { Array(lines.utf8) }

    private var lines: String { fields.map { "\($0.label.rawValue): \($0.value)\n" }.joined() }

    private var check: String { Array(SHA256.hash(data: Array(lines.utf8)).prefix(9)).base64 }
}

extension KeyFile {
    /// Reads a key file of one kind, forgiving what editors and mail do to line ends and blanks.
    init(text: String, file: String, expecting kind: Kind) throws(Faults) {
        let lines = text.split(whereSeparator: \.isNewline)
            .map { $0.trimmingCharacters(in: .whitespaces.union(["\u{FEFF}"])) }
            .filter { !$0.isEmpty && !$0.hasPrefix("#") }
        try Self.checkFormat(lines.first, file, expecting: kind)
        var fields: [(label: Label, value: String)] = []
        for line in lines.dropFirst() {
            guard let colon = line.firstIndex(of: ":"), let label = Label(rawValue: String(line[..<colon])),
                !fields.contains(where: { $0.label == label })
            else { throw Faults(Self.damaged(file)) }
            fields.append((label, line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)))
        }
        guard let last = fields.popLast(), last.label == .check else { throw Faults(Self.damaged(file)) }
        self.init(kind: kind, fields)
        guard last.value == check else { throw Faults(Self.damaged(file)) }
    }

    /// The text of a key file, which is never long. Throws ``Faults`` or ``FileTrouble``.
    static func read(_ file: String) throws -> String {
        // An answer to "which file?" that is a photo or a store is not a key, whatever its size.
        let bytes: [UInt8]
        do {
            bytes = try WholeFile.read(file, limit: 64 * 1024)
        } catch let trouble where trouble.reason == .tooLarge {
            throw Faults(notAKey(file))
        }
        guard let text = String(validating: bytes, as: UTF8.self) else { throw Faults(notAKey(file)) }
        return text
    }

    func publicKey(_ file: String) throws(Faults) -> PublicKey {
        guard let bytes = self[.publicKey]?.fromBase64, let key = PublicKey(bytes),
            self[.fingerprint] == key.fingerprint.description
        else { throw Faults(Self.damaged(file)) }
        return key
    }

    private static func checkFormat(_ line: String?, _ file: String, expecting kind: Kind) throws(Faults) {
        let words = line?.split(whereSeparator: { $0 == " " || $0 == ":" }) ?? []
        guard words.count == 3, words[0] == Label.format.rawValue, let found = Kind(rawValue: String(words[1])),
            let version = Int(words[2])
        else { throw Faults(notAKey(file)) }
        guard found == kind else { throw Faults(found.given(file, insteadOf: kind)) }
        guard version <= Self.version else { throw Faults(newer(file)) }
        guard version == Self.version else { throw Faults(damaged(file)) }
    }
}

extension [UInt8] {
    var base64: String { Data(self).base64EncodedString() }
}

extension String {
    var fromBase64: [UInt8]? { Data(base64Encoded: self).map { Array($0) } }
}
