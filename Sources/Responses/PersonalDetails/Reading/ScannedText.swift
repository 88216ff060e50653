/// A text as the finders read it: folded, cut into words, and with the way back to its bytes.
struct ScannedText {
    let units: [Unit]
    let words: [ScannedWord]
    let hasDigit: Bool
    /// Whether there is an "@".
    let hasAt: Bool
    /// Of all words together.
    let cues: Cues
    /// The byte at which each unit starts, and the end; empty where every unit is one byte.
    private let offsets: [Int]

    init(_ text: String) {
        var units: [Unit] = []
        var offsets: [Int] = []
        if text.utf8.allSatisfy({ $0 < 0x80 }) {
            units = Array(text.utf8)
        } else {
            units.reserveCapacity(text.utf8.count)
            var offset = 0
            for scalar in text.unicodeScalars {
                if let unit = scalar.isASCII ? UInt8(scalar.value) : Unit(folding: scalar) {
                    units.append(unit)
                    offsets.append(offset)
                }
                offset += UTF8.width(scalar)
            }
            offsets.append(offset)
        }
        for index in units.indices where units[index] < 0x20 { units[index] = UInt8(ascii: " ") }
        // What stands in a tag nobody wrote.
        if units.contains(UInt8(ascii: "[")) {
            let tags = RedactionTags.ranges(in: text)
            for index in units.indices {
                let byte = offsets.isEmpty ? index : offsets[index]
                if tags.contains(where: { $0.contains(byte) }) { units[index] = .symbol }
            }
        }
        self.units = units
        self.offsets = offsets
        words = ScannedWord.words(of: units)
        hasDigit = units.contains(where: \.isDigit)
        hasAt = units.contains(UInt8(ascii: "@"))
        cues = words.reduce(into: Cues()) { $0.formUnion($1.cues) }
    }

    func bytes(of range: Range<Int>) -> Range<Int> {
        offsets.isEmpty ? range : offsets[range.lowerBound]..<offsets[range.upperBound]
    }

    /// The unit at a place, or a blank beyond both ends.
    func unit(_ index: Int) -> Unit { units.indices.contains(index) ? units[index] : UInt8(ascii: " ") }

    func text(_ range: Range<Int>) -> String { String(decoding: units[range].map(\.lowered), as: UTF8.self) }

    /// What stands between a word and the next one; empty behind the last.
    func gap(behind word: Int) -> ArraySlice<Unit> {
        guard word >= 0, word + 1 < words.count else { return [] }
        return units[words[word].end..<words[word + 1].start]
    }

    /// Whether only blanks part a word from the next.
    func isNextTo(_ word: Int) -> Bool {
        let gap = gap(behind: word)
        return !gap.isEmpty && gap.count <= 3 && gap.allSatisfy(\.isBlank)
    }

    func cues(_ word: Int) -> Cues { words.indices.contains(word) ? words[word].cues : [] }

    /// Whether one of the words before has one of these cues, looking so many words back.
    func hasCue(_ cues: Cues, before word: Int, within count: Int) -> Bool {
        words[max(0, word - count)..<max(0, word)].contains { !$0.cues.isDisjoint(with: cues) }
    }
}
