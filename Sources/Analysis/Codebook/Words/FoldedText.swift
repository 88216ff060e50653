/// The words of a text, folded for comparing; punctuation and blanks are left out, so that a phrase
/// matches across a removed comma.
///
/// Words end where ``WordSegmenter`` puts a boundary, with one addition that the annex allows for:
/// a full stop or a colon between two words of two letters or more parts them, because people forget
/// the blank ("waited ages.then nothing"). "can't", "3.5" and "e.g." stay one word each.
package struct FoldedText: Sendable {
    package private(set) var words: [Word] = []
    private(set) var bytes: [UInt8] = []

    package init(_ text: String, keepsCase: Bool = false) {
        self.init(text, folding: Folding(keepsCase: keepsCase), wildcards: false)
    }

    /// Reads a term when there are wildcards: `*` and `?` are parts of words then.
    init(_ text: String, folding: Folding, wildcards: Bool) {
        var scalars: [Unicode.Scalar] = []
        var kinds: [WordBreak] = []
        var offsets: [Int] = []
        var offset = 0
        for scalar in text.unicodeScalars {
            let plain = scalar.isApostrophe ? "'" : scalar
            scalars.append(plain)
            kinds.append(wildcards && (plain == "*" || plain == "?") ? .letter : WordBreak(plain))
            offsets.append(offset)
            offset += UTF8.width(scalar)
        }
        offsets.append(offset)

        var startsSentence = true
        let boundaries = WordSegmenter(scalars, kinds: kinds).boundaries
        for (start, end) in zip(boundaries, boundaries.dropFirst()) {
            guard scalars[start..<end].contains(where: { $0.makesWord || (wildcards && ($0 == "*" || $0 == "?")) })
            else {
                startsSentence = startsSentence || scalars[start..<end].contains { $0.endsSentence }
                continue
            }
            for range in Self.parts(of: start..<end, scalars, kinds) {
                let from = bytes.count
                folding.fold(scalars[range], into: &bytes)
                guard bytes.count > from else { continue }
                words.append(
                    Word(
                        source: offsets[range.lowerBound]..<offsets[range.upperBound], key: from..<bytes.count,
                        startsSentence: startsSentence || range.lowerBound > start))
                startsSentence = false
            }
        }
    }

    /// The folded form of a word.
    package func key(of word: Word) -> String { String(decoding: bytes[word.key], as: UTF8.self) }

    /// Parts a segment at each stop that stands between two words of two letters or more.
    private static func parts(
        of segment: Range<Int>, _ scalars: [Unicode.Scalar], _ kinds: [WordBreak]
    ) -> [Range<Int>] {
        var stops: [Int] = []
        for position in segment where scalars[position].isStop { stops.append(position) }
        guard !stops.isEmpty else { return [segment] }
        var parts: [Range<Int>] = []
        var start = segment.lowerBound
        for (index, stop) in stops.enumerated() {
            let before = index == 0 ? segment.lowerBound : stops[index - 1] + 1
            let after = index + 1 < stops.count ? stops[index + 1] : segment.upperBound
            guard stop - before > 1, after - stop > 2, kinds[before..<after].allSatisfy({ $0 != .number }) else {
                continue
            }
            parts.append(start..<stop)
            start = stop + 1
        }
        parts.append(start..<segment.upperBound)
        return parts
    }
}

extension Unicode.Scalar {
    /// Whether people type it for an apostrophe.
    fileprivate var isApostrophe: Bool {
        switch value {
        case 0x0060, 0x00B4, 0x02BC, 0x2018, 0x2019, 0x201B, 0x2032, 0xFF07: true
        default: false
        }
    }

    /// Whether a segment that holds it is a word: a letter, a number or a picture.
    var makesWord: Bool {
        if isASCII { return WordBreak(self) == .letter || WordBreak(self) == .number }
        switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
            .letterNumber, .otherNumber:
            return true
        case .otherSymbol: return properties.isEmoji
        default: return false
        }
    }

    fileprivate var isStop: Bool { self == "." || self == ":" || self == "\u{FF0E}" || self == "\u{FF1A}" }

    fileprivate var endsSentence: Bool {
        switch self {
        case ".", "!", "?", ";", "\n", "\r", "\u{85}", "\u{2026}", "\u{2028}", "\u{2029}": true
        default: false
        }
    }
}
