import Foundation

/// Makes one word of the ways to write it: case, compatible forms, apostrophes and invisible marks.
///
/// - Letters are compared without case (full case folding by way of capitals: `ß` is `ss`) and in
///   compatibility form NFKC (`ﬁ` is `fi`, full-width letters and mathematical letters are letters).
/// - Apostrophes are dropped, so that "can't", "can’t" and "cant" are one word. They are kept in the
///   few words that would turn into another one, such as "I'll" and "ill".
/// - Soft hyphens, joiners and other invisible scalars are dropped.
struct Folding: Sendable {
    let keepsCase: Bool

    /// The words that are another word without their apostrophe.
    static let keepingApostrophe: Set<String> = [
        "i'll", "i'd", "he'll", "she'll", "she'd", "we'll", "we're", "we'd",
    ]

    /// Folds a word whose apostrophes are all U+0027 already, and appends its UTF-8 bytes.
    func fold(_ word: some Collection<Unicode.Scalar>, into bytes: inout [UInt8]) {
        let start = bytes.count
        var hasApostrophe = false
        for scalar in word {
            guard scalar.isASCII else {
                bytes.removeSubrange(start...)
                return foldBeyondASCII(word, into: &bytes)
            }
            let byte = UInt8(truncatingIfNeeded: scalar.value)
            let isCapital = UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte
            hasApostrophe = hasApostrophe || byte == Self.apostrophe
            bytes.append(isCapital && !keepsCase ? byte | 0x20 : byte)
        }
        if hasApostrophe { dropApostrophes(from: start, in: &bytes) }
    }

    private static let apostrophe = UInt8(ascii: "'")

    private func foldBeyondASCII(_ word: some Collection<Unicode.Scalar>, into bytes: inout [UInt8]) {
        let start = bytes.count
        var visible = String.UnicodeScalarView()
        visible.append(contentsOf: word.lazy.filter { !$0.properties.isDefaultIgnorableCodePoint })
        var text = String(visible).precomposedStringWithCompatibilityMapping
        if !keepsCase { text = text.caseFolded.precomposedStringWithCompatibilityMapping }
        bytes.append(contentsOf: text.utf8)
        if bytes[start...].contains(Self.apostrophe) { dropApostrophes(from: start, in: &bytes) }
    }

    private func dropApostrophes(from start: Int, in bytes: inout [UInt8]) {
        let word = String(decoding: bytes[start...], as: UTF8.self)
        if Self.keepingApostrophe.contains(keepsCase ? word.lowercased() : word) { return }
        var end = start
        for position in start..<bytes.count where bytes[position] != Self.apostrophe {
            bytes[end] = bytes[position]
            end += 1
        }
        bytes.removeSubrange(end...)
    }
}

extension String {
    /// Full case folding, by way of the capitals: the small letters of the capital letters.
    fileprivate var caseFolded: String {
        uppercased().unicodeScalars.reduce(into: "") { $0 += $1.properties.lowercaseMapping }
    }
}
