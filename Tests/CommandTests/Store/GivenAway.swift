import Foundation

/// Looks through bytes for what would give an answer away, in all the ways in which text is usually written.
struct GivenAway {
    private let needles: [(name: String, bytes: Data)]

    init(_ texts: [String]) {
        needles = texts.flatMap { text in Self.forms(of: text).map { ("\(text) as \($0)", Data($1)) } }
    }

    /// What was found; nothing where all is well.
    func found(in bytes: [UInt8]) -> [String] {
        let haystack = Data(bytes)
        return needles.filter { haystack.firstRange(of: $0.bytes) != nil }.map(\.name)
    }

    private static func forms(of text: String) -> [(name: String, bytes: [UInt8])] {
        let letters = Array(text.utf8)
        // Three bytes at a time become four letters, wherever a text begins.
        let base64 = (0..<3).map { shift in
            let groups = letters.dropFirst(shift)
            return (
                "Base64", Array(Data(groups.prefix(groups.count / 3 * 3)).base64EncodedString().utf8)
            )
        }
        return [
            ("UTF-8", letters), ("UTF-8 backwards", letters.reversed()), ("UTF-16", letters.flatMap { [$0, 0] }),
            ("UTF-16, big end first", letters.flatMap { [0, $0] }),
            ("UTF-32", letters.flatMap { [$0, 0, 0, 0] }),
            ("hexadecimal", Array(letters.map { String(format: "%02x", $0) }.joined().utf8)),
        ] + base64
    }
}
