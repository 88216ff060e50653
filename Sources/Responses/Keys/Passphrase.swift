import Foundation
package import Questionnaire

/// What a person types to unlock a private key.
package struct Passphrase: Sendable {
    let bytes: [UInt8]

    /// Fewer characters than this can be guessed too soon.
    package static let shortest = 8

    /// Takes the first line of what was typed, or of the file that `source` names.
    ///
    /// The text is normalised (NFC), since keyboards differ in how they type the same accent.
    package init(_ text: String, from source: String) throws(Faults) {
        let line = text.prefix { !$0.isNewline }
        guard line.count >= Self.shortest else {
            throw Faults(
                Diagnostic(
                    "short-passphrase", file: source,
                    line.isEmpty
                        ? "there is no passphrase" : "the passphrase is shorter than \(Self.shortest) characters",
                    help: ["four or five words that do not belong together are easy to keep and hard to guess"]))
        }
        bytes = Array(line.precomposedStringWithCanonicalMapping.utf8)
    }

    /// Reads the first line of a file. Throws ``Faults`` or ``FileTrouble``.
    package static func read(_ file: String) throws -> Passphrase {
        let bytes = try WholeFile.read(file, limit: 64 * 1024)
        return try Passphrase(String(decoding: bytes, as: UTF8.self), from: file)
    }
}

extension Passphrase: CustomStringConvertible, CustomReflectable {
    package var description: String { "passphrase" }

    package var customMirror: Mirror { Mirror(self, children: []) }
}
