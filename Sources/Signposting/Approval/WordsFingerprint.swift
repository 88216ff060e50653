import Crypto

/// Tells one poster's words from any others: whatever is printed for the public goes into it, contacts too, and not how
/// large or in which colours.
package struct WordsFingerprint: Hashable, Sendable, CustomStringConvertible {
    /// 32 digits of base 16.
    package let description: String

    private static let length = 32

    /// Reads one that was written down; nil where it cannot be one.
    init?(_ text: String) {
        guard text.count == Self.length, text.allSatisfy({ $0.isASCIIDigit || ("a"..."f").contains($0) }) else {
            return nil
        }
        description = text
    }

    /// - Parameter texts: everything that is printed, in its order.
    init(of texts: [String]) {
        var hash = SHA256()
        for text in texts {
            // The length goes before each, so that no two lists of texts run together into the same bytes.
            hash.update(data: Array("\(text.utf8.count):\(text)".utf8))
        }
        let digits = hash.finalize().map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0\(digits)" : digits
        }
        description = String(digits.joined().prefix(Self.length))
    }
}
